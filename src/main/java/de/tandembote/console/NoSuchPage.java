package de.tandembote.console;

/** There is nothing here for who asks: no such page, no such round, or one of others. Nobody learns which. */
final class NoSuchPage extends RuntimeException {

    NoSuchPage() {
        super("nothing to be seen here");
    }
}
