package de.tandembote.console;

import de.tandembote.broadcast.Draft;
import de.tandembote.programme.Timetable;
import de.tandembote.script.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A circular as somebody types it, be it right or wrong.
 *
 * @param language of the text
 * @param notAfter from when on it is not to be sent any more, in the round's zone; empty where it always is
 * @param audience who gets it; empty where checkboxes cannot say it, and it stays as it is
 */
record CircularForm(Language language, String subject, String text, String notAfter, Optional<AudienceForm> audience) {

    static final String LANGUAGE = "textsprache";
    static final String SUBJECT = "betreff";

    /** What is typed here is kept for whoever has been away for too long. */
    static final String TEXT = "text";

    static final String NOT_AFTER = "ende";

    /** Says that it is for the address list of a round that has not begun. */
    static final String TO = "an";

    static final String ADDRESS_LIST = "adressliste";

    static CircularForm blank(Language language) {
        return new CircularForm(language, "", "", "", Optional.of(AudienceForm.preset()));
    }

    /** For an address list, which nobody need choose from. */
    static CircularForm blankForList(Language language) {
        return new CircularForm(language, "", "", "", Optional.empty());
    }

    static CircularForm of(Draft draft, Timetable timetable) {
        var end = draft.notAfter();
        return new CircularForm(
                draft.language(),
                draft.subject(),
                draft.text(),
                end == null ? "" : timetable.local(end).toString(),
                AudienceForm.of(draft.segment()));
    }

    /**
     * What was typed.
     *
     * @param asksWho whether the form asked who gets it
     */
    static CircularForm of(MultiValueMap<String, String> typed, boolean asksWho) {
        return new CircularForm(
                first(typed, LANGUAGE).equals(Language.EN.name()) ? Language.EN : Language.DE,
                first(typed, SUBJECT),
                first(typed, TEXT),
                first(typed, NOT_AFTER),
                asksWho ? Optional.of(AudienceForm.of(typed)) : Optional.empty());
    }

    /**
     * Without what no keyboard writes; a database that refuses such a character would name the text around it in the
     * log.
     */
    private static String first(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of(""))
                .getFirst()
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}]", "")
                .strip();
    }
}
