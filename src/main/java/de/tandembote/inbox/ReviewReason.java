package de.tandembote.inbox;

import java.util.Arrays;
import java.util.Optional;

/** Why a person must look at a message; kept with it as a sentence. */
public enum ReviewReason {
    NO_SENDER("It names no sender, or more than one."),
    FORGED("The sender's address may be forged: the check (DMARC) failed."),
    EXPIRED("It was sent to a reply address that has expired."),
    REVOKED("It was sent to a reply address that is no longer valid."),
    OTHER_SENDER("It answers a question to somebody else, or comes from an address that is not known."),
    UNKNOWN_SENDER("Nobody in a round has the sender's address."),
    CALENDAR("A calendar program wrote it, and it cannot be read."),
    NOT_INVITED("A calendar program answers for an event to which the writer was not invited."),
    ONE_PART("A calendar program answers for one part of an event only."),
    COUNTERED("A calendar program proposes another time."),
    REPLACED("A calendar program answers for a meeting that was called off, and there is another one by now."),
    BESIDE_THE_BUTTON(
            "A calendar program answered, and the writer has added something that only a person can take up."),
    DELEGATED("A calendar program says that somebody else will come instead."),
    NOT_UNDERSTOOD("It was not understood, and asking did not help."),
    NO_TANDEM("The writer is in no tandem, or in several and named none."),
    WISHED("The writer would like a person to read it."),
    TOO_MANY("The bot has answered very often within a day and has stopped for now.");

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
            case CALENDAR,
                    NOT_INVITED,
                    ONE_PART,
                    COUNTERED,
                    REPLACED,
                    BESIDE_THE_BUTTON,
                    DELEGATED,
                    NOT_UNDERSTOOD,
                    NO_TANDEM,
                    WISHED,
                    TOO_MANY -> false;
        };
    }

    /** The reason that was kept as this sentence; empty for every other. */
    public static Optional<ReviewReason> of(String sentence) {
        return Arrays.stream(values())
                .filter(reason -> reason.sentence.equals(sentence))
                .findFirst();
    }
}
