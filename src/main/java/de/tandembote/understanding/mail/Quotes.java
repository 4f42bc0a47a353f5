package de.tandembote.understanding.mail;

import de.tandembote.understanding.words.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the lines with which mail programs introduce and mark what they quote. */
final class Quotes {

    private static final int LONGEST_ATTRIBUTION = 5;
    private static final int LONGEST_SENTENCE = 500;

    /** Longer lines are prose; looking at their start is enough. */
    private static final int LONGEST_LINE = 400;

    /** What mail programs wrap their lines at, at the least. */
    private static final int WIDTH = 68;

    private static final String RULE = "-_=*~—–─━";

    private static final Set<String> SEPARATORS = Set.copyOf(Phrasings.of("""
            urspruengliche nachricht | urspruengliche mail | urspruengliche e-mail | original nachricht |
            originalnachricht | original-nachricht | original message | weitergeleitete nachricht | forwarded
            message | original appointment | urspruenglicher termin | originaltermin | begin forwarded message |
            anfang der weitergeleiteten nachricht | original mail | originalmail | original-mail | original e-mail |
            weitergeleitete e-mail | vorherige nachricht | previous message | message d'origine | message original |
            message initial | message transféré | mensaje original | mensaje reenviado | mensagem original |
            mensagem encaminhada | messaggio originale | messaggio inoltrato | oorspronkelijk bericht |
            oorspronkelijke bericht | origineel bericht | doorgestuurd bericht | oprindelig meddelelse | oprindelig
            besked | videresendt meddelelse | opprinnelig melding | videresendt melding | originalmeddelande |
            ursprungligt meddelande | ursprungligt mail | vidarebefordrat meddelande | alkuperäinen viesti |
            alkuperaeinen viesti | oryginalna wiadomość | wiadomość oryginalna | wiadomość przekazana | původní
            zpráva | původní e-mail | pôvodná správa | eredeti üzenet | eredeti ueezenet | eredeti uezenet | mesaj
            original | mesajul original | orijinal mesaj | orjinal mesaj | исходное сообщение | пересланное
            сообщение | пересылаемое сообщение | originalna poruka | αρχικό μήνυμα | 原始邮件 | 原始郵件 | 邮件原件 | 元のメッセージ |
            original message follows | 원본 메시지 | 원본 메일"""));

    private final List<String> lines;
    private final Heads heads;

    /** By line, since each is looked at from several above it. */
    private final @Nullable String[] folded;

    Quotes(List<String> lines) {
        this.lines = lines;
        this.heads = new Heads(lines);
        this.folded = new String[lines.size()];
    }

    /**
     * Whether it stands behind the mark of a quote; GroupWise's ">>> Anna 10.03.2026 09:00 >>>" opens one without
     * marks.
     */
    static boolean isMarked(String line) {
        var text = line.stripLeading();
        return text.startsWith(">") && !isGroupWise(text);
    }

    private static boolean isGroupWise(String text) {
        return text.startsWith(">>> ")
                && text.length() > 12
                && text.stripTrailing().endsWith(">>>");
    }

    /** Whether the next line that is not blank is marked as quoted. */
    boolean isMarkedFrom(int at) {
        int next = nextWritten(at);
        return next < lines.size() && isMarked(lines.get(next));
    }

    /** The next line that is not blank, among the next few. */
    int nextWritten(int at) {
        int next = at;
        while (next < lines.size() && next < at + 4 && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }

    /** The rest of a quoted line that was too long for some program on the way, which broke it without a mark. */
    boolean isBrokenOff(int at) {
        var line = lines.get(at);
        if (at == 0 || at + 1 >= lines.size() || line.isBlank()) {
            return false;
        }
        var before = lines.get(at - 1);
        int space = line.indexOf(' ');
        int firstWord = space < 0 ? line.length() : space;
        return isMarked(before)
                && before.length() + 1 + firstWord > WIDTH
                && !before.endsWith("?")
                && isMarked(lines.get(at + 1))
                && !Character.isUpperCase(line.charAt(0));
    }

    /** How many lines "Am … schrieb …:" takes here; 0 where something else stands. */
    int attribution(int at) {
        var joined = new StringBuilder();
        for (int count = 1; count <= LONGEST_ATTRIBUTION && at + count <= lines.size(); count++) {
            var line = folded(at + count - 1);
            if (line.isEmpty()
                    || (count == 1 && !Attributions.opens(line) && !line.endsWith(":") && !line.endsWith("："))) {
                return 0;
            }
            joined.append(count == 1 ? "" : " ").append(line);
            if (joined.length() > LONGEST_SENTENCE || (count > 1 && Attributions.isWithoutColon(line))) {
                return 0;
            }
            var sentence = joined.toString();
            if (Attributions.ends(line)) {
                return Attributions.is(sentence, isMarkedFrom(at + count)) ? count : 0;
            }
            if (Attributions.isWithoutColon(sentence) && isSetApart(at + count)) {
                return count;
            }
        }
        return 0;
    }

    private boolean isSetApart(int next) {
        return next >= lines.size() || lines.get(next).isBlank() || isMarked(lines.get(next));
    }

    /** How many lines the opening of an older message takes here, such as its head; 0 where none begins. */
    int opening(int at) {
        var line = folded(at);
        if (isSeparator(line)) {
            int next = nextWritten(at + 1);
            return next < lines.size() && heads.isAt(next) ? next - at + heads.length(next) : 1;
        }
        if (isUnderline(line) || isGroupWise(line)) {
            return 1;
        }
        return heads.isAt(at) ? heads.length(at) : 0;
    }

    /** Whether it is a rule, drawn with whatever characters, above an older message. */
    boolean isRuleAbove(int at) {
        if (!Marks.isOnly(lines.get(at), RULE, 2)) {
            return false;
        }
        int next = nextWritten(at + 1);
        return next < lines.size() && (heads.isAt(next) || attribution(next) > 0 || isSeparator(folded(next)));
    }

    private static boolean isSeparator(String line) {
        var text = Marks.stripped(line, "-_*=<>—– :|");
        return line.length() > text.length() && text.length() < 50 && SEPARATORS.contains(text);
    }

    /** The long line that Outlook draws above what it quotes. */
    private static boolean isUnderline(String line) {
        return line.length() >= 20 && Marks.isOnly(line, "_", 20);
    }

    private String folded(int at) {
        var known = folded[at];
        if (known != null) {
            return known;
        }
        var line = fold(lines.get(at));
        folded[at] = line;
        return line;
    }

    static String fold(String line) {
        return Tokens.fold(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line)
                .strip();
    }
}
