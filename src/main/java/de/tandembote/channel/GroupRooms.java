package de.tandembote.channel;

/** Knows the chat rooms that were named as rooms of several people; every other room is one person's. */
public interface GroupRooms {

    /** Whether this is one of them; the id is as the channel writes it, such as !abc:example.org. */
    boolean isKnown(String room);
}
