package de.tandembote.command;

import de.tandembote.script.Campaign.Condition;
import de.tandembote.script.Campaign.FollowUp;
import de.tandembote.script.Campaign.Recipients;
import de.tandembote.setup.Answers;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** British English. */
record EnglishWording() implements Wording {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    @Override
    public String moment(LocalDateTime due) {
        return MOMENT.format(due);
    }

    @Override
    public String condition(Condition condition) {
        return switch (condition) {
            case ALWAYS -> "always";
            case NO_MEETING_PLANNED -> "if no meeting is agreed for this month";
            case MEETING_PLANNED -> "if a meeting is agreed for this month (the date is an example)";
            case UNANSWERED -> "if nothing has been heard from the tandem since the reminder";
            case SILENT_TWICE -> "if nothing has been heard from the tandem for two months in a row; only once";
            case NO_ANSWER -> "if there is no answer yet";
            case COMING -> "if the person is coming and has a seat";
            case TOO_FEW -> "if fewer are coming than needed";
            case NOT_SURVEYED -> "if the survey is not answered yet";
        };
    }

    @Override
    public String behaviour(Answers answers) {
        return switch (answers) {
            case NONE -> "Supposing that nobody ever answers.";
            case ALL -> "Supposing that everybody answers each reminder at once and had a session.";
        };
    }

    @Override
    public String asRead(String name) {
        return "As %s reads it:".formatted(name);
    }

    @Override
    public String whenSomethingHappens() {
        return "When something happens";
    }

    @Override
    public String of(FollowUp followUp) {
        return "%d working %s after %s, %s, to %s, %s"
                .formatted(
                        followUp.workingDays(),
                        followUp.workingDays() == 1 ? "day" : "days",
                        switch (followUp.follows()) {
                            case MEETING_PROPOSED -> "a meeting was proposed";
                            case MEETING -> "the day of an agreed meeting";
                            case EVENT_ANSWERED -> "an invitation was answered";
                        },
                        followUp.at(),
                        recipients(followUp.to()),
                        switch (followUp.unless()) {
                            case ANSWERED -> "as long as there is no answer";
                            case LOGGED -> "as long as nothing is noted about it";
                            case UNCHANGED -> "if the sum has changed";
                        });
    }

    private static String recipients(Recipients to) {
        return switch (to) {
            case EVERYONE -> "everyone";
            case TANDEM -> "both partners";
            case COORDINATORS -> "the coordinators";
            case ASKED -> "the partner who was asked";
            case AUDIENCE -> "everyone the event is meant for";
            case BILLING -> "the billing contacts";
        };
    }

    @Override
    public String answers() {
        return "as an answer, or as news for others:";
    }
}
