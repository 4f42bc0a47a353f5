package de.tandembote.understanding.answer;

import de.tandembote.understanding.Act;
import de.tandembote.understanding.Understood;
import de.tandembote.understanding.answer.EventSentences.Sentence;
import de.tandembote.understanding.words.AnswerWord;
import de.tandembote.understanding.words.Lexicon;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what a person answers to an invitation to a group event. Yes, no and perhaps are weighed over the whole
 * message; what is told of the tandem beside them is read like a message out of the blue.
 */
public final class EventAnswer {

    private static final Act FOR_A_PERSON = new Act.ToCoordinator();

    private final AnswerText text;
    private final BesideAnswers beside;
    private final List<Act> acts = new ArrayList<>();
    private final EventBalance balance = new EventBalance();
    private boolean thanked;
    private boolean chatted;
    private boolean unanswered;
    private boolean unclear;
    /** Where among the acts the answer stands. */
    private int place = -1;

    private EventAnswer(AnswerText text, BesideAnswers beside) {
        this.text = text;
        this.beside = beside;
    }

    /**
     * What a reply to an invitation says about coming, and what it says beside that.
     *
     * @param ordinary reads a text as a message out of the blue
     */
    public static Understood read(
            String reply, Lexicon<AnswerWord> words, Vocabulary vocabulary, Function<Pieces, Understood> ordinary) {
        return read(AnswerText.of(reply, words), new BesideAnswers(vocabulary, ordinary));
    }

    static Understood read(AnswerText text, BesideAnswers beside) {
        var answer = new EventAnswer(text, beside);
        EventSentences.of(answer.text).forEach(answer::take);
        return answer.decide();
    }

    private void take(Sentence sentence) {
        var parts = sentence.parts();
        boolean thanks = parts.stream().anyMatch(part -> part.has(AnswerWord.THANKS));
        if (!thanks && beside.isCallForHelp(text.raw(sentence.from(), sentence.to()))) {
            acts.add(new Act.Help());
            return;
        }
        int told = parts.size();
        if (sentence.asks() || isAskedWithoutMark(parts)) {
            told = firstQuestion(parts);
        }
        for (int at = told - 1; at >= 0; at--) {
            boolean asks = parts.get(at).has(AnswerWord.TELL) && !parts.get(at).has(AnswerWord.IF);
            told = asks ? at : told;
        }
        int besides = besides(sentence, told);
        weigh(parts.subList(0, besides));
        if (besides < told) {
            addBeside(parts.get(besides).from(), parts.get(told - 1).to());
        }
        if (told < parts.size()) {
            acts.add(FOR_A_PERSON);
        }
    }

    private static boolean opensQuestion(EventPart part) {
        boolean opens = part.opensWith(AnswerWord.QUESTION) || part.opensWith(AnswerWord.INVERTED);
        return opens && !part.has(AnswerWord.ATTEND_SURELY);
    }

    /** "Wie schön" and "kann ich noch nicht sagen" ask nothing. */
    private static boolean isAskedWithoutMark(List<EventPart> parts) {
        var first = parts.getFirst();
        boolean asks = first.opensWith(AnswerWord.QUESTION) && first.length() > 2 && !first.has(AnswerWord.OPEN);
        return opensQuestion(first)
                && parts.stream().skip(asks ? 1 : 0).map(EventStance::of).noneMatch(EventAnswer::isFirm);
    }

