package de.tandembote.inbox;

import java.util.Arrays;
import java.util.Optional;

/** Why a person must look at a message; kept with it as a sentence. */
public enum ReviewReason {
    NO_SENDER("It names no single sender."),
    FORGED("The sender's domain says that this mail is not its own (DMARC)."),
    EXPIRED("It was sent to a reply address whose time is over."),
    REVOKED("It was sent to a reply address that was taken back."),
    OTHER_SENDER("It answers a question to somebody else than its sender."),
    UNKNOWN_SENDER("Nobody in a round has the sender's address."),
    CALENDAR("Answers by calendar are not understood yet."),
    NOT_UNDERSTOOD("It was not understood, and asking did not help."),
    NO_TANDEM("The writer is in no tandem, or in several and named none."),
    TO_BE_ENTERED("It answers an invitation or a survey, which a person must enter."),
    WISHED("The writer wishes that a person reads it."),
    TOO_MANY("More answers in this thread within a day than a person would want.");

    private final String sentence;

    ReviewReason(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence for a person. */
    public String sentence() {
        return sentence;
    }

    /** Whether the doubt is who wrote it: then a person can say whose it is, and it is worked on as that person's. */
    public boolean isAboutTheSender() {
        return switch (this) {
            case NO_SENDER, FORGED, EXPIRED, REVOKED, OTHER_SENDER, UNKNOWN_SENDER -> true;
            case CALENDAR, NOT_UNDERSTOOD, NO_TANDEM, TO_BE_ENTERED, WISHED, TOO_MANY -> false;
        };
    }

    /** The reason that was kept as this sentence; empty for every other. */
    public static Optional<ReviewReason> of(String sentence) {
        return Arrays.stream(values())
                .filter(reason -> reason.sentence.equals(sentence))
                .findFirst();
    }
}
