package de.tandembote.understanding.meeting;

import de.tandembote.datafile.Faults;
import de.tandembote.understanding.time.Direction;
import de.tandembote.understanding.time.Sign;
import de.tandembote.understanding.words.Tokens;
import de.tandembote.understanding.words.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the readers notice in a text that arrives on Tuesday, 10 March 2026; "" where they notice nothing. */
public final class SignExample {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final Vocabulary VOCABULARY = Vocabulary.read(Path.of("bot-scripts"), new Faults());

    private SignExample() {}

    /** The days as a plan names them ("ahead") or a report ("back"): "2026-03-12", "none" in that direction, "vague". */
    public static String days(String direction, String text) {
        var told = direction.equals("ahead") ? Direction.FUTURE : Direction.PAST;
        return days(TODAY, told, text);
    }

    public static String days(LocalDate today, Direction direction, String text) {
        return all(text, sign -> switch (sign) {
            case Sign.On(var day) -> Objects.requireNonNullElse(day.resolve(today, direction), "none");
            case Sign.Vague _ -> "vague";
            default -> null;
        });
    }

    public static String times(String text) {
        return all(text, sign -> switch (sign) {
            case Sign.At(var start, var end) -> end == null ? start : start + "-" + end;
            case Sign.Vague _ -> "vague";
            default -> null;
        });
    }

    /** Minutes that something lasts, or "+60" that it is moved by. */
    public static String minutes(String text) {
        return all(text, sign -> switch (sign) {
            case Sign.Lasting(var minutes) -> minutes;
            case Sign.Shifted(var minutes) -> minutes > 0 ? "+" + minutes : minutes;
            case Sign.Vague _ -> "vague";
            default -> null;
        });
    }

    public static String place(String text) {
        return all(text, sign -> sign instanceof Sign.Where(var place) ? place : null);
    }

    private static String all(String text, Function<Sign, @Nullable Object> say) {
        List<Sign> signs = Signs.of(VOCABULARY.pieces(Tokens.of(text)));
        return signs.stream()
                .map(say)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
