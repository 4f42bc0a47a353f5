package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.List;

/** Knows the lines that programs and offices add to what a person wrote: device lines, disclaimers, warnings. */
final class Signatures {

    private static final int LONGEST_DEVICE_LINE = 14;

    private static final Starts DEVICE_STARTS = new Starts(Phrasings.of("""
            gesendet von | von meinem | von meiner | sent from | sent via | sent using | get outlook for | outlook
            fuer | diese nachricht wurde von | diese nachricht wurde mit | diese mail wurde von | diese e-mail wurde
            von | gesendet mit | gesendet ueber | gesendet aus | gesendet vom | sent with | von unterwegs gesendet |
            mobil gesendet | holen sie sich outlook | hol dir outlook | verschickt mit | laden sie outlook | lade
            outlook | versendet mit | unterwegs gesendet | verschickt von | geschrieben mit | this message was sent
            from | sent by | download outlook | envoyé de | envoyé depuis | envoyé à partir | envoyé avec |
            télécharger outlook | obtenez outlook | obtenir outlook | provenance :  | enviado desde | enviado de |
            enviado con | enviado a partir | obtener outlook | obter o outlook | descargar outlook | inviato da |
            inviato dal | ottieni outlook | scarica outlook | verzonden vanaf | verstuurd vanaf | verzonden via |
            verzonden met | outlook voor | downloaden outlook | enviado do | enviado pelo | sendt fra | sendt min |
            skickat från | skickat fraan | lähetetty | laehetetty | wysłano z | wysłane z | odesláno z | odesláno ze
            | odoslané z | küldve | kueldve | trimis de pe | trimis din | gönderildi | goenderildi | отправлено с |
            отправлено из | надіслано з | iphone'umdan | 从我的 | 发自 | 傳自 | iphoneから | 나의 iphone | 내 iphone | poslano
            iz | poslano s | στάλθηκε από"""));

    private static final List<String> DEVICES = Phrasings.of("""
            iphon | ipad | android | samsung | galaxy | huawei | pixel | smartphone | handy | mobil | outlook |
            blackberry | tablet | mail | gmx | web.de | proton | unterwegs | windows | telekom | app | phone | apple
            | gerät | geraet | device | xiaomi | nokia | oneplus | spark | yahoo | fairemail | k-9 | thunderbird |
            tuta | posteo | laptop | mac | watch | t-online | freenet | nine | motorola | sony | xperia | fairphone
            | wiko | htc | typeapp | bluemail | téléphone | mobiele | telefon | puhelimesta | móvil | telefoon |
            cellulare""");

    private static final Starts DISCLAIMERS = new Starts(Phrasings.of("""
            diese e-mail enthaelt | diese nachricht enthaelt | diese e-mail ist vertraulich | diese e-mail und |
            diese email enthaelt | diese mail enthaelt | diese nachricht ist vertraulich | diese nachricht und |
            diese email ist vertraulich | diese e-mail kann vertraul | diese nachricht kann vertraul | der inhalt
            dieser e-mail | der inhalt dieser nachricht | der inhalt dieser mail | die information in dieser | die
            informationen in dieser | die in dieser e-mail | die in dieser nachricht | vertraulichkeitshinweis |
            rechtlicher hinweis | rechtliche hinweise | bitte denken sie an die umwelt | denken sie an die umwelt |
            bitte beruecksichtigen sie die umwelt | bitte pruefen sie, ob diese | muss diese e-mail | wichtiger
            hinweis: diese | hinweis: diese e-mail | hinweis: diese nachricht | sollten sie nicht der | falls sie
            nicht der | wenn sie nicht der richtige | this e-mail and | this email and | this message is
            confidential | this e-mail is confidential | this email is confidential | this message and | this e-mail
            contains | this email contains | this message contains | this e-mail may contain | this email may
            contain | this message may contain | this communication | this transmission | the information in this |
            the information contained | the contents of this | please consider the environment | confidentiality
            notice | disclaimer: | if you are not the intended | if you have received this | informationen zum
            datenschutz | hinweise zum datenschutz | datenschutzhinweis | unsere datenschutz |
            datenschutzinformation | informationen zur verarbeitung | le informazioni contenute | ce message et | ce
            courriel | este mensaje y | este correo | dit bericht is | de informatie in dit | esta mensagem |
            virenfrei. | virus-free. | virenfrei www | virus-free www | diese e-mail wurde auf viren | diese e-mail
            wurde von avast | this email has been checked | this email has been scanned"""));

