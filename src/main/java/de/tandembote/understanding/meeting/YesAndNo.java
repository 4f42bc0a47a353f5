package de.tandembote.understanding.meeting;

import de.tandembote.script.QuestionKind;
import de.tandembote.understanding.Act;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What yes or no stands for, by the question and by what else was told; null where that is not clear. */
final class YesAndNo {

    private final @Nullable QuestionKind question;

    YesAndNo(@Nullable QuestionKind question) {
        this.question = question;
    }

    @Nullable
    List<Act> yes(Set<Act> told) {
        boolean denied = has(told, Act.NoSession.class, Act.DeclineMeeting.class, Act.CancelMeeting.class);
        if (denied) {
            return null;
        }
        return switch (question) {
            case MEETING_PROPOSAL -> has(told, Act.PlanMeeting.class) ? List.of() : List.of(new Act.ConfirmMeeting());
            case MEETING_CHECK ->
                has(told, Act.LogSession.class) ? List.of() : List.of(new Act.LogSession(null, null, null));
            case ECHO -> List.of();
            // What the yes is about is told beside it, or nowhere.
            case MONTHLY_REMINDER, EVENT_INVITATION, SURVEY -> aboutWhatIsTold(told);
            case null -> aboutWhatIsTold(told);
        };
    }

    @Nullable
    List<Act> no(Set<Act> told) {
        return switch (question) {
            case MEETING_PROPOSAL ->
                has(told, Act.PlanMeeting.class, Act.DeclineMeeting.class)
                        ? List.of()
                        : has(told, Act.CancelMeeting.class, Act.LogSession.class)
                                ? null
                                : List.of(new Act.DeclineMeeting());
            case MEETING_CHECK ->
                has(told, Act.NoSession.class, Act.LogSession.class) ? List.of() : List.of(new Act.NoSession());
            case ECHO -> told.isEmpty() || isOnlyForAPerson(told) ? List.of(new Act.Undo()) : null;
            case MONTHLY_REMINDER -> noToTheReminder(told);
            case EVENT_INVITATION, SURVEY -> null;
            case null -> has(told, Act.NoSession.class, Act.CancelMeeting.class) ? List.of() : null;
        };
    }

    private static @Nullable List<Act> aboutWhatIsTold(Set<Act> told) {
        return has(told, Act.LogSession.class, Act.PlanMeeting.class) ? List.of() : null;
    }

    /** With a next meeting told beside it, "no" can only say that there was none. */
    private static @Nullable List<Act> noToTheReminder(Set<Act> told) {
        if (has(told, Act.NoSession.class)) {
            return List.of();
        }
        boolean planned = has(told, Act.PlanMeeting.class) && !has(told, Act.LogSession.class);
        return planned ? List.of(new Act.NoSession()) : null;
    }

    private static boolean isOnlyForAPerson(Set<Act> told) {
        return told.equals(Set.of(new Act.ToCoordinator()));
    }

    // The classes are only read.
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static boolean has(Set<Act> acts, Class<? extends Act>... kinds) {
        var any = List.of(kinds);
        return acts.stream().anyMatch(act -> any.stream().anyMatch(kind -> kind.isInstance(act)));
    }
}
