package de.tandembote.channel;

/** What is said in a chat before it is known with whom; names nobody and nothing that anybody takes part in. */
public interface ChatNotices {

    /** The chat is encrypted from end to end, which the bot cannot read. */
    String encrypted();

    /** More than one person is in the chat. */
    String crowded();

    /** Somebody writes whose account is not known. */
    String stranger();

    /** Somebody whose account is not known writes a code that is wrong or too old. */
    String wrongCode();
}
