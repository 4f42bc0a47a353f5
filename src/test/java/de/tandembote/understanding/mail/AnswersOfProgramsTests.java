package de.tandembote.understanding.mail;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.calendar.CalendarAnswer;
import de.tandembote.calendar.CalendarAnswer.Status;
import de.tandembote.calendar.CalendarEvent;
import de.tandembote.calendar.Invitations;
import de.tandembote.calendar.Invitee;
import de.tandembote.calendar.Organizer;
import de.tandembote.calendar.ParticipationStatus;
import de.tandembote.calendar.Stretch;
import de.tandembote.channel.email.EmailReader;
import de.tandembote.testing.Readers;
import de.tandembote.understanding.MessageKind;
import de.tandembote.understanding.Reading;
import de.tandembote.understanding.Understanding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IM-4 what each calendar program answers to our own invitations")
class AnswersOfProgramsTests {

    private static final Instant ANSWERED = Instant.parse("2026-03-01T08:00:00Z");
    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 28, 9, 0);
    private static final Understanding UNDERSTANDING = Understanding.load(Path.of("bot-scripts"));

    static Stream<List<String>> programs() {
        return Stream.of(
                List.of("outlook"),
                List.of("outlook", "--no-organizer"),
                List.of("google"),
                List.of("apple"),
                List.of("apple", "--8bit"),
                List.of("thunderbird"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void yesNoAndPerhaps(List<String> program) {
        for (var status : List.of(Status.ACCEPTED, Status.DECLINED, Status.TENTATIVE)) {
            assertThat(answer(program, status.name()))
                    .isEqualTo(new CalendarAnswer(
                            "workshop-1@example.org", 4, ANSWERED, "anna@example.org", status, null, null, false, ""));
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    @DisplayName("IM-8 another time, across the change of summer time")
    void anotherTime(List<String> program) {
        var answer = answer(program, "COUNTER", "--start", "2026-03-29T10:00", "--end", "2026-03-29T11:30");

        assertThat(answer.status()).isEqualTo(Status.COUNTERED);
        assertThat(answer.proposedStart()).isEqualTo(Instant.parse("2026-03-29T08:00:00Z"));
        assertThat(answer.proposedMinutes()).isEqualTo(90);
        assertThat(answer.sequence()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlook", "google", "apple", "thunderbird"})
    void whatThePersonWroteAndNotWhatTheProgramDid(String program) {
        assertThat(reading(List.of(program), "DECLINED").reply()).isEmpty();
        assertThat(reading(List.of(program), "DECLINED", "--comment", "Bin im Urlaub, schöne Grüße")
                        .reply())
                .isEqualTo("Bin im Urlaub, schöne Grüße");
    }

    @Test
    void theAnswerGoesToTheOrganizer() {
        var mail = new EmailReader("bot@example.org")
                .read(Readers.answer(
                        invitation(), "--as", "apple", "--status", "ACCEPTED", "--from", "anna@example.org"));

        assertThat(mail.headers().first("To")).isEqualTo("bot+abc@example.org");
    }

    private static CalendarAnswer answer(List<String> program, String status, String... options) {
        var reading = reading(program, status, options);
        assertThat(reading.kind()).isEqualTo(MessageKind.CALENDAR_REPLY);
        return Objects.requireNonNull(reading.answer(), "no answer");
    }

    private static Reading reading(List<String> program, String status, String... options) {
        var words = Stream.of(
                        Stream.of("--as"),
                        program.stream(),
                        Stream.of("--status", status, "--from", "Anna@Example.org", "--stamp", "2026-03-01T08:00:00"),
                        Stream.of(options))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return UNDERSTANDING.read(new EmailReader("bot@example.org").read(Readers.answer(invitation(), words)));
    }

    private static String invitation() {
        var event = new CalendarEvent(
                "workshop-1@example.org",
                4,
                ANSWERED.minus(1, HOURS),
                "Übergänge, Führen; leiten",
                "Bitte bringen Sie Ihre Notizen mit.",
                "Rathaus, Raum 7",
                "",
                ZoneId.of("Europe/Berlin"),
                List.of(new Stretch(START, START.plusHours(3), false)),
                CalendarEvent.State.CONFIRMED);
        return Invitations.request(
                event,
                new Organizer("Mentoring-Team", "bot+abc@example.org"),
                new Invitee("Anna Beispiel", "anna@example.org", ParticipationStatus.NEEDS_ACTION));
    }
}
