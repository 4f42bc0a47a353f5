package de.tandembote.setup;

import de.tandembote.campaign.Planned;
import de.tandembote.channel.Content;
import de.tandembote.programme.Timetable;
import de.tandembote.script.About;
import de.tandembote.script.Campaign.Asking;
import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.script.Language;
import de.tandembote.script.MeetingDetails;
import de.tandembote.script.Pair;
import de.tandembote.script.Partner;
import de.tandembote.script.Script;
import de.tandembote.script.Sender;
import de.tandembote.script.SurveyOccasion;
import de.tandembote.script.TandemRole;
import de.tandembote.script.Topic;
import de.tandembote.script.Turnout;
import de.tandembote.script.Values;
import de.tandembote.script.Voice;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a planned message is said to the people of a round file as it will be said to those of the database. */
record Stage(RoundFile file, Cast cast, Script script, Timetable timetable) {

    /** What the bot calls itself unless the settings of an installation say otherwise. */
    private static final String BOT = "Tandembote";

    /** A meeting that nobody has agreed on yet, so that its message can be shown: a week later in the afternoon. */
    private static final int DAYS_TO_EXAMPLE = 7;

    private static final LocalTime TIME_OF_EXAMPLE = LocalTime.of(15, 0);

    /** Nobody knows yet how many will come. */
    private static final Turnout UNKNOWN = new Turnout(0, 0, 0, 0, 0, null);

    private record Said(Language language, String subject) {}

    /** The message for each group of recipients who read the same. */
    List<RehearsedMessage> say(Planned message) {
        var name = message.tandem();
        var tandem = name == null ? null : cast.tandem(name);
        var recipients = new LinkedHashMap<Said, List<Member>>();
        for (var member : recipientsOf(message, tandem)) {
            recipients
                    .computeIfAbsent(said(message, tandem, member), _ -> new ArrayList<>())
                    .add(member);
        }
        return recipients.entrySet().stream()
                .map(group -> new RehearsedMessage(
                        message.due(),
                        message.point().message(),
                        message.point().only(),
                        group.getValue().stream().map(Member::fullName).toList(),
                        group.getKey().subject(),
                        asksQuestions(message)
                                ? content(message, tandem, group.getValue().getFirst())
                                        .plain()
                                : ""))
                .toList();
    }

    private List<Member> recipientsOf(Planned message, @Nullable MatchedTandem tandem) {
        return switch (message.point().to()) {
            case EVERYONE -> cast.tandemPeople();
            case TANDEM -> tandem == null ? List.of() : partners(tandem);
            case COORDINATORS -> tandem == null ? cast.coordinators() : cast.coordinatorsFor(partners(tandem));
            case AUDIENCE -> cast.audienceOf(event(message));
            // No calendar knows who will be asked, or what will be billed.
            case ASKED, BILLING -> List.of();
        };
    }

    private List<Member> partners(MatchedTandem tandem) {
        return List.of(cast.at(tandem.mentee().email()), cast.at(tandem.mentor().email()));
    }

    /** A reminder asks the same again. */
    private static boolean asksQuestions(Planned message) {
        return message.point().survey() != null && message.point().only() != Condition.NOT_SURVEYED;
    }

    private Said said(Planned message, @Nullable MatchedTandem tandem, Member to) {
        return new Said(to.language(), content(message, tandem, to).subject());
    }

    private Content content(Planned message, @Nullable MatchedTandem tandem, Member to) {
        var usual = file.programme().voice();
        var voice = new Voice(to.language(), usual.address(), usual.notation());
        var values = new Values(to.addressee(), senderTo(to), topic(message, tandem, to));
        return script.render(message.point().message(), voice, values);
    }

    private Topic topic(Planned message, @Nullable MatchedTandem tandem, Member to) {
        if (message.point().survey() != null) {
            return survey(message, message.point().survey());
        }
        if (message.event() != null) {
            return script.message(message.point().message()).about() == About.TURNOUT
                    ? new Topic.EventTurnout(event(message).told(), UNKNOWN)
                    : new Topic.Event(event(message).told());
        }
        if (tandem == null) {
            return new Topic.Round();
        }
        var mentee = cast.at(tandem.mentee().email());
        var mentor = cast.at(tandem.mentor().email());
        if (message.point().to() == Recipients.COORDINATORS) {
            return new Topic.Coordination(new Pair(mentee.addressee(), mentor.addressee()));
        }
        var partner = to.equals(mentee)
                ? new Partner(mentor.addressee(), TandemRole.MENTOR)
                : new Partner(mentee.addressee(), TandemRole.MENTEE);
        return script.message(message.point().message()).about() == About.MEETING
                ? new Topic.Meeting(partner, example(message))
                : new Topic.Tandem(partner);
    }

    private Topic survey(Planned message, Asking survey) {
        var isReminder = message.point().only() == Condition.NOT_SURVEYED;
        var half = survey.days() / 2;
        return new Topic.Survey(
                script.questionnaire(survey.questionnaire()),
                message.point().to() == Recipients.AUDIENCE
                        ? event(message).told().title()
                        : null,
                message.due().toLocalDate().plusDays(isReminder ? survey.days() - half : survey.days()),
                null,
                isReminder ? SurveyOccasion.REMINDER : SurveyOccasion.OPENING);
    }

    private GatheringEntry event(Planned message) {
        return file.gatherings().stream()
                .filter(event -> event.uid().equals(message.event()))
                .findFirst()
                .orElseThrow();
    }

    private MeetingDetails example(Planned message) {
        var day = message.due().toLocalDate().plusDays(DAYS_TO_EXAMPLE);
        return MeetingDetails.at(timetable.onWorkingDay(day, TIME_OF_EXAMPLE));
    }

    private Sender senderTo(Member to) {
        var contact = cast.coordinatorsFor(List.of(to)).getFirst();
        return new Sender(
                BOT,
                file.programme().name(),
                file.round().name(),
                contact.fullName(),
                contact.email().value(),
                "");
    }
}
