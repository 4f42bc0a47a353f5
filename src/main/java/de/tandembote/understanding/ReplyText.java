package de.tandembote.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of a mail's text what the person wrote. Goes through the lines once and looks at most a few lines ahead, so its
 * time grows with the length of the text whatever stands in it.
 */
final class ReplyText {

    private final List<String> lines;
    private final Quotes quotes;
    private final List<String> kept = new ArrayList<>();
    private boolean hasText;

    private ReplyText(List<String> lines) {
        this.lines = lines;
        this.quotes = new Quotes(lines);
    }

    static String of(String text) {
        var lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .lines();
        return of(lines.map(String::stripTrailing).toList());
    }

    static String of(List<String> lines) {
        var reply = new ReplyText(lines);
        reply.keep();
        return String.join("\n", reply.kept).strip();
    }

    private void keep() {
        int at = 0;
        while (at < lines.size()) {
            var line = lines.get(at);
            int quoted = quotes.attribution(at);
            if (quoted > 0) {
                if (!quotes.isMarkedFrom(at + quoted)) {
                    return;
                }
                at += quoted;
            } else if (Quotes.isMarked(line)) {
                at++;
            } else if (quotes.startsHistory(at) || Signatures.isDelimiter(line) || Signatures.isDisclaimer(line)) {
                return;
            } else if (Signatures.isDevice(line) && hasText) {
                return;
            } else if (Signatures.isFarewell(line) && hasText) {
                kept.add(line);
                keepPostscript(at + 1);
                return;
            } else {
                if (!Signatures.isBanner(line) && !Signatures.isDevice(line)) {
                    kept.add(line);
                    hasText |= !line.isBlank();
                }
                at++;
            }
        }
    }

    /** Below the name a person may have added something. */
    private void keepPostscript(int from) {
        @Nullable Integer start = null;
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean end = Quotes.isMarked(line)
                    || quotes.attribution(at) > 0
                    || quotes.startsHistory(at)
                    || Signatures.isDelimiter(line)
                    || Signatures.isDisclaimer(line);
            if (end || (start != null && line.isBlank())) {
                return;
            }
            start = start == null && Signatures.isPostscript(line) ? Integer.valueOf(at) : start;
            if (start != null) {
                kept.add(line);
            }
        }
    }
}
