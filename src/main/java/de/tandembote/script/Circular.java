package de.tandembote.script;

import de.tandembote.channel.Content;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What somebody wrote to many at once: a subject and a text as in a file of the script, without faults. */
public final class Circular {

    /** Stands for the subject where a fault is told. */
    public static final Path SUBJECT = Path.of("subject");

    /** Stands for the text where a fault is told. */
    public static final Path TEXT = Path.of("text");

    /** Longer than any text that is read, and short enough to be written to thousands. */
    private static final int LONGEST = 20_000;

    /** A subject that mail programs show whole. */
    private static final int LONGEST_SUBJECT = 200;

    private final Purpose purpose;
    private final Language language;
    private final Map<FormOfAddress, MessageText> texts = new EnumMap<>(FormOfAddress.class);

    private Circular(Purpose purpose, Language language) {
        this.purpose = purpose;
        this.language = language;
    }

    /**
     * Reads both and proves them by filling them in.
     *
     * @param purpose a circular's, or that of what is told before a round
     * @throws FaultyFiles with everything that is wrong
     */
    static Circular of(Purpose purpose, Language language, String subject, String text, Frame frame) {
        var faults = new Faults();
        var lines = text.strip().lines().toList();
        var file = new TextFile(new Passage(SUBJECT, 1, List.of(subject.strip())), new Passage(TEXT, 1, lines), null);
        findBadLengths(subject, text, faults);
        file.check(language, Variables.of(about(purpose)), faults);
        faults.throwIfAny();
        var circular = new Circular(purpose, language);
        for (var address : FormOfAddress.values()) {
            circular.texts.put(address, new MessageText(file.with(inChat(subject.strip(), lines)), frame, address));
        }
        circular.prove(faults);
        faults.throwIfAny();
        return circular;
    }

    public Language language() {
        return language;
    }

    private static About about(Purpose purpose) {
        return purpose == Purpose.INFORMATION ? About.INFORMATION : About.ROUND;
    }

    /** Of which kind its messages are. */
    public Purpose purpose() {
        return purpose;
    }

    /** Says it to somebody, in its own language. */
    public Content render(FormOfAddress address, Notation notation, Values values) {
        return Objects.requireNonNull(texts.get(address)).render(new Voice(language, address, notation), values);
    }

    /** What a mail says, after its subject, each paragraph on one line. */
    public String text(FormOfAddress address, Notation notation, Values values) {
        return Objects.requireNonNull(texts.get(address)).unwrapped(new Voice(language, address, notation), values);
    }

    /** A chat has neither a line for the subject nor a sender's name: both stand in the text there. */
    private static Passage inChat(String subject, List<String> lines) {
        var said = new ArrayList<String>(List.of(subject, ""));
        said.addAll(lines);
        said.addAll(List.of("", "{{contact.name}}"));
        return new Passage(TEXT, 1, said);
    }

    private static void findBadLengths(String subject, String text, Faults faults) {
        if (subject.isBlank()) {
            tell(SUBJECT, TextFault.EMPTY_SUBJECT.with(), faults);
        } else if (subject.strip().length() > LONGEST_SUBJECT
                || subject.strip().lines().count() > 1) {
            tell(SUBJECT, TextFault.LONG_SUBJECT.with(LONGEST_SUBJECT), faults);
        }
        if (text.isBlank()) {
            tell(TEXT, TextFault.EMPTY_TEXT.with(), faults);
        } else if (text.length() > LONGEST) {
            tell(TEXT, TextFault.LONG_TEXT.with(text.length(), LONGEST), faults);
        }
    }

    private static void tell(Path part, TextFault.Said fault, Faults faults) {
        faults.add(part, 0, fault.english(), fault.german());
    }

    private void prove(Faults faults) {
        for (var address : FormOfAddress.values()) {
            for (var values : Samples.of(about(purpose))) {
                var filling = Filling.of(new Voice(language, address, Notation.PAIR), values);
                if (!Objects.requireNonNull(texts.get(address)).prove(filling)) {
                    tell(TEXT, TextFault.SAYS_NOTHING.with(), faults);
                    return;
                }
            }
        }
    }
}
