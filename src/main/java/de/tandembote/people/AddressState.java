package de.tandembote.people;

/** Whether mail to a person's address arrives. */
public enum AddressState {
    WORKING,
    /** A delivery report said that the address does not exist or refuses for good. */
    BROKEN
}
