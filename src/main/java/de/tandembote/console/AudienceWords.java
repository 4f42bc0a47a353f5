package de.tandembote.console;

import de.tandembote.broadcast.EventStanding;
import de.tandembote.broadcast.Segment;
import de.tandembote.broadcast.TandemStanding;
import de.tandembote.programme.Role;
import de.tandembote.script.Language;
import de.tandembote.script.Names;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who gets a circular, in the words of a coordinator. */
final class AudienceWords {

    private final boolean german;
    private final Names names;
    private final Function<UUID, String> administrations;
    private final Function<UUID, String> events;

    /**
     * Words in a language.
     *
     * @param administrations gives an administration's name
     * @param events gives a group event's title
     */
    AudienceWords(
            Language language, Names names, Function<UUID, String> administrations, Function<UUID, String> events) {
        this.german = language == Language.DE;
        this.names = names;
        this.administrations = administrations;
        this.events = events;
    }

    /** A whole sentence: "Mentees, davon nur Personen ohne Tandem." */
    String sentence(Segment segment) {
        return switch (segment) {
            case Segment.Everyone() -> say("Alle im Durchgang.", "Everybody in the round.");
            case Segment.OnAddressList() -> say("Alle auf der Adressliste.", "Everybody on the address list.");
            case Segment.And(var parts) -> chain(parts);
            default -> chain(List.of(segment));
        };
    }

    private String chain(List<Segment> parts) {
        var beginsWithRoles = !parts.isEmpty() && isOfRoles(parts.getFirst());
        var first = beginsWithRoles ? capitalised(phrase(parts.getFirst())) : say("Alle im Durchgang", "Everybody");
        return parts.stream()
                .skip(beginsWithRoles ? 1 : 0)
                .map(part -> part instanceof Segment.Not
                        ? say(", außer ", ", except ") + phrase(inner(part))
                        : say(", davon nur ", ", but only ") + phrase(part))
                .collect(Collectors.joining("", first, "."));
    }

    private static Segment inner(Segment segment) {
        return segment instanceof Segment.Not(var part) ? part : segment;
    }

    private static boolean isOfRoles(Segment segment) {
        return switch (segment) {
            case Segment.InRole _ -> true;
            case Segment.Or(var parts) -> parts.stream().allMatch(AudienceWords::isOfRoles);
            case Segment.Not(var part) -> isOfRoles(part);
            default -> false;
        };
    }

    private String phrase(Segment segment) {
        return (isOfRoles(segment) || segment instanceof Segment.Not ? "" : say("Personen ", "people "))
                + bare(segment);
    }

    private String bare(Segment segment) {
        return switch (segment) {
            case Segment.InRole(var role) -> role(role);
            case Segment.OfAdministration(var id) ->
                say("aus „%s“", "from “%s”").formatted(administrations.apply(id));
            case Segment.InTandem(var standing) -> inTandem(standing);
            case Segment.Answered(var event, var standing) -> answered(standing).formatted(events.apply(event));
            case Segment.Reads(var language) -> say("mit der Sprache ", "who read ") + language(language);
            case Segment.Or(var parts) ->
                parts.stream()
                        .map(this::bare)
                        .collect(Collectors.joining(
                                isOfRoles(segment) ? say(" sowie ", " and ") : say(" oder ", " or ")));
            case Segment.Not(var part) -> say("alle außer ", "all but ") + phrase(part);
            default -> "(" + sentence(segment) + ")";
        };
    }

    private String inTandem(TandemStanding standing) {
        return switch (standing) {
            case ACTIVE -> say("mit aktivem Tandem", "with an active tandem");
            case PAUSED -> say("mit Tandem in einer Pause", "with a tandem on a break");
            case OVER -> say("mit beendetem Tandem", "whose tandem has ended");
            case NONE -> say("ohne Tandem", "without a tandem");
        };
    }

    private String answered(EventStanding standing) {
        return switch (standing) {
            case COMES -> say("mit Zusage zu „%s“", "who are coming to “%s”");
            case WAITS -> say("auf der Warteliste von „%s“", "on the waiting list of “%s”");
            case MAYBE -> say("mit „vielleicht“ zu „%s“", "who may come to “%s”");
            case DECLINES -> say("mit Absage zu „%s“", "who are not coming to “%s”");
            case OPEN -> say("ohne Antwort zu „%s“", "without an answer to “%s”");
        };
    }

    /** What a checkbox says. */
    String label(Segment one) {
        return switch (one) {
            case Segment.InRole(var role) -> capitalised(role(role));
            case Segment.OfAdministration(var id) -> administrations.apply(id);
            case Segment.InTandem(var standing) -> label(standing);
            case Segment.Answered(var _, var standing) -> label(standing);
            case Segment.Reads(var language) -> language(language);
            default -> sentence(one);
        };
    }

    private String label(TandemStanding standing) {
        return switch (standing) {
            case ACTIVE -> say("aktiv", "active");
            case PAUSED -> say("in einer Pause", "on a break");
            case OVER -> say("beendet", "ended");
            case NONE -> say("kein Tandem", "no tandem");
        };
    }

    private String label(EventStanding standing) {
        return switch (standing) {
            case COMES -> say("kommt", "coming");
            case WAITS -> say("auf der Warteliste", "on the waiting list");
            case MAYBE -> say("vielleicht", "maybe");
            case DECLINES -> say("kommt nicht", "not coming");
            case OPEN -> say("noch keine Antwort", "no answer yet");
        };
    }

    private String role(Role role) {
        return switch (role) {
            case MENTEE -> names.mentees();
            case MENTOR -> names.mentors();
            case COORDINATOR -> say("Koordination", "coordinators");
            case BOARD -> say("Beirat oder Steuerungsgruppe", "advisory board or steering team");
            case FACILITATOR -> say("Begleitung von außen", "facilitators");
            case EVALUATOR -> say("Auswertung", "evaluators");
        };
    }

    /** What a question asks about. */
    String title(AudienceGroup group) {
        return switch (group) {
            case ROLE -> say("Rolle", "Role");
            case ADMINISTRATION -> say("Verwaltung", "Administration");
            case TANDEM -> "Tandem";
            case ANSWER -> say("Antwort auf eine Einladung", "Reply to an invitation");
            case LANGUAGE -> say("Sprache der Person", "The person’s language");
        };
    }

    String language(Language language) {
        return switch (language) {
            case DE -> say("Deutsch", "German");
            case EN -> say("Englisch", "English");
        };
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String say(String inGerman, String inEnglish) {
        return german ? inGerman : inEnglish;
    }
}
