package de.tandembote.understanding;

import de.tandembote.channel.IncomingMessage;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import de.tandembote.understanding.answer.Courtesies;
import de.tandembote.understanding.answer.EventAnswer;
import de.tandembote.understanding.answer.SurveyReader;
import de.tandembote.understanding.mail.Classifier;
import de.tandembote.understanding.mail.InvitationAnswers;
import de.tandembote.understanding.meeting.MeetingReply;
import de.tandembote.understanding.words.AnswerVocabulary;
import de.tandembote.understanding.words.Pieces;
import de.tandembote.understanding.words.Tokens;
import de.tandembote.understanding.words.Vocabulary;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * Says what a message is and what a person meant by it. Knows the words of every language at once, since a reply may be
 * in another language than its question. Safe for use by several threads; takes time in proportion to the text.
 */
public final class Understanding {

    /** Characters; nobody writes that much to say when a meeting was, so a longer text is asked about unread. */
    private static final int LONGEST_REPLY = 20_000;

    private final Vocabulary vocabulary;
    private final AnswerVocabulary answers;
    private final Classifier classifier = new Classifier();

    private Understanding(Vocabulary vocabulary, AnswerVocabulary answers) {
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    /**
     * Reads the words from {@code vocabulary/*.yaml}.
     *
     * @param botScripts the folder of all that the bot says and understands
     * @throws FaultyFiles with every fault in them
     */
    public static Understanding load(Path botScripts) {
        var faults = new Faults();
        var understanding = read(botScripts, faults);
        faults.throwIfAny();
        return understanding;
    }

    /**
     * Reads the words and notes what is wrong with them; to be used only where nothing is.
     *
     * @param faults takes every fault, with file and line
     */
    public static Understanding read(Path botScripts, Faults faults) {
        return new Understanding(Vocabulary.read(botScripts, faults), AnswerVocabulary.read(botScripts, faults));
    }

    /** What kind of message this is, by which signal, and what a person wrote in it. */
    public Reading read(IncomingMessage message) {
        return classifier.read(message);
    }

    /**
     * What is to be done about a message: what a person meant, or what a calendar program answered. Nothing about the
     * messages of other programs.
     *
     * @param asked what it answers, and when it arrived
     * @param zone the round's, for a time that a calendar program proposes
     */
    public Understood acts(Reading reading, Asked asked, ZoneId zone) {
        return switch (reading.kind()) {
            case HUMAN -> acts(reading.reply(), asked);
            case CALENDAR_REPLY -> withQuestion(InvitationAnswers.acts(reading.answer(), asked, zone), reading, asked);
            case EMPTY -> Understood.unclear();
            case AUTO_REPLY, BOUNCE, LIST, OWN -> Understood.acts(List.of());
        };
    }

    /** Whoever asks something beside the answer is heard as well. */
    private Understood withQuestion(Understood answered, Reading reading, Asked asked) {
        var toCoordinator = new Act.ToCoordinator();
        boolean asks = !reading.reply().isBlank()
                && acts(reading.reply(), asked).acts().contains(toCoordinator);
        return !asks || answered.acts().isEmpty() || answered.acts().contains(toCoordinator)
                ? answered
                : Understood.acts(List.of(answered.acts().getFirst(), toCoordinator));
    }

    /**
     * What a person meant.
     *
     * @param reply what the person wrote, without quotes and signature: {@link Reading#reply()}
     * @param asked what it answers, and when it arrived
     */
    public Understood acts(String reply, Asked asked) {
        if (reply.length() > LONGEST_REPLY) {
            return Understood.unclear();
        }
        return switch (asked.question()) {
            case EVENT_INVITATION ->
                EventAnswer.read(reply, answers.events(), vocabulary, pieces -> outOfTheBlue(pieces, asked));
            case SURVEY ->
                SurveyReader.read(
                        reply, asked.questions(), answers.surveys(), vocabulary, pieces -> outOfTheBlue(pieces, asked));
            case null, default -> MeetingReply.read(vocabulary.pieces(Tokens.of(reply)), asked);
        };
    }

    /**
     * Whether what somebody wrote beside an answer says no more than the answer: the same once more, thanks, greetings.
     *
     * @param remark without quotes and signature, like a reply
     */
    public boolean addsNothing(String remark, Asked asked) {
        return remark.length() <= LONGEST_REPLY
                && Courtesies.areAllOf(remark, answers.events(), part -> isCourtesy(part, asked));
    }

    /** Whether a text is thanks or greetings alone. */
    public boolean isCourtesy(String text, Asked asked) {
        var understood = outOfTheBlue(vocabulary.pieces(Tokens.of(text)), asked);
        return understood.equals(Understood.acts(List.of()));
    }

    private static Understood outOfTheBlue(Pieces pieces, Asked asked) {
        return MeetingReply.read(pieces, new Asked(null, null, asked.now(), asked.language()));
    }
}
