package de.tandembote.corpus;

/** GMX and web.de in a browser: HTML alone. */
final class GmxMail implements ReplyMails.Client {

    @Override
    public String mail(Letter letter) {
        var head = letter.german()
                ? "<b>Gesendet:</b>&nbsp;Dienstag, 10. M&auml;rz 2026 um 09:00<br>\n<b>Von:</b>&nbsp;Tandembote &lt;bot@example.org&gt;<br>\n"
                        + "<b>An:</b>&nbsp;" + letter.writer().address
                        + "<br>\n<b>Betreff:</b>&nbsp;Ihr Tandem im M&auml;rz"
                : "<b>Sent:</b>&nbsp;Tuesday, March 10, 2026 at 9:00 AM<br>\n<b>From:</b>&nbsp;Tandembote &lt;bot@example.org&gt;<br>\n"
                        + "<b>To:</b>&nbsp;" + letter.writer().address
                        + "<br>\n<b>Subject:</b>&nbsp;Your tandem in March";
        var html = "<html><head></head><body><div style=\"font-family: Verdana;font-size: 12.0px;\">"
                + divs(letter, letter.text() + "\n\n" + letter.writer().signature)
                + "<div>&nbsp;\n<div name=\"quote\" style=\"margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;\">\n<div style=\"margin:0 0 10px 0;\">"
                + head
                + "</div>\n<div name=\"quoted-content\">"
                + divs(letter, letter.quoted())
                + "</div></div></div></div></body></html>";
        return letter.headers("trinity-3f2a9c1d-5b7e-4c21-9d0a")
                + "Sensitivity: Normal\nX-Priority: 3\n"
                + Encoded.quotedPrintable("text/html", html);
    }

    private static String divs(Letter letter, String text) {
        var out = new StringBuilder();
        letter.html(text)
                .lines()
                .forEach(line -> out.append("<div>")
                        .append(line.isEmpty() ? "&nbsp;" : line)
                        .append("</div>\n"));
        return out.toString();
    }
}
