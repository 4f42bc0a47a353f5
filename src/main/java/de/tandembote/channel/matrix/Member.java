package de.tandembote.channel.matrix;

/**
 * Somebody who is in a room or invited to it.
 *
 * @param calledBy who made it so: for somebody invited, whoever invited them
 */
record Member(String id, boolean isThere, String calledBy) {}
