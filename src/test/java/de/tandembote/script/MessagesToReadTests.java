package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Says everything in every voice to everybody, for people to read aloud, and looks for what never reads well. */
class MessagesToReadTests {

    private static final List<Pattern> NEVER = List.of(
            Pattern.compile("[{}]|null|\\uE000"),
            Pattern.compile("(?m)\\S {2,}\\S"),
            Pattern.compile(" [,.;:?!)]|\\( |,,|\\(\\)|\\.\\.(?!\\.)"),
            Pattern.compile("(?i)\\b(Ihrem|deinem|Ihren|deinen) (Mentorin|Mentee (Anna|Maria))"),
            Pattern.compile("(?i)\\b(Ihrer|deiner|Ihre|deine) (Mentor |Mentee (Jonas|Paul))"),
            Pattern.compile("\\*\\*"));

    private static final Pattern GOES_ON_AFTER_THE_GREETING =
            Pattern.compile("(?s)[^\\n]+,\\n\\n(\\p{Ll}|Ihre? |Dr\\.|Prof\\.|Anna|Jonas|Kim|Maria|Paul|Robin).*");
    private static final Pattern SIE = Pattern.compile("\\b(Sie|Ihnen|Ihre\\w*)\\b");
    private static final Pattern DU = Pattern.compile("(?i)\\b(du|dich|dir|dein\\w*|euch|euer|eure\\w*)\\b");

    private final Script script = Script.load(Path.of("bot-scripts"));
    private final List<Addressee> writers = List.of(
            new Addressee(Anrede.FRAU, "Dr.", "Anna", "Beispiel"),
            new Addressee(Anrede.HERR, "", "Jonas", "Probe"),
            new Addressee(Anrede.NONE, "", "Kim", "Muster"));
    private final List<Addressee> partners = List.of(
            new Addressee(Anrede.FRAU, "", "Maria", "Vorlage"),
            new Addressee(Anrede.HERR, "Prof. Dr.", "Paul", "Entwurf"),
            new Addressee(Anrede.NONE, "", "Robin", "Skizze"));

    @Test
    void everyMessageReadsWellInEveryVoice() throws IOException {
        var toRead = new ArrayList<String>();
        var seen = new HashSet<Content>();
        for (var voice : voices()) {
            toRead.add("=".repeat(20) + " " + voice + "\n");
            for (var spec : script.messages()) {
                for (var content : contents(spec, voice)) {
                    if (!seen.add(content)) {
                        continue;
                    }
                    assertReadsWell(spec, voice, content);
                    toRead.add("[%s] %s\n\n%s\n~~~~~ chat\n%s\n\n"
                            .formatted(spec.name(), content.subject(), content.plain(), content.chat()));
                }
            }
        }
        Files.writeString(Path.of("target", "messages-to-read.txt"), String.join("\n", toRead));
    }

    private static void assertReadsWell(MessageSpec spec, Voice voice, Content content) {
        var name = spec.name();
        // An office that pays is no participant: nobody says du to it.
        var familiar = voice.address() == FormOfAddress.DU && spec.about() != About.COSTS;
        for (var text : List.of(content.subject(), content.plain(), content.chat())) {
            for (var never : NEVER) {
                assertThat(text).as(name + " " + voice).doesNotContainPattern(never);
            }
            if (voice.language() == Language.DE) {
                assertThat(text).as(name + " " + voice).doesNotContainPattern(familiar ? SIE : DU);
            }
        }
        // What stands in a calendar is no letter.
        if (voice.language() == Language.DE && !name.startsWith("calendar-")) {
            assertThat(content.plain()).as(name).matches(GOES_ON_AFTER_THE_GREETING);
            assertThat(content.chat()).as(name).matches("(?s)\\p{Lu}.*");
        }
        assertThat(content.plain().lines()).as(name).allMatch(line -> line.length() <= 76);
        assertThat(content.subject()).as(name).doesNotContain("\n").hasSizeLessThan(120);
    }

    private Set<Content> contents(MessageSpec spec, Voice voice) {
        var contents = new LinkedHashSet<Content>();
        for (var i = 0; i < writers.size(); i++) {
            var to = spec.about() == About.COSTS ? EventsToRead.OFFICE : writers.get(i);
            for (var role : TandemRole.values()) {
                for (var topic : topics(spec.about(), new Partner(partners.get(i), role), writers.get(i))) {
                    for (var page : List.of("", "https://tandembote.example.org/p/abc")) {
                        contents.add(script.render(spec.name(), voice, new Values(to, sender(page), topic)));
                    }
                }
            }
        }
        return contents;
    }

