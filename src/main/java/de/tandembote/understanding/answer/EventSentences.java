package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an answer to an invitation into sentences and their parts. */
final class EventSentences {

    private static final int LONGEST_PART = 12;
    private static final int LONGEST_JOINED = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "std", "min", "ca", "nr", "dr", "inkl", "bzw", "evtl", "ggf", "tel", "str", "vllt", "voraus", "prof", "mr",
            "mrs", "ms");

    private final AnswerText text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<EventPart> parts = new ArrayList<>();
    private int start;

    /**
     * A sentence.
     *
     * @param asks whether it ends with a question mark
     */
    record Sentence(List<EventPart> parts, boolean asks) {
        int from() {
            return parts.getFirst().from();
        }

        int to() {
            return parts.getLast().to();
        }
    }

    private EventSentences(AnswerText text) {
        this.text = text;
    }

    static List<Sentence> of(AnswerText text) {
        var cutter = new EventSentences(text);
        cutter.cut();
        return cutter.sentences;
    }

    private void cut() {
        int at = 0;
        while (at < text.size()) {
            int length = text.length(at);
            boolean said = text.isWord(at) || text.isNumber(at) || text.is(at, AnswerWord.AND);
            if (said || length > 1) {
                if (opensPart(at)) {
                    endPart(at);
                }
                at += length;
                if (isAnswer(at - length)) {
                    endPart(at);
                }
            } else {
                at = boundary(at);
            }
        }
        endSentence(text.size(), false);
    }

    /** "Und"; "aber" where both sides say something: "ich kann aber nicht" is one part. */
    private boolean opensPart(int at) {
        return text.is(at, AnswerWord.AND)
                || (text.is(at, AnswerWord.BUT)
                        && at > start
                        && says(start, at, AnswerWord.ATTEND, AnswerWord.GLADLY, AnswerWord.YES, AnswerWord.WISH)
                        && says(
                                at + 1,
                                at + LONGEST_PART,
                                AnswerWord.CAN,
                                AnswerWord.ATTEND,
                                AnswerWord.ABSENT,
                                AnswerWord.BUSY));
    }

    private boolean says(int from, int to, AnswerWord... words) {
        for (int at = from; at < Math.min(to, text.size()) && text.isWord(at); at += text.length(at)) {
            for (var word : words) {
                if (text.is(at, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Ja" and "nein" at the start stand for themselves, with a comma or without. */
    private boolean isAnswer(int at) {
        boolean answer = text.is(at, AnswerWord.YES) || text.is(at, AnswerWord.NO);
        return answer && at == start && parts.isEmpty();
    }

    private int boundary(int at) {
        var token = text.token(at);
        switch (token.kind()) {
            case LINE_END -> {
                if (opensSentence(at + 1)) {
                    endSentence(at, false);
                    start = at + 1;
                }
            }
            case SYMBOL -> {
                endPart(at);
                endPart(at + 1);
            }
            case MARK -> mark(at);
            default -> {}
        }
        return at + 1;
    }

    private void mark(int at) {
        switch (text.token(at).text()) {
            case "!", ";" -> endSentence(at + 1, false);
            case "?" -> endSentence(at + 1, true);
            case "." -> {
                boolean date = text.isNumber(at - 1) && (!opensSentence(at + 1) || text.is(at + 1, AnswerWord.UNIT));
                boolean glued = text.token(at + 1).glued() && !text.isMark(at + 1, ".");
                if (!date && !glued && !isAbbreviation(at - 1)) {
                    endSentence(at + 1, false);
                }
            }
            case ":" -> {
                boolean smiley = text.isMark(at + 1, ")") || text.isMark(at + 1, "(") || text.isMark(at + 1, "-");
                if (smiley && text.token(at + 1).glued()) {
                    endSentence(at + 1, false);
                } else if (!text.isNumber(at - 1)) {
                    endPart(at + 1);
                }
            }
            case "," -> {
                if (!text.isNumber(at - 1) || !text.token(at + 1).glued()) {
                    endPart(at + 1);
                }
            }
            case "(", ")", "•", "*" -> endPart(at + 1);
            case "-" -> {
                if (!text.token(at).glued() || !text.token(at + 1).glued()) {
                    endPart(at + 1);
                }
            }
            default -> {}
        }
    }

    private boolean isAbbreviation(int at) {
        return (text.isWord(at) && text.token(at).raw().length() == 1)
                || ABBREVIATIONS.contains(text.token(at).text());
    }

    private boolean opensSentence(int at) {
        var raw = text.token(at).raw();
        boolean line = text.token(at).kind() == Token.Kind.LINE_END;
        return line || Character.isUpperCase(raw.codePointAt(0)) || !Character.isLetter(raw.codePointAt(0));
    }

    private void endPart(int to) {
        if (to > start) {
            var part = EventPart.of(text, start, to, sentences.size());
            if (part.length() > 0 || !part.words().isEmpty()) {
                add(part);
            }
            start = to;
        }
    }

    /** "Es ist mir nicht möglich, teilzunehmen" says one thing. */
    private void add(EventPart part) {
        boolean continues = part.opensWith(AnswerWord.THAT)
                || (part.has(AnswerWord.THAT) && !part.hasAny(AnswerWord.NOT, AnswerWord.AND, AnswerWord.BUT));
        if (continues && !parts.isEmpty() && part.to() - parts.getLast().from() <= LONGEST_JOINED) {
            parts.add(parts.removeLast().with(part));
        } else {
            parts.add(part);
        }
    }

    private void endSentence(int to, boolean asks) {
        endPart(to);
        if (!parts.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(parts), asks));
            parts = new ArrayList<>();
        }
    }
}
