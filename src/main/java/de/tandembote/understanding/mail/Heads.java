package de.tandembote.understanding.mail;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the block of sender, date, recipients and subject that many mail programs put above what they quote. */
final class Heads {

    static final int LONGEST = 8;

    private static final int LONGEST_NAME = 24;

    /** The same words in the languages that mail programs speak. */
    private static final Map<String, Field> FIELDS = fields(
            Map.of(
                    Field.FROM,
                            "von, from, de, da, van, od, fra, från, fraan, lähettäjä, laehettaejae, feladó, felado, kimden, gönderen,"
                                    + " goenderen, от, отправитель, від, expéditeur, remitente, mittente, remetente, afzender,"
                                    + " expeditor, από, saatja, 发件人, 寄件者, 差出人, 送信者, 보낸 사람, 보낸사람, absender",
                    Field.SENT,
                            "gesendet, sent, datum, date, gesendet am, envoyé, envoyé le, enviado, enviado el, enviado em, enviada em,"
                                    + " enviado a las, fecha, inviato, data, data invio, verzonden, verzonden op, wysłano, odesláno,"
                                    + " odoslané, sendt, dato, skickat, lähetetty, laehetetty, päivämäärä, paeivaemaeaerae, päiväys,"
                                    + " paeivaeys, elküldve, elkueldve, küldve, kueldve, dátum, date d'envoi, message du, tarih,"
                                    + " gönderilme tarihi, goenderilme tarihi, gönderildi, goenderildi, отправлено, дата, trimis,"
                                    + " надіслано, saadetud, kuupäev, 发送时间, 寄件日期, 送信日時, 日時, 日期, 보낸 날짜, 날짜, geschickt,"
                                    + " time, zeit",
                    Field.TO,
                            "an, to, à, a, para, aan, do, komu, til, till, vastaanottaja, címzett, kime, alıcı, кому, către, pentru,"
                                    + " destinataire, destinatario, προς, saaja, 收件人, 宛先, 받는 사람, 받는사람, empfänger, empfaenger",
                    Field.COPY,
                            "cc, bcc, kopie, kopie an, copie, copie à, copia, con copia, dw, kopi, kopia, kopio, másolat, bilgi,"
                                    + " копия, копія, 抄送, 副本, 참조, reply-to, antwort an, répondre à, bitte antwort an",
                    Field.SUBJECT,
                            "betreff, subject, objet, asunto, oggetto, onderwerp, assunto, temat, předmět, predmet, predmět, emne,"
                                    + " ämne, aemne, aihe, tárgy, targy, konu, тема, subiect, θέμα, teema, 主题, 主旨, 件名, 제목, thema"));

    private final List<String> lines;

    Heads(List<String> lines) {
        this.lines = lines;
    }

    /** Whether such a block begins here. */
    boolean isAt(int at) {
        var line = lines.get(at);
        var first = field(line);
        if (first == null) {
            return isNotesName(line) && isNotesHead(at);
        }
        if (first == Field.TO || first == Field.COPY) {
            return false;
        }
        var found = fieldsFrom(at);
        boolean sender = first == Field.FROM && line.indexOf('@') > 0;
        return found.size() >= 3 || (sender && (found.size() == 2 || isAddressAtEnd(line)));
    }

    /** How many lines the block takes at the most: up to the next that is blank. */
    int length(int at) {
        int end = at;
        while (end < lines.size() && end < at + LONGEST && !lines.get(end).isBlank()) {
            end++;
        }
        return end - at;
    }

    private EnumSet<Field> fieldsFrom(int at) {
        var found = EnumSet.noneOf(Field.class);
        for (int next = at; next < lines.size() && next < at + LONGEST; next++) {
            var field = field(lines.get(next));
            if (field != null) {
                found.add(field);
            }
        }
        return found;
    }

    /** Notes writes the name and the date without a word before them. */
    private boolean isNotesHead(int at) {
        boolean dated = false;
        for (int next = at + 1; next < lines.size() && next < at + 4; next++) {
            var line = lines.get(next);
            dated |= line.length() < 60 && Moments.hasTime(line) && Moments.hasYear(line);
        }
        return dated && fieldsFrom(at).contains(Field.TO) && fieldsFrom(at).contains(Field.SUBJECT);
    }

    private static boolean isNotesName(String line) {
        return line.length() < 120 && (line.indexOf('@') > 0 || line.indexOf('/') > 0);
    }

    private static boolean isAddressAtEnd(String line) {
        var text = line.strip();
        return text.endsWith(">") || text.endsWith("]");
    }

    private static @Nullable Field field(String line) {
        int colon = -1;
        for (int at = 0; at < line.length() && at <= LONGEST_NAME && colon < 0; at++) {
            char c = line.charAt(at);
            colon = c == ':' || c == '：' ? at : -1;
        }
        return colon < 1
                ? null
                : FIELDS.get(Marks.stripped(line.substring(0, colon).replace('’', '\''), "* _\t|\u200b")
                        .toLowerCase(Locale.ROOT));
    }

    private static Map<String, Field> fields(Map<Field, String> names) {
        var fields = new HashMap<String, Field>();
        names.forEach((field, all) -> {
            for (var name : all.split(",", -1)) {
                fields.put(name.strip(), field);
            }
        });
        return Map.copyOf(fields);
    }

    /** A line of the block. */
    private enum Field {
        FROM,
        SENT,
        TO,
        COPY,
        SUBJECT
    }
}
