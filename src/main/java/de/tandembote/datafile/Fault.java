package de.tandembote.datafile;

import java.nio.file.Path;

/**
 * One thing that is wrong in a file which a person wrote.
 *
 * @param file the file, as it was named to the program
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param reason what is wrong and how to mend it, one sentence
 * @param inGerman the same in German where somebody may have written it on a page; else as {@code reason}
 */
public record Fault(Path file, int line, String reason, String inGerman) {

    public Fault(Path file, int line, String reason) {
        this(file, line, reason, reason);
    }

    @Override
    public String toString() {
        return (line > 0 ? file + ":" + line : file.toString()) + ": " + reason;
    }
}
