package de.tandembote.crash;

/**
 * A point at which a process stands still to be killed.
 *
 * @param statement words of the SQL by which the transaction is known; empty where the point lies outside of any
 */
record Halt(Moment moment, String statement) {

    enum Moment {
        BEFORE_COMMIT,
        AFTER_COMMIT,
        /** The mail server has said that it has the mail, and nobody has been told of it yet. */
        MAIL_ACCEPTED
    }

    static Halt beforeCommit(String statement) {
        return new Halt(Moment.BEFORE_COMMIT, statement);
    }

    static Halt afterCommit(String statement) {
        return new Halt(Moment.AFTER_COMMIT, statement);
    }

    static Halt mailAccepted() {
        return new Halt(Moment.MAIL_ACCEPTED, "");
    }

    /** Reads what {@link #line()} has written. */
    static Halt of(String line) {
        var parts = line.split("\t", 2);
        return new Halt(Moment.valueOf(parts[0]), parts[1]);
    }

    /** This point in one line, to be told to another process. */
    String line() {
        return moment + "\t" + statement;
    }

    boolean isAt(Moment here, String statements) {
        return moment == here && statements.contains(statement);
    }
}
