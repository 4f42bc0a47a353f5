package de.tandembote.corpus;

/** A telephone: short, in Latin-1, the quoted mail below. */
final class PhoneMail implements ReplyMails.Client {

    @Override
    public String mail(Letter letter) {
        var sent = letter.german() ? "Von meinem iPhone gesendet" : "Sent from my iPhone";
        var attribution = letter.german()
                ? "Am 10.03.2026 um 09:00 schrieb Tandembote <bot@example.org>:"
                : "On 10 Mar 2026, at 09:00, Tandembote <bot@example.org> wrote:";
        return letter.headers("B4D5E6F7-1A2B-4C3D-9E8F-0A1B2C3D4E5F")
                + "X-Mailer: iPhone Mail (23A341)\n"
                + Encoded.plain(
                        "text/plain; charset=iso-8859-1",
                        (letter.text() + "\n\n" + sent + "\n\n> " + attribution + "\n> \n" + letter.marked())
                                .replaceAll("[„“]", "\""));
    }

    @Override
    public boolean latin() {
        return true;
    }
}
