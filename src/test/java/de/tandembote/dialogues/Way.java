package de.tandembote.dialogues;

import de.tandembote.dialogues.Stage.Sent;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.faults.Installation;
import java.util.List;

/** The way on which Anna and Ben talk with the bot; coordinators get mail on any way. */
interface Way {

    /** As a dialogue names it. */
    String name();

    /** What the program must be told for it. */
    List<String> settings();

    /** The Matrix ID that the list of participants names; empty where it names none. */
    String account(Who who);

    /** The program runs; called once, before anybody says anything. */
    void opens(Installation bot);

    /** Somebody answers this message; the bot has got the answer, and has done nothing about it yet. */
    void answers(Who who, Sent message, String text);

    /** The same for a message that answers nothing. */
    void writes(Who who, String text);

    /** The text of a message as its reader sees it. */
    String textOf(Sent message);

    /** Whether a message of this text says these words, which a dialogue quotes from the mail. */
    boolean holds(String text, String words);
}
