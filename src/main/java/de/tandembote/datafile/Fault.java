package de.tandembote.datafile;

import java.nio.file.Path;

/**
 * One thing that is wrong in a file which a person wrote.
 *
 * @param file the file, as it was named to the program
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param reason what is wrong and how to mend it, one sentence
 */
public record Fault(Path file, int line, String reason) {
    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file.toString()) + ": " + reason;
    }
}
