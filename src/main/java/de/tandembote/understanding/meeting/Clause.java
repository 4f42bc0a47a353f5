package de.tandembote.understanding.meeting;

import de.tandembote.script.MeetingForm;
import de.tandembote.understanding.time.Day;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Piece;
import de.tandembote.understanding.words.Token;
import de.tandembote.understanding.words.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that says one thing, with the details that belong to it. */
final class Clause {

    /** So many strange words do not keep how long, where or by what means from being details. */
    private static final int STRANGE_WORDS_IN_DETAILS = 3;

    private final Wording wording = new Wording();
    private final Particulars particulars = new Particulars();
    private final Set<Word> words = EnumSet.noneOf(Word.class);
    private int hedges;
    private int unknown;
    private boolean limited;
    private boolean question;
    private boolean asksItself;
    private boolean ofOthers;
    private int sentence;
    private boolean opensSentence;

    /** Takes the next sign in, unless it is what something else holds instead of. */
    void add(Sign sign) {
        if (sign instanceof Sign.Said || !isReplaced(sign)) {
            take(sign);
        }
    }

    private void take(Sign sign) {
        if (sign instanceof Sign.Said(var piece)) {
            say(piece);
        } else {
            // "Ich glaube, eine Stunde" tells the length; nobody stops a watch.
            limited |= (sign instanceof Sign.On || sign instanceof Sign.At) && wording.endsWith(Word.ONLY, 2);
            hedges -= sign instanceof Sign.Lasting && wording.endsWith(Word.HEDGE, 2) ? 1 : 0;
            particulars.add(sign, wording);
        }
        wording.add(sign);
    }

    /** "Statt am 16." names what does not hold. */
    private boolean isReplaced(Sign sign) {
        return !(sign instanceof Sign.Stop) && wording.endsWith(Word.INSTEAD_OF, 3);
    }

    private void say(Piece piece) {
        words.addAll(piece.meanings().keySet());
        if (piece.text().equals("ne") && !wording.isEmpty()) {
            words.remove(Word.NO);
        }
        hedges += piece.is(Word.HEDGE) ? 1 : 0;
        boolean name = piece.kind() == Token.Kind.WORD || piece.kind() == Token.Kind.NUMBER;
        if (piece.isStrange() && name) {
            unknown++;
        }
    }

    /** Takes everything that another part says. */
    void join(Clause other) {
        other.wording.signs().forEach(sign -> {
            if (sign instanceof Sign.On(var day) && day.equals(other.until())) {
                particulars.keepUntil(day);
                wording.add(sign);
            } else {
                take(sign);
            }
        });
        question |= other.question;
        asksItself |= other.asksItself;
        ofOthers |= other.ofOthers;
    }

    void tellOfOthers() {
        ofOthers = true;
    }

    /** Whether it tells of a meeting with somebody else than the tandem partner. */
    boolean isOfOthers() {
        return ofOthers;
    }

    void forget(Word word) {
        words.remove(word);
    }

    /** The same, for whoever joins it with nothing. */
    Clause copy() {
        var copy = new Clause();
        copy.join(this);
        copy.sentence = sentence;
        copy.opensSentence = opensSentence;
        return copy;
    }

    /** Notes what a neighbour says of its tense. */
    void note(Word tense) {
        words.add(tense);
    }

    /** Whether it says no more than when, how long, where or how. */
    boolean isDetail() {
        boolean asks = question && has(Word.QUESTION);
        return !has(Roles.HEADS)
                && !asks
                && !isHedged()
                && !ofOthers
                && hasDetails()
                && (unknown == 0 || isLooseDetail());
    }

    /** "Sie kommt zu mir ins Büro": no day and no time, so a strange word does no harm. */
    private boolean isLooseDetail() {
        int most = place() == null && time() == null ? STRANGE_WORDS_IN_DETAILS : 1;
        return days().isEmpty() && until() == null && !particulars.isVague() && unknown <= most;
    }

