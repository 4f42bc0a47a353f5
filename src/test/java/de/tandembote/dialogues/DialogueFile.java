package de.tandembote.dialogues;

import de.tandembote.dialogues.Step.Manner;
import de.tandembote.dialogues.Step.Who;
import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dialogues of one file; each begins with its title, a line that starts with {@code #}. */
final class DialogueFile {

    private static final Path FOLDER = Path.of("bot-scripts", "dialogues");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern PERSON = Pattern.compile("(anna|ben)(?: to ([a-z-]+)| (anew))?:(.*)");
    private static final Pattern BOT = Pattern.compile("bot(?: to (anna|ben|coordinator))?: *([a-z-]+)");
    private static final Pattern FACT = Pattern.compile(String.join(
            "|",
            "nothing",
            "no session this month",
            "a session(?: of \\d+ minutes)? on " + DAY + "(?:, (?:in person|by video|by phone))?",
            "a meeting on " + DAY + "(?: at \\d{2}:\\d{2})?,"
                    + " (?:proposed|confirmed|declined|cancelled|lapsed|held|missed)",
            "a pause of (?:anna|ben) until " + DAY,
            "(?:anna|ben) (?:comes|may come|does not come) to \"[^\"]+\"",
            "(?:anna|ben) waits for a seat at \"[^\"]+\"",
            "\"[^\"]+\" is cancelled",
            "\\d+ answers? to surveys",
            "no (?:messages|reminders|invitations|surveys|broadcasts) to (?:anna|ben)"));

    private final Path file;
    private final List<Dialogue> read = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable String title;
    private Language language = Language.DE;
    private FormOfAddress address = FormOfAddress.SIE;
    private boolean tandem = true;
    private String way = "";
    private List<String> surveys = List.of();
    private Who turn = Who.ANNA;
    private int number;

    private DialogueFile(Path file) {
        this.file = file;
    }

    /** All dialogues that coordinators have written. */
    static List<Dialogue> readAll() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All dialogues of a file. */
    static List<Dialogue> read(Path file) {
        try {
            return read(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All dialogues in these lines.
     *
     * @throws FaultyDialogue at the first line that means nothing
     */
    static List<Dialogue> read(Path file, List<String> lines) {
        var reader = new DialogueFile(file);
        for (var line : lines) {
            reader.number++;
            reader.line(line.strip());
        }
        reader.end();
        return List.copyOf(reader.read);
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            end();
            title = line.substring(1).strip();
        } else if (!line.isEmpty() && !line.startsWith(">")) {
            if (title == null) {
                throw fault("a dialogue begins with a title: # What it shows");
            }
            said(line);
        }
    }

    private void said(String line) {
        var person = PERSON.matcher(line);
        var bot = BOT.matcher(line);
        if (person.matches()) {
            writes(who(person.group(1)), manner(person.group(2), person.group(3)), person.group(4));
        } else if (line.matches("(anna|ben) presses the button")) {
            turn = who(line.substring(0, line.indexOf(' ')));
            add(new Step.Presses(number, turn));
        } else if (line.equals("bot: nothing")) {
            add(new Step.Silence(number));
        } else if (bot.matches()) {
            add(new Step.Bot(number, bot.group(1) == null ? turn : who(bot.group(1)), bot.group(2)));
        } else if (line.startsWith("at ")) {
            turn = Who.ANNA;
            steps.add(new Step.At(number, moment(line.substring(3).strip())));
        } else {
            keyed(line);
        }
    }

    private void keyed(String line) {
        var colon = line.indexOf(':');
        var key = colon < 0 ? "" : line.substring(0, colon);
        var value = line.substring(colon + 1).strip();
        switch (key) {
            case "says" -> add(new Step.Says(number, value));
            case "then" -> {
                if (!FACT.matcher(value).matches()) {
                    throw fault("\"then\" knows no \"%s\"; see the README of this folder.".formatted(value));
                }
                add(new Step.Then(number, value));
            }
            case "given" -> events.add(event(value));
            case "event" -> add(changed(value));
            case "tandem" -> {
                if (!value.equals("none")) {
                    throw fault("Anna and Ben are a tandem unless it says: tandem: none");
                }
                tandem = false;
            }
            case "way" -> way = way(value);
            case "surveys" -> surveys = List.of(value.split(", *"));
            case "language" -> language = one(Language.values(), value);
            case "address" -> address = one(FormOfAddress.values(), value);
            default -> throw fault("\"%s\" is no line of a dialogue.".formatted(line));
        }
    }

    private Step changed(String value) {
        return value.matches("\"[^\"]+\" is cancelled")
                ? new Step.Cancelled(number, value.substring(1, value.lastIndexOf('"')))
                : new Step.Changed(number, event(value));
    }

    private Event event(String value) {
        var told = Event.matcher(value);
        if (!told.matches()) {
            throw fault("\"%s\" is no event; see the README of this folder.".formatted(value));
        }
        return Event.of(told);
    }

    private void writes(Who who, Manner manner, String text) {
        turn = who;
        add(new Step.Writes(number, who, manner, text.strip().replace("\\n", "\n")));
    }

    private static Manner manner(@Nullable String message, @Nullable String anew) {
        return message != null ? new Manner.To(message) : anew == null ? new Manner.ToTheLatest() : new Manner.Anew();
    }

    private void add(Step step) {
        if (steps.isEmpty()) {
            throw fault("a dialogue begins with a time: at 2026-03-10 09:00");
        }
        steps.add(step);
    }

    private void end() {
        if (title != null) {
            if (steps.isEmpty()) {
                throw fault("the dialogue before this line says nothing.");
            }
            read.add(new Dialogue(file, title, language, address, tandem, way, surveys, events, steps));
        }
        steps.clear();
        events.clear();
        tandem = true;
        way = "";
        surveys = List.of();
        turn = Who.ANNA;
        language = Language.DE;
        address = FormOfAddress.SIE;
    }

    private LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text, MOMENT);
        } catch (DateTimeParseException e) {
            throw fault("\"%s\" is no time such as 2026-03-10 09:00.".formatted(text));
        }
    }

    private String way(String value) {
        if (!value.matches("mail|chat")) {
            throw fault("a dialogue is played on both ways, unless it says: way: mail, or way: chat");
        }
        return value;
    }

    private static Who who(String name) {
        return Who.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private <E extends Enum<E>> E one(E[] values, String name) {
        for (var value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        throw fault("\"%s\" is not known here.".formatted(name));
    }

    private FaultyDialogue fault(String reason) {
        return new FaultyDialogue(file, number, reason);
    }
}