    /** The first part that asks; what stands before it is told. */
    private static int firstQuestion(List<EventPart> parts) {
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            boolean conditional = part.opensWith(AnswerWord.IF);
            boolean last = at == parts.size() - 1;
            boolean rhetorical = last && (part.has(AnswerWord.ATTEND_SURELY) || part.length() <= 1);
            if ((opensQuestion(part) || conditional || last) && !rhetorical) {
                return at;
            }
        }
        return parts.size();
    }

    /** The first part that tells of the tandem or wishes for silence, to the end of what is told. */
    private int besides(Sentence sentence, int told) {
        if (told == 0) {
            return told;
        }
        var whole = beside.about(
                text.raw(sentence.from(), sentence.parts().get(told - 1).to()));
        if (whole.isEmpty()) {
            return told;
        }
        for (int at = 0; at < told; at++) {
            var part = sentence.parts().get(at);
            boolean answers = part.hasAny(AnswerWord.REASON, AnswerWord.ABSENT, AnswerWord.ATTEND);
            if (beside.about(text.raw(part.from(), part.to())).begins(whole, part.has(AnswerWord.TANDEM), answers)) {
                return at;
            }
        }
        return told;
    }

    private void addBeside(int from, int to) {
        var understood = beside.read(text.raw(from, to));
        unclear |= understood.askBack();
        acts.addAll(understood.acts());
    }

    private void weigh(List<EventPart> parts) {
        boolean thanks = parts.stream().anyMatch(part -> part.has(AnswerWord.THANKS));
        var stances = inSentence(parts);
        if (!thanks
                && !parts.isEmpty()
                && stances.stream().noneMatch(EventAnswer::isFirm)
                && isForAPerson(parts, stances)) {
            acts.add(FOR_A_PERSON);
            return;
        }
        for (int at = 0; at < parts.size(); at++) {
            var stance = stances.get(at);
            var part = parts.get(at);
            switch (stance) {
                case POLITE -> thanked = true;
                case CHAT, ASIDE -> {
                    chatted |= !thanks;
                    thanked |= thanks;
                }
                case UNANSWERED -> unanswered = true;
                case DOUBT -> unclear = true;
                default -> {
                    place = place < 0 ? acts.size() : place;
                    balance.add(stance, part.sentence());
                }
            }
        }
    }

    private boolean isForAPerson(List<EventPart> parts, List<EventStance> stances) {
        var words = text.raw(parts.getFirst().from(), parts.getLast().to());
        boolean chat = stances.stream().allMatch(stance -> stance == EventStance.CHAT);
        return beside.isWorry(words) || (chat && beside.read(words).acts().contains(FOR_A_PERSON));
    }

    /** "Ich komme, wenn ich darf": what makes one part of a sentence doubtful does so with the whole. */
    private static List<EventStance> inSentence(List<EventPart> parts) {
        var stances = parts.stream().map(EventStance::of).toList();
        boolean comes = stances.contains(EventStance.ACCEPT) || stances.contains(EventStance.WISH);
        var doubted = new ArrayList<EventStance>();
        for (int at = 0; at < parts.size(); at++) {
            boolean doubts = parts.get(at).has(AnswerWord.IF) || parts.get(at).unknown() == 0;
            boolean may = comes && doubts && stances.get(at) == EventStance.MAYBE;
            boolean about = stances.get(at) == EventStance.ACCEPT && isAboutSomethingElse(parts, at);
            doubted.add(may ? EventStance.TENTATIVE : about ? EventStance.UNANSWERED : stances.get(at));
        }
        return doubted;
    }

    /** "Ja, ich habe die Einladung bekommen", "bin dabei, meinen Kalender zu prüfen". */
    private static boolean isAboutSomethingElse(List<EventPart> parts, int at) {
        var part = parts.get(at);
        boolean bare = !part.hasAny(AnswerWord.ATTEND, AnswerWord.GLADLY, AnswerWord.ATTEND_SURELY);
        boolean received = bare && parts.stream().anyMatch(each -> each.has(AnswerWord.RECEIVED));
        boolean busy = at + 1 < parts.size()
                && part.endsWithWord("dabei")
                && parts.get(at + 1).isInfinitive()
                && !parts.get(at + 1).hasAny(AnswerWord.ATTEND, AnswerWord.THAT, AnswerWord.AND);
        return received || busy;
    }

    private static boolean isFirm(EventStance stance) {
        return stance == EventStance.ACCEPT || stance == EventStance.DECLINE || stance == EventStance.TENTATIVE;
    }

    private Understood decide() {
        var answer = balance.act(chatted);
        if (unclear || (answer == null && !balance.isEmpty())) {
            return Understood.unclear();
        }
        var all = new LinkedHashSet<>(acts.subList(0, Math.max(place, 0)));
        if (answer != null) {
            all.add(answer);
        }
        all.addAll(acts.subList(Math.max(place, 0), acts.size()));
        boolean nothing = all.isEmpty() && (chatted || unanswered || !thanked);
        return nothing ? Understood.unclear() : Understood.acts(List.copyOf(all));
    }
}