    boolean hasDetails() {
        return !particulars.isEmpty() || form() != null || has(Word.BETWEEN) || has(Word.SAME_TIME);
    }

    /** Whether it names a day or a time. */
    boolean hasTime() {
        return particulars.hasTime();
    }

    /** Whether nothing is named by both. */
    boolean canTake(Clause details) {
        return particulars.canTake(details.particulars);
    }

    boolean has(Word word) {
        // "Lieber Bote", but "Lieber der 7.7.".
        boolean greets = word == Word.INSTEAD && words.contains(Word.GREETING) && !hasDetails();
        return words.contains(word) && !greets;
    }

    boolean has(Set<Word> any) {
        return any.stream().anyMatch(this::has);
    }

    /** What it says, in the order written. */
    Wording wording() {
        return wording;
    }

    /** "Though" with nothing beside it. */
    boolean isOnlySmallWords() {
        return wording.signs().size() <= 1;
    }

    /** Whether its last word is strange: in German that is where the verb stands, which tells the tense. */
    boolean endsStrangely() {
        var signs = wording.signs();
        for (int at = signs.size() - 1; at >= 0; at--) {
            if (signs.get(at) instanceof Sign.Said(var piece)) {
                return piece.meanings().isEmpty()
                        && piece.kind() == Token.Kind.WORD
                        && Character.isLowerCase(piece.raw().codePointAt(0));
            }
        }
        return false;
    }

    boolean opensWith(Word word) {
        return wording.opensWith(word);
    }

    boolean negates(Word word) {
        return wording.negates(word);
    }

    /**
     * Notes that its sentence is a question.
     *
     * @param last whether the question mark stands right behind it
     */
    void ask(boolean last) {
        question = true;
        asksItself = last;
    }

    /** Whether it is asked itself; what only stands before a question is told. */
    boolean asksItself() {
        return asksItself || asksByItsOrder();
    }

    /** Whether a question mark ends its sentence. */
    boolean isMarkedAsQuestion() {
        return question;
    }

    boolean isQuestion() {
        return question || asksByItsOrder();
    }

    /** "Haben wir uns getroffen" asks, whatever mark stands behind it; "Ja, haben wir" does not. */
    private boolean asksByItsOrder() {
        return opensSentence && opensWith(Word.INVERTED) && has(Word.MET);
    }

    boolean isVague() {
        var time = time();
        // "Zwischen 9 und 10 getroffen" tells from when to when, ahead it leaves open when.
        boolean told = has(Word.MET) && time != null && time.end() != null;
        return particulars.isVague() || (has(Word.BETWEEN) && !told);
    }

    /** "Erst um 15 Uhr", "nur am Dienstag": it is not clear what the rest of the time is for. */
    boolean isLimited() {
        return limited;
    }

    /** Whether the person is not sure of it. */
    boolean isHedged() {
        return hedges > 0;
    }

    int unknown() {
        return unknown;
    }

    boolean opensItsSentence() {
        return opensSentence;
    }

    /** The number of its sentence in the reply. */
    int sentence() {
        return sentence;
    }

    void inSentence(int number, boolean first) {
        sentence = number;
        opensSentence = first;
    }

    List<Day> days() {
        return particulars.days();
    }

    Particulars particulars() {
        return particulars;
    }

    @Nullable
    Day until() {
        return particulars.until();
    }

    Sign.@Nullable At time() {
        return particulars.time();
    }

    @Nullable
    Integer shift() {
        return particulars.shift();
    }

    @Nullable
    Integer minutes() {
        return particulars.minutes();
    }

    @Nullable
    String place() {
        return particulars.place();
    }

    /** A place without another form is a meeting in person. */
    @Nullable
    MeetingForm form() {
        boolean video = has(Word.VIDEO);
        boolean phone = has(Word.PHONE);
        if (video && phone) {
            return null;
        }
        return video
                ? MeetingForm.VIDEO
                : phone ? MeetingForm.PHONE : has(Word.IN_PERSON) || place() != null ? MeetingForm.IN_PERSON : null;
    }
}
