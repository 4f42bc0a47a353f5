package de.tandembote.channel.email;

import static de.tandembote.channel.email.Mails.bytes;
import static de.tandembote.channel.email.Mails.mail;
import static de.tandembote.channel.email.Mails.reader;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same mail has one fingerprint on whatever way it came, and no other mail has it (IN-8). */
class FingerprintTests {

    @Test
    void in8FingerprintsTheSameMailAlikeOnWhateverWayItCame() {
        String straight = mail("Content-Type: text/plain; charset=utf-8\n\nGrüße\n");
        String relayed = "Received: by relay\n"
                + mail(
                        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe  \n\n");

        assertThat(reader().fingerprint(bytes(straight)))
                .hasSize(64)
                .isEqualTo(reader().fingerprint(bytes(relayed)))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("Grüße", "Gruß"))))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("anna@", "bela@"))))
                .isNotEqualTo(reader().fingerprint(bytes(straight.replace("answer.1", "answer.2"))));
    }

    @Test
    void in8TwoMailsWithoutAMessageIdAreToldApartByTheirDate() {
        String monday = "From: anna@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nJa\n";
        String tuesday = monday.replace("Mon, 2 Mar", "Tue, 3 Mar");

        assertThat(reader().fingerprint(bytes(monday)))
                .isEqualTo(reader().fingerprint(bytes("Received: by relay\n" + monday)))
                .isNotEqualTo(reader().fingerprint(bytes(tuesday)));
    }

    @Test
    void in8ADateThatARelayRewroteDoesNotDoubleAMailWithAMessageId() {
        String mail =
                "From: anna@example.org\nMessage-ID: <a.1@example.org>\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nJa";

        assertThat(reader().fingerprint(bytes(mail)))
                .isEqualTo(reader().fingerprint(bytes(mail.replace("+0100", "+0000"))));
    }

    @Test
    void fingerprintsAndNamesTheSenderOfWhatCannotBeRead() {
        assertThat(reader().fingerprint(new byte[] {1, 2, 3})).hasSize(64);
        assertThat(reader().sender(new byte[] {1, 2, 3})).isEmpty();
        assertThat(reader().sender(bytes(mail("\nJa")))).isEqualTo("anna@example.org");
    }
}
