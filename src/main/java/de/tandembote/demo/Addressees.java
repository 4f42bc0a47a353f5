package de.tandembote.demo;

/** Says who has a mailbox on the demo's mail server, besides the bot. */
@FunctionalInterface
interface Addressees {

    /**
     * Whether mail to this address is taken in.
     *
     * @param address an addr-spec in lower case
     */
    boolean contains(String address);
}