    private List<Topic> topics(About about, Partner partner, Addressee writer) {
        var start = LocalDateTime.of(2026, 4, 2, 15, 0);
        var bare = MeetingDetails.at(start);
        var full = new MeetingDetails(
                start.toLocalDate(),
                LocalTime.of(15, 30),
                90,
                MeetingForm.IN_PERSON,
                "Rathaus, Zimmer 12",
                start.minusDays(7));
        var until = LocalDate.of(2026, 5, 1);
        var pair = new Pair(writer, partner.person());
        return switch (about) {
            case ROUND -> List.of(new Topic.Round());
            case TANDEM -> List.of(new Topic.Tandem(partner));
            case MEETING -> List.of(new Topic.Meeting(partner, bare), new Topic.Meeting(partner, full));
            case PAUSE -> List.of(new Topic.Pause(partner, until));
            case COORDINATION -> List.of(new Topic.Coordination(pair));
            case PARTICIPANT ->
                List.of(new Topic.Participant(writer, partner.person()), new Topic.Participant(partner.person(), null));
            case REVIEWS -> List.of(new Topic.Reviews(1, 90), new Topic.Reviews(3, 90));
            case STANDING ->
                List.of(new Topic.Standing(until, 9, 4, 3, 2, 1), new Topic.Standing(until, 1, 0, 0, 0, 0));
            case UNMET ->
                List.of(
                        new Topic.Unmet(until, List.of()),
                        new Topic.Unmet(until, List.of("3")),
                        new Topic.Unmet(until, List.of("3", "Rot")));
            case EVENT, TURNOUT, COSTS, EVENT_UNDONE -> EventsToRead.topics(about);
            case NOTED ->
                Stream.concat(noted(partner, bare, full, until).stream(), EventsToRead.notes().stream())
                        .toList();
            case UNDONE ->
                List.of(
                        new Topic.Undone(partner, null, null, null),
                        new Topic.Undone(partner, until, null, full),
                        new Topic.Undone(silent(partner), null, null, bare),
                        new Topic.Undone(partner, null, full, null));
            case SURVEY -> surveys(until);
            case INFORMATION -> List.of(new Topic.Information(until));
            case CIRCULAR_ANSWER ->
                List.of(new Topic.CircularAnswer(
                        writer, "Neuer Raum", List.of("Vielen Dank!", "Ich bringe Kuchen mit.")));
            case CIRCULAR_STOPPED -> List.of(new Topic.CircularStopped("Neuer Raum", 12, 60, 440));
            case CIRCULAR_DRAFT, CIRCULAR_TOLD, CIRCULAR_REFUSED -> CircularsToRead.topics(about);
            case QUESTIONS ->
                List.of(
                        new Topic.Questions(
                                List.of(new OpenQuestion.Reminder(partner), new OpenQuestion.Proposal(partner, full))),
                        new Topic.Questions(List.of(
                                new OpenQuestion.Check(partner, bare),
                                EventsToRead.question(),
                                new OpenQuestion.Echo())));
        };
    }

    /** Every questionnaire that there is, at once and question by question. */
    private List<Topic> surveys(LocalDate until) {
        var topics = new ArrayList<Topic>();
        for (var name : List.of("opening", "interim", "workshop", "closing", "half-year-later")) {
            var questionnaire = script.questionnaire(name);
            for (var occasion : SurveyOccasion.values()) {
                topics.add(new Topic.Survey(questionnaire, null, until, null, occasion));
                topics.add(new Topic.Survey(questionnaire, "Auftreten und überzeugen", until, 1, occasion));
            }
            for (int place = 0; place < questionnaire.items().size(); place++) {
                topics.add(new Topic.Survey(questionnaire, null, until, place, SurveyOccasion.ANSWER));
            }
        }
        return topics;
    }

    private static List<Topic> noted(Partner partner, MeetingDetails bare, MeetingDetails full, LocalDate until) {
        var silent = silent(partner);
        return List.of(
                new Topic.Noted(List.of(
                        new Note.SessionNoted(partner, bare.date(), 60, MeetingForm.VIDEO),
                        new Note.MeetingProposed(partner, full))),
                new Topic.Noted(List.of(
                        new Note.SessionNoted(partner, bare.date(), null, null),
                        new Note.SessionKnown(partner, bare.date()),
                        new Note.MeetingMoved(partner, full),
                        new Note.MeetingConfirmed(partner, bare),
                        new Note.MeetingDeclined(partner, bare),
                        new Note.MeetingCancelled(partner, full),
                        new Note.NoSession(partner),
                        new Note.Paused(until),
                        new Note.ToCoordinator())),
                new Topic.Noted(List.of(
                        new Note.MeetingProposed(silent, bare),
                        new Note.MeetingMoved(silent, full),
                        new Note.MeetingConfirmed(silent, bare),
                        new Note.MeetingDeclined(silent, bare),
                        new Note.MeetingCancelled(silent, full))),
                new Topic.Noted(Stream.of(Note.Attempt.values())
                        .<Note>map(Note.NotDone::new)
                        .toList()));
    }

    private static Partner silent(Partner partner) {
        return new Partner(partner.person(), partner.role(), false);
    }

    private static List<Voice> voices() {
        var voices = new ArrayList<Voice>();
        for (var language : Language.values()) {
            for (var address : FormOfAddress.values()) {
                for (var notation : Notation.values()) {
                    voices.add(new Voice(language, address, notation));
                }
            }
        }
        return voices;
    }

    private static Sender sender(String page) {
        return new Sender(
                "Tandembote",
                "Mentoring Beispielstadt",
                "Durchgang 2026",
                "Petra Planung",
                "planung@example.org",
                page);
    }
}
