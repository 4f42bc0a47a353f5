package de.tandembote.script;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people are greeted and named in a voice. */
public final class Names {

    /** The grammatical case in which a German text names somebody. */
    enum Case {
        NOMINATIVE,
        DATIVE,
        ACCUSATIVE
    }

    private final Voice voice;

    private Names(Voice voice) {
        this.voice = voice;
    }

    public static Names in(Voice voice) {
        return new Names(voice);
    }

    /** The first line of a letter: "Sehr geehrte Frau Dr. Beispiel,". */
    public String greeting(Addressee person) {
        if (person.firstName().isEmpty()) {
            // An office, not a person.
            return german() ? "Guten Tag," : "Hello,";
        }
        if (familiar()) {
            return (german() ? "Hallo " : "Hello ") + person.firstName() + ",";
        }
        if (german()) {
            return switch (person.anrede()) {
                case FRAU -> "Sehr geehrte " + shortName(person) + ",";
                case HERR -> "Sehr geehrter " + shortName(person) + ",";
                case NONE -> "Guten Tag " + shortName(person) + ",";
            };
        }
        return "Dear " + shortName(person) + ",";
    }

    /** The whole name, with the title where people are addressed formally: "Dr. Anna Beispiel". */
    public String fullName(Addressee person) {
        var name = joined(person.firstName(), person.lastName());
        return familiar() ? name : joined(spokenTitle(person), name);
    }

    /** How a person is named once introduced: "Frau Dr. Beispiel", "Kim Beispiel" without an Anrede, "Anna". */
    public String shortName(Addressee person) {
        if (familiar()) {
            return person.firstName();
        }
        var title = spokenTitle(person);
        if (german()) {
            return switch (person.anrede()) {
                case FRAU -> joined("Frau", title, person.lastName());
                case HERR -> joined("Herr", title, person.lastName());
                case NONE -> fullName(person);
            };
        }
        if (!title.isEmpty()) {
            return joined(title, person.lastName());
        }
        return switch (person.anrede()) {
            case FRAU -> joined("Ms", person.lastName());
            case HERR -> joined("Mr", person.lastName());
            case NONE -> fullName(person);
        };
    }

    /** A tandem as its coordinator names it, the mentee first: "Anna Beispiel und Kim Muster". */
    public String tandem(Pair tandem) {
        return fullName(tandem.mentee()) + (german() ? " und " : " and ") + fullName(tandem.mentor());
    }

    /** A partner with the possessive: "Ihrer Mentorin Anna Beispiel"; the name alone without an Anrede. */
    String partner(Partner partner, Case grammaticalCase) {
        var name = fullName(partner.person());
        if (!german()) {
            return "your " + (partner.role() == TandemRole.MENTOR ? "mentor " : "mentee ") + name;
        }
        var woman = partner.person().anrede() == Anrede.FRAU;
        return switch (partner.person().anrede()) {
            case NONE -> name;
            case FRAU, HERR -> possessive(woman, grammaticalCase) + " " + noun(partner.role(), woman) + " " + name;
        };
    }

    /** All the mentors: "Mentorinnen und Mentoren", in any grammatical case. */
    public String mentors() {
        if (!german()) {
            return "mentors";
        }
        return switch (voice.notation()) {
            case PAIR -> "Mentorinnen und Mentoren";
            case STAR -> "Mentor*innen";
            case COLON -> "Mentor:innen";
        };
    }

    /** All the mentees, in any grammatical case. */
    public String mentees() {
        return german() ? "Mentees" : "mentees";
    }

    private String possessive(boolean woman, Case grammaticalCase) {
        var ending = switch (grammaticalCase) {
            case NOMINATIVE -> woman ? "e" : "";
            case DATIVE -> woman ? "er" : "em";
            case ACCUSATIVE -> woman ? "e" : "en";
        };
        return (familiar() ? "dein" : "Ihr") + ending;
    }

    private static String noun(TandemRole role, boolean woman) {
        return switch (role) {
            case MENTOR -> woman ? "Mentorin" : "Mentor";
            case MENTEE -> "Mentee";
        };
    }

    /** Only what is said aloud: of "Prof. Dr. phil. Dipl.-Ing." that is "Prof. Dr.". */
    private String spokenTitle(Addressee person) {
        var words = Arrays.asList(person.title().split("[\\s.-]+", -1));
        var professor = words.stream().anyMatch(word -> word.startsWith("Prof"));
        var doctor = words.contains("Dr");
        if (german()) {
            return joined(professor ? "Prof." : "", doctor ? "Dr." : "");
        }
        return professor ? "Professor" : doctor ? "Dr" : "";
    }

    private boolean german() {
        return voice.language() == Language.DE;
    }

    private boolean familiar() {
        return voice.address() == FormOfAddress.DU;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
