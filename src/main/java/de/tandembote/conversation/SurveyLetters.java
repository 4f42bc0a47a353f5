package de.tandembote.conversation;

import de.tandembote.channel.ChannelKind;
import de.tandembote.gathering.GatheringCare;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.outbox.FirstWay;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Script;
import de.tandembote.script.SurveyOccasion;
import de.tandembote.script.Topic;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to one person about one survey: by mail with all questions at once, in a chat with one after the other. */
@Component
public class SurveyLetters {

    /** So long after its end, the page still says that the survey is closed. */
    private static final Duration PAGE_AFTERWARDS = Duration.ofDays(90);

    private final Letters letters;
    private final Answers answers;
    private final SurveyCare surveys;
    private final GatheringCare gatherings;
    private final TandemCare rounds;
    private final FirstWay firstWay;
    private final Links links;
    private final Script script;
    private final Clock clock;

    SurveyLetters(
            Letters letters,
            Answers answers,
            SurveyCare surveys,
            GatheringCare gatherings,
            TandemCare rounds,
            FirstWay firstWay,
            Links links,
            Script script,
            Clock clock) {
        this.letters = letters;
        this.answers = answers;
        this.surveys = surveys;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.firstWay = firstWay;
        this.links = links;
        this.script = script;
        this.clock = clock;
    }

    /**
     * Asks somebody who was not asked before, or has not answered; each is said once.
     *
     * @param occasion the beginning or the reminder
     * @param due when it should leave
     */
    public void ask(Survey survey, UUID person, SurveyOccasion occasion, Instant due) {
        var reached = surveys.reached(survey.id(), person);
        var inChat = firstWay.to(person).filter(ChannelKind.MATRIX::equals).isPresent();
        // Whoever has begun in a chat goes on question by question, wherever that is.
        if (inChat || reached > 0) {
            letters.send(question(survey, person, reached, occasion, due));
            return;
        }
        var message = occasion == SurveyOccasion.REMINDER ? "survey-reminder" : "survey-invitation";
        letters.send(new Letter(
                        person,
                        survey.round(),
                        message,
                        topic(survey, null, occasion),
                        Subject.survey(survey),
                        message + ":" + survey.id() + ":" + person,
                        about(survey),
                        due,
                        null)
                .withPage(LinkPurpose.SURVEY, pageOf(survey, person)));
    }

    /** Asks the next question, where the last answer came. */
    void askNext(Survey survey, int item, Occasion occasion) {
        var now = clock.instant();
        var letter = question(survey, occasion.writer(), item, SurveyOccasion.ANSWER, now);
        letters.send(letter.inReplyTo(occasion.inReplyTo()));
    }

    /** What is said next to whoever answered. */
    void say(String message, Survey survey, SurveyOccasion why, Occasion occasion) {
        letters.send(answers.letter(occasion, message, topic(survey, null, why), Subject.survey(survey)));
    }

    /** Says that it was not understood, and asks the same once more. */
    void askAgain(Survey survey, Question question, Occasion occasion) {
        var item = question.subject().item();
        if (item != null) {
            var letter = answers.letter(
                    occasion,
                    "survey-question-again",
                    topic(survey, item, SurveyOccasion.ANSWER),
                    Subject.question(survey, item));
            letters.askAgain(letter.withTaps(taps(survey, item)), question);
            return;
        }
        var letter = answers.letter(
                occasion, "survey-again", topic(survey, null, SurveyOccasion.ANSWER), Subject.survey(survey));
        letters.askAgain(letter.withPage(LinkPurpose.SURVEY, pageOf(survey, occasion.writer())), question);
    }

    private Letter question(Survey survey, UUID person, int item, SurveyOccasion occasion, Instant due) {
        var letter = new Letter(
                        person,
                        survey.round(),
                        "survey-question",
                        topic(survey, item, occasion),
                        Subject.question(survey, item),
                        "survey-question:" + survey.id() + ":" + person + ":" + item + ":" + occasion,
                        about(survey),
                        due,
                        null)
                .withTaps(taps(survey, item));
        return item == 0 ? letter.withPage(LinkPurpose.SURVEY, pageOf(survey, person)) : letter;
    }

    private List<String> taps(Survey survey, int item) {
        return SurveyTaps.of(
                script.questionnaire(survey.questionnaire()).items().get(item));
    }

    private Topic topic(Survey survey, @Nullable Integer item, SurveyOccasion occasion) {
        var timetable = rounds.round(survey.round()).timetable();
        return new Topic.Survey(
                script.questionnaire(survey.questionnaire()),
                survey.gathering()
                        .map(event -> gatherings.get(event).details().title())
                        .orElse(null),
                timetable.local(survey.closesAt()).minusNanos(1).toLocalDate(),
                item,
                occasion);
    }

    private UUID pageOf(Survey survey, UUID person) {
        return links.issue(
                LinkPurpose.SURVEY, person, survey.id(), survey.closesAt().plus(PAGE_AFTERWARDS));
    }

    private static String about(Survey survey) {
        return "survey:" + survey.id();
    }
}
