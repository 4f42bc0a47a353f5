package de.tandembote.rounds;

import static de.tandembote.rounds.InformedRound.BEATE;
import static de.tandembote.rounds.InformedRound.CANAN;
import static de.tandembote.rounds.InformedRound.RANIA;
import static de.tandembote.rounds.InformedRound.ULF;
import static de.tandembote.rounds.InformedRound.WENCKE;
import static de.tandembote.rounds.InformedRound.header;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.broadcast.CircularCourse;
import de.tandembote.broadcast.Circulars;
import de.tandembote.faults.Letter;
import de.tandembote.faults.MailSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the information before a round says of itself, where its answers go, and how whoever wants no more leaves. */
class LeavingTheInformationIntegrationTests {

    @TempDir
    private Path folder;

    private InformedRound information;
    private RunningRound round;

    @BeforeEach
    void beforeTheRound() {
        information = new InformedRound(folder);
        round = information.round();
    }

    @AfterEach
    void stop() {
        round.close();
    }

    @Test
    @DisplayName(
            "It greets by name where the list has one, says why it comes and until when, and links to nothing but its end")
    void saysWhyItComes() {
        information.informs("Runde 3 beginnt bald");

        assertThat(MailSystem.textOf(information.mail(ULF)))
                .contains("Hallo Ulf,", "weil deine Adresse auf der Liste", "spätestens am Dienstag, 1. September 2026")
                .contains(WENCKE, "/p/abmelden/")
                .doesNotContain("/p/nachrichten/");
        assertThat(MailSystem.textOf(information.mail(BEATE))).startsWith("Guten Tag,");
    }

    @Test
    @DisplayName(
            "BR-7 List-Unsubscribe on all of it; looking changes nothing, the call may come twice, and erases at once")
    void br7OneClick() {
        information.informs("Runde 3 beginnt bald");
        var person = round.person(ULF);
        var before = information.dump();

        assertThat(header(information.mail(ULF), "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(round.bot().gets(information.oneClick(ULF)).body())
                .contains("<h1>Keine Informationen mehr</h1>", "Informationen abbestellen");
        assertThat(information.dump()).isEqualTo(before);

        for (int call = 1; call <= 2; call++) {
            assertThat(information.presses(information.oneClick(ULF)))
                    .contains("Informationen sind abbestellt.", "aus der Liste gelöscht");
        }
        assertThat(round.bot().gets(information.oneClick(ULF)).body()).contains("Informationen sind abbestellt.");
        assertThat(information.count("person WHERE id = '" + person + "' AND erased_at IS NOT NULL AND last_name = ''"))
                .isEqualTo(1);
        assertThat(information.dump())
                .noneMatch(row -> row.contains(ULF) || row.contains("Niehüser") || row.contains("Hallo Ulf"));
        assertThat(information.count("link WHERE person_id = '" + person + "' AND revoked_at IS NULL"))
                .isZero();
    }

    @Test
    @DisplayName("BR-7 Looked at when sending: what waits for somebody who has left is not sent")
    void br7LookedAtWhenSending() {
        information.informs("Runde 3 beginnt bald");
        var circulars = round.bot().get(Circulars.class);
        var circular = information.writes("Noch etwas");
        circulars.sendNow(circular, 40);
        circulars.pause(circular);
        circulars.goOn(circular);
        round.bot().get(CircularCourse.class).writeAll();
        round.bot().posts(information.oneClick(ULF));

        assertThat(information.mails(ULF)).hasSize(1);
        assertThat(circulars.progress(circular).sent()).isEqualTo(39);
        assertThat(circulars.progress(circular).suppressed()).isEqualTo(1);
    }

    @Test
    @DisplayName("STOP in words erases at once, is told to nobody, and waits for nobody")
    void stopInWords() {
        information.informs("Runde 3 beginnt bald");
        var before = information.mails(WENCKE).size();
        information.comes(Letter.answering(information.mail(CANAN), CANAN, "STOP"));

        assertThat(information.count("person WHERE email = '" + CANAN + "'")).isZero();
        assertThat(information.count("inbox_message WHERE state <> 'DONE' OR raw IS NOT NULL OR sender <> ''"))
                .isZero();
        assertThat(information.mails(WENCKE)).hasSize(before);
        assertThat(information.mails(CANAN)).hasSize(1);
    }

    @Test
    @DisplayName("An answer goes to its author, with the address where there is no name; so does a question to the bot")
    void answersGoToTheAuthor() {
        information.informs("Runde 3 beginnt bald");
        information.comes(Letter.answering(information.mail(BEATE), BEATE, "Ist das für alle?"));
        information.comes(Letter.answering(information.mail(RANIA), RANIA, "Hilfe"));

        assertThat(information.mails(WENCKE))
                .extracting(mail -> header(mail, "Reply-To"))
                .contains(BEATE, RANIA);
        assertThat(information.mails(WENCKE))
                .filteredOn(mail -> header(mail, "Reply-To").equals(BEATE))
                .allSatisfy(mail -> assertThat(MailSystem.textOf(mail)).contains(BEATE, "Ist das für alle?"));
    }
}
