package de.tandembote.corpus;

/** Gmail in a browser. */
final class GmailMail implements ReplyMails.Client {

    @Override
    public String mail(Letter letter) {
        var attribution = letter.german()
                ? "Am Di., 10. März 2026 um 09:00 Uhr schrieb Tandembote <bot@example.org>:"
                : "On Tue, Mar 10, 2026 at 9:00 AM Tandembote <bot@example.org> wrote:";
        var written = letter.text() + "\n\n" + letter.writer().signature + "\n";
        var html = "<div dir=\"ltr\"><div>" + lines(letter, letter.text())
                + "</div><div><br></div><div dir=\"ltr\" class=\"gmail_signature\" data-smartmail=\"gmail_signature\">"
                + lines(letter, letter.writer().signature)
                + "</div></div><br><div class=\"gmail_quote gmail_quote_container\"><div dir=\"ltr\" class=\"gmail_attr\">"
                + letter.html(attribution)
                + "<br></div><blockquote class=\"gmail_quote\" style=\"margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex\">"
                + lines(letter, letter.quoted())
                + "</blockquote></div>\n";
        return letter.headers("CAJ7kQ9w2mX7tR5yB")
                + "X-Google-Smtp-Source: AGHT+IFq3JzP0aVbk7Jw2nQzPpX0aVbLm4Tt8YyUu1Oo5Ii9E\n"
                + Encoded.alternative(
                        "0000000000004a1b2c0631f0d5e7",
                        Encoded.quotedPrintable("text/plain", written + "\n" + attribution + "\n\n" + letter.marked()),
                        Encoded.quotedPrintable("text/html", html));
    }

    private static String lines(Letter letter, String text) {
        return letter.html(text).replace("\n", "<br>\n");
    }
}
