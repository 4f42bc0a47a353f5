package de.tandembote.corpus;

/** Thunderbird as it comes: text alone, flowed. */
final class ThunderbirdMail implements ReplyMails.Client {

    @Override
    public String mail(Letter letter) {
        var attribution =
                letter.german() ? "Am 10.03.26 um 09:00 schrieb Tandembote:" : "On 10/03/2026 09:00, Tandembote wrote:";
        return letter.headers("3f2a9c1d-5b7e-4c21-9d0a-7e8f6a5b4c3d")
                + "User-Agent: Mozilla Thunderbird\nContent-Language: de-DE\n"
                + Encoded.plain(
                        "text/plain; charset=UTF-8; format=flowed",
                        attribution + "\n" + letter.marked() + "\n" + letter.text() + "\n\n-- \n"
                                + letter.writer().signature);
    }
}