    private static final Starts BANNERS = new Starts(Phrasings.of("""
            achtung: diese | achtung, diese | achtung! diese | achtung - diese | vorsicht: diese | vorsicht! diese |
            vorsicht, diese | achtung: externe | vorsicht: externe | externe e-mail | externe mail | externer
            absender | achtung: dieser | warnung: diese | diese e-mail stammt von | diese e-mail kommt von | diese
            mail kommt von | diese nachricht stammt von | diese nachricht kommt von | diese e-mail stammt nicht |
            caution: this | caution: external | warning: this email | warning: external | external email | external
            sender | external mail | this email originated | this message originated | sie erhalten nicht haeufig |
            sie erhalten nicht oft | sie erhalten selten | einige personen, die diese | you don't often get | some
            people who received this"""));

    private static final List<String> TAGS =
            List.of("[extern]", "[external]", "[ext]", "[externe mail]", "[externe e-mail]");

    private static final List<String> WARNS =
            List.of("mail", "absender", "sender", "ausserhalb", "vorsicht", "caution", "outside", "nachricht");

    private Signatures() {}

    /** The delimiter of RFC 3676, section 4.3, its blank at the end often lost on the way. */
    static boolean isDelimiter(String line) {
        var text = line.strip();
        return text.equals("--") || text.equals("- -") || text.equals("-- --");
    }

    /**
     * Whether a program or a network signed itself. "Sent from my desk, which is nicer than any phone" is no such line.
     *
     * @param alone whether nothing follows in this paragraph
     */
    static boolean isDevice(String line, boolean alone) {
        var folded = Marks.stripped(fold(line), "*_([|>-~• ");
        boolean signed = wordCount(folded) <= LONGEST_DEVICE_LINE
                && DEVICE_STARTS.begin(folded)
                && (isDeviceNamed(folded) || (alone && isPlain(folded)));
        return signed || (alone && isLocalised(folded));
    }

    private static boolean isDeviceNamed(String folded) {
        int comma = folded.indexOf(", ");
        boolean sentence = comma > 0 && wordCount(folded.substring(comma)) > 4;
        return !sentence
                && wordCount(folded) <= LONGEST_DEVICE_LINE
                && DEVICES.stream().anyMatch(folded::contains);
    }

    private static boolean isPlain(String folded) {
        return folded.startsWith("sent from ")
                && wordCount(folded) <= 8
                && folded.indexOf(',') < 0
                && !folded.endsWith(".")
                && !folded.endsWith("?")
                && !folded.endsWith("!");
    }

    /** The device first and "sent" last, as in Finnish or Turkish. */
    private static boolean isLocalised(String folded) {
        return wordCount(folded) <= 7
                && (folded.contains("iphone") || folded.contains("ipad") || folded.contains("android"))
                && (folded.endsWith("gesendet")
                        || folded.endsWith("gesendet.")
                        || folded.endsWith("gönderildi")
                        || folded.endsWith("goenderildi")
                        || folded.endsWith("küldve")
                        || folded.endsWith("kueldve")
                        || folded.endsWith("送信")
                        || folded.endsWith("보냄"));
    }

    static boolean isDisclaimer(String line) {
        return DISCLAIMERS.begin(Marks.stripped(fold(line), "*_([|-~• "));
    }

    /** A warning that the mail system of an administration puts above everything. */
    static boolean isBanner(String line) {
        var folded = Marks.stripped(fold(line), "*_(|-~•!⚠️ \u2757");
        return BANNERS.begin(folded)
                || TAGS.stream()
                        .anyMatch(tag -> folded.equals(tag)
                                || (folded.startsWith(tag) && WARNS.stream().anyMatch(folded::contains)));
    }

    /** Without the tag "[EXTERN]" that a mail system put before the first line. */
    static String withoutTag(String line) {
        var folded = fold(line);
        return TAGS.stream()
                .filter(folded::startsWith)
                .findFirst()
                .map(tag -> line.strip().substring(tag.length()).strip())
                .orElse(line);
    }

    /** What stands for a picture in the plain text of a mail. */
    static boolean isPicture(String line) {
        if (line.indexOf('[') < 0) {
            return false;
        }
        var text = fold(line);
        return text.endsWith("]")
                && (text.startsWith("[cid:")
                        || text.startsWith("[image:")
                        || text.startsWith("[bild:")
                        || text.startsWith("[inline"))
                && text.indexOf(']') == text.length() - 1;
    }

    private static int wordCount(String line) {
        int words = 1;
        for (int at = 0; at < line.length(); at++) {
            words += line.charAt(at) == ' ' ? 1 : 0;
        }
        return words;
    }

    /** The start of a line decides; the rest of a long one is not looked at. */
    private static String fold(String line) {
        return Tokens.fold(line.length() > 200 ? line.substring(0, 200) : line).strip();
    }
}
