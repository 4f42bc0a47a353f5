package de.tandembote.corpus;

/** Outlook for Windows behind Exchange: Word's HTML with all its styles, and the quoted mail below its head. */
final class OutlookMail implements ReplyMails.Client {

    private static final String STYLE = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <meta name="Generator" content="Microsoft Word 15 (filtered medium)">
            <style><!--
            @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
            @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
            @font-face {font-family:Aptos; panose-1:2 11 0 4 2 2 2 2 2 4;}
            p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif; mso-ligatures:standardcontextual; mso-fareast-language:EN-US;}
            a:link, span.MsoHyperlink {mso-style-priority:99; color:#467886; text-decoration:underline;}
            span.E-MailFormatvorlage18 {mso-style-type:personal-reply; font-family:"Aptos",sans-serif; color:windowtext;}
            .MsoChpDefault {mso-style-type:export-only; font-size:10.0pt; mso-ligatures:none;}
            @page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
            div.WordSection1 {page:WordSection1;}
            --></style>
            </head>
            <body lang="DE" link="#467886" vlink="#96607D" style="word-wrap:break-word">
            <div class="WordSection1">
            """;

    @Override
    public String mail(Letter letter) {
        var head = letter.german()
                ? "Von: Tandembote <bot@example.org>\nGesendet: Dienstag, 10. März 2026 09:00\nAn: %s <%s>\nBetreff: Ihr Tandem im März\n"
                : "From: Tandembote <bot@example.org>\nSent: Tuesday, March 10, 2026 9:00 AM\nTo: %s <%s>\nSubject: Your tandem in March\n";
        var quotedHead = head.formatted(letter.writer().fullName, letter.writer().address);
        var written = letter.text() + "\n\n" + letter.writer().signature + "\n";
        var html = STYLE
                + paragraphs(letter, written)
                + "<div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">"
                + paragraphs(letter, quotedHead)
                + "</div>"
                + paragraphs(letter, letter.quoted())
                + "</div></body></html>\n";
        return letter.headers("AM0PR05MB4321")
                + "Thread-Topic: Ihr Tandem\nThread-Index: AQHbkYxZ3vQ9w2mX7tR5yB==\nX-MS-Has-Attach:\n"
                + "X-MS-Exchange-Organization-SCL: -1\nX-Auto-Response-Suppress: DR, OOF, AutoReply\n"
                + "Accept-Language: de-DE, en-US\nContent-Language: de-DE\n"
                + Encoded.alternative(
                        "_000_AM0PR05MB4321AM0PR05MB4321eurp_",
                        Encoded.base64("text/plain", written + "\n" + quotedHead + "\n" + letter.quoted()),
                        Encoded.quotedPrintable("text/html", html));
    }

    private static String paragraphs(Letter letter, String text) {
        var out = new StringBuilder();
        letter.html(text)
                .lines()
                .forEach(line -> out.append(
                                "<p class=\"MsoNormal\"><span style=\"font-size:11.0pt;mso-fareast-language:EN-US\">")
                        .append(line.isEmpty() ? "&nbsp;" : line)
                        .append("<o:p></o:p></span></p>\n"));
        return out.toString();
    }
}
