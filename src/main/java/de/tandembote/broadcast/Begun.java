package de.tandembote.broadcast;

/** Whether a circular has begun. */
public sealed interface Begun {

    /** It has, to so many. */
    record Yes(int recipients) implements Begun {}

    /** It has not: whoever pressed the button saw another number. */
    record OtherNumber(int recipients) implements Begun {}
}
