package de.tandembote.console;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.script.Script;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The surveys that have begun in a round, and no one of another. */
@Component
@Transactional(readOnly = true)
class RoundSurveys {

    private final SurveyCare surveys;
    private final GatheringCare gatherings;
    private final Script script;
    private final Clock clock;

    RoundSurveys(SurveyCare surveys, GatheringCare gatherings, Script script, Clock clock) {
        this.surveys = surveys;
        this.gatherings = gatherings;
        this.script = script;
        this.clock = clock;
    }

    /**
     * The latest first; without those whose questionnaire is no longer in the script, of which nobody can say what was
     * asked.
     */
    List<SurveyEntry> of(OwnRound own) {
        return surveys.of(own.id()).reversed().stream()
                .filter(survey -> script.hasQuestionnaire(survey.questionnaire()))
                .map(survey -> entry(survey, own))
                .toList();
    }

    /** The survey that the path of a page names. */
    SurveyEntry get(OwnRound own, String id) {
        return of(own).stream()
                .filter(survey -> survey.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private SurveyEntry entry(Survey survey, OwnRound own) {
        var language = own.by().language();
        var words = ConsoleWords.in(language);
        var timetable = own.round().timetable();
        var last = timetable.local(survey.closesAt()).minusNanos(1).toLocalDate();
        var isOpen = survey.isOpenAt(clock.instant());
        return new SurveyEntry(
                survey.id(),
                surveys.questionnaire(survey.id())
                        .title()
                        .said(own.round().programme().voice(language)),
                survey.gathering()
                        .flatMap(gatherings::find)
                        .map(event -> event.details().title())
                        .orElse(""),
                words.days(timetable.local(survey.openedAt()).toLocalDate(), last),
                words.survey(isOpen, last),
                isOpen);
    }
}
