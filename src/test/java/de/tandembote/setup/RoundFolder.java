package de.tandembote.setup;

import de.tandembote.datafile.Fault;
import de.tandembote.datafile.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a small sound round of two tandems, to be spoilt by a test. */
final class RoundFolder {

    static final String HEADING = "Vorname;Nachname;Anrede;E-Mail;Verwaltung;Rolle;Tandem;Fachgebiet;Besoldung\n";
    static final String LIST = HEADING + """
            Anna;Ährenfeld;Frau;anna@example.org;Stadt Nord;Mentee;1;Schule;A 10
            Berta;Groß;Frau;berta@example.org;Stadt Süd;Mentorin;1;Bauen;A 13
            Carla;Weiß;keine;carla@example.org;Stadt Süd;Mentee;2;Kultur;EG 10
            Dirk;Öztürk;Herr;dirk@example.org;Stadt Nord;Mentor;2;Recht;A 14
            """;

    private final Path folder;
    private String yaml = """
            programme: {name: Mentoring Nord und Süd, land: DE-NW, language: de, address: sie, notation: pair}
            round: {name: Runde 1, first-day: 2026-02-16, last-day: 2027-02-15}
            cadence: FREQ=MONTHLY;BYMONTHDAY=1
            administrations:
              - {name: Stadt Nord, kind: stadt}
              - {name: Stadt Süd, kind: stadt}
            coordinators:
              - {first-name: Eva, last-name: Maß, anrede: Frau, email: eva@example.org, administration: all}
            participants: list.csv
            gatherings:
              - {uid: opening, kind: opening, title: Auftakt, audience: all, date: 2026-02-23, place: Rathaus}
            """;

    RoundFolder(Path folder) {
        this.folder = folder;
        list(LIST);
    }

    RoundFolder list(String text) {
        return list(text.getBytes(StandardCharsets.UTF_8));
    }

    RoundFolder list(String text, Charset charset) {
        return list(text.getBytes(charset));
    }

    private RoundFolder list(byte[] bytes) {
        try {
            Files.write(folder.resolve("list.csv"), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the one place of the round file that says this. */
    RoundFolder with(String before, String after) {
        if (!yaml.contains(before)) {
            throw new IllegalArgumentException("The round file does not say: " + before);
        }
        yaml = yaml.replace(before, after);
        return this;
    }

    /** The same for the participant list. */
    RoundFolder withList(String before, String after) {
        var list = folder.resolve("list.csv");
        try {
            var text = Files.readString(list);
            if (!text.contains(before)) {
                throw new IllegalArgumentException("The list does not say: " + before);
            }
            return list(text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the round file. */
    RoundFolder beside(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The round file, written. */
    Path file() {
        beside("round.yaml", yaml);
        return folder.resolve("round.yaml");
    }

    /** Lines that are added to the end of the round file. */
    RoundFolder and(String lines) {
        yaml += lines;
        return this;
    }

    /** The faults as a coordinator reads them, with the names of the files alone. */
    List<String> faults() {
        var faults = new Faults();
        read(faults);
        return told(faults.all());
    }

    /** The hints in the same form. */
    List<String> hints() {
        return told(read().hints());
    }

    /** The round, which must be without faults. */
    RoundFile read() {
        var faults = new Faults();
        var round = read(faults);
        faults.throwIfAny();
        return round;
    }

    private RoundFile read(Faults faults) {
        return RoundFile.read(file(), faults);
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.file().getFileName() + ":" + fault.line() + ": " + fault.reason())
                .toList();
    }
}
