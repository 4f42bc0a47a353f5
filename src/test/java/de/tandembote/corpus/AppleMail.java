package de.tandembote.corpus;

/** Apple Mail on a desk. */
final class AppleMail implements ReplyMails.Client {

    @Override
    public String mail(Letter letter) {
        var attribution = letter.german()
                ? "Am 10.03.2026 um 09:00 schrieb Tandembote <bot@example.org>:"
                : "On 10. Mar 2026, at 09:00, Tandembote <bot@example.org> wrote:";
        var written = letter.text() + "\n\n" + letter.writer().signature + "\n";
        var html = "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head>"
                + "<body style=\"overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;\">"
                + divs(letter, written)
                + "<div><br><blockquote type=\"cite\"><div>" + letter.html(attribution)
                + "</div><br class=\"Apple-interchange-newline\"><div>"
                + divs(letter, letter.quoted())
                + "</div></blockquote></div><br></body></html>\n";
        return letter.headers("7E1B2C3D-4F5A-6B7C-8D9E-0F1A2B3C4D5E")
                + "X-Mailer: Apple Mail (2.3826.400.131.1.6)\n"
                + Encoded.alternative(
                        "Apple-Mail=_5B7E4C21-9D0A-7E8F-6A5B-4C3D2E1F0A9B",
                        Encoded.quotedPrintable(
                                "text/plain", written + "\n> " + attribution + "\n> \n" + letter.marked()),
                        Encoded.quotedPrintable("text/html", html));
    }

    private static String divs(Letter letter, String text) {
        var out = new StringBuilder();
        letter.html(text)
                .lines()
                .forEach(line -> out.append("<div>")
                        .append(line.isEmpty() ? "<br>" : line)
                        .append("</div>"));
        return out.toString();
    }
}
