package de.tandembote.command;

import de.tandembote.Tandembote;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command has said and how it has ended. */
record Shell(int exit, String out, String err) {

    static Shell run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exit = Commands.run(Tandembote.class, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Shell(exit, out.toString(), err.toString());
    }
}
