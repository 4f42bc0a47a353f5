package de.tandembote.understanding.answer;

import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Token;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a sentence in an answer to an invitation.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param sentence which one it belongs to, from 0
 * @param words all that its words mean
 * @param unknown how many of its words mean nothing
 */
record EventPart(AnswerText text, int from, int to, int sentence, Set<AnswerWord> words, int unknown) {

    static EventPart of(AnswerText text, int from, int to, int sentence) {
        var words = EnumSet.noneOf(AnswerWord.class);
        int unknown = 0;
        boolean denies = false;
        var halves = new BitSet();
        for (int at = from; at < to; at++) {
            var parted = text.parted(at);
            if (parted != null && parted.tailAt() + parted.tailLength() <= to) {
                words.addAll(parted.meanings().keySet());
                halves.set(at);
                halves.set(parted.tailAt());
            }
        }
        for (int at = from; at < to; at += halves.get(at) ? 1 : text.length(at)) {
            if (!halves.get(at)) {
                words.addAll(text.meanings(at).keySet());
                if (text.is(at, AnswerWord.INVERTED)) {
                    text.addVerb(at, words);
                }
                denies |= text.is(at, AnswerWord.NO) && text.hasNot(at);
                boolean name = text.isWord(at) || text.isNumber(at);
                unknown += name && text.meanings(at).isEmpty() ? 1 : 0;
            }
        }
        if (denies) {
            // "Leider nicht" is a no by itself, and a "not" beside "komme".
            words.add(AnswerWord.NOT);
        }
        return new EventPart(text, from, to, sentence, words, unknown);
    }

    /** This part and the one behind it, which goes on with what it says. */
    EventPart with(EventPart next) {
        return of(text, from, next.to, sentence);
    }

    boolean has(AnswerWord word) {
        return words.contains(word);
    }

    boolean hasAny(AnswerWord... any) {
        for (var word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the first thing that it says, "und" and "aber" aside. */
    boolean opensWith(AnswerWord word) {
        int at = from;
        while (at < to
                && !text.is(at, word)
                && (text.is(at, AnswerWord.AND)
                        || text.is(at, AnswerWord.BUT)
                        || text.token(at).kind() == Token.Kind.MARK)) {
            at += text.length(at);
        }
        return at < to && text.is(at, word);
    }

    /** Whether it is said of this, not of the writer: it stands at the start. */
    boolean isOf(AnswerWord word) {
        int at = from;
        for (int words = 0; words < 3 && at < to; words++) {
            if (text.is(at, word)) {
                return true;
            }
            at += text.length(at);
        }
        return false;
    }

    /** Whether this is the last thing that it says. */
    boolean endsWith(AnswerWord word) {
        boolean last = false;
        for (int at = from; at < to; at += text.length(at)) {
            if (text.isWord(at) || text.token(at).kind() == Token.Kind.SYMBOL) {
                last = text.is(at, word);
            }
        }
        return last;
    }

    /** Whether the words stand one right behind the other. */
    boolean hasPair(AnswerWord first, AnswerWord second) {
        for (int at = from; at < to; at += text.length(at)) {
            int next = at + text.length(at);
            if (text.is(at, first) && next < to && text.is(next, second)) {
                return true;
            }
        }
        return false;
    }

    /** Words and numbers. */
    int length() {
        int length = 0;
        for (int at = from; at < to; at++) {
            length += text.isWord(at) || text.isNumber(at) ? 1 : 0;
        }
        return length;
    }

    /** Names alone: every word begins with a capital letter. */
    boolean isName() {
        for (int at = from; at < to; at++) {
            if (text.isWord(at) && !Character.isUpperCase(text.token(at).raw().codePointAt(0))) {
                return false;
            }
        }
        return length() > 0 && length() <= 3 && text.token(to - 1).kind() != Token.Kind.MARK;
    }
}
