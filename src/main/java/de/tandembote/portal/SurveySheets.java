package de.tandembote.portal;

import de.tandembote.gathering.GatheringCare;
import de.tandembote.link.Link;
import de.tandembote.people.People;
import de.tandembote.portal.SurveySheet.Standing;
import de.tandembote.programme.Round;
import de.tandembote.programme.TandemCare;
import de.tandembote.script.Language;
import de.tandembote.script.Phrases;
import de.tandembote.survey.Survey;
import de.tandembote.survey.SurveyCare;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the page with which a person answers a survey. */
@Component
@Transactional(readOnly = true)
class SurveySheets {

    private final SurveyCare surveys;
    private final GatheringCare gatherings;
    private final TandemCare rounds;
    private final People people;
    private final Clock clock;

    SurveySheets(SurveyCare surveys, GatheringCare gatherings, TandemCare rounds, People people, Clock clock) {
        this.surveys = surveys;
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.people = people;
        this.clock = clock;
    }

    /** The language in which this person reads the page. */
    public Language languageOf(UUID person) {
        return people.get(person).language();
    }

    /**
     * The page as it stands.
     *
     * @param link of the person to the survey
     * @param key the part of the address that the person alone has; null where it is missing
     */
    public SurveySheet of(Link link, @Nullable String key) {
        var known = key == null ? Map.<String, List<String>>of() : surveys.answersBy(link.object(), key);
        var standing = standing(link, key, known);
        var fields = standing == Standing.OPEN ? form(link).fields(known) : List.<SurveyField>of();
        return sheet(link, standing, !known.isEmpty(), fields);
    }

    /** The page again, with what was entered, after something in it was no answer. */
    public SurveySheet again(Link link, Map<String, List<String>> entered, List<String> faulty) {
        return sheet(link, Standing.OPEN, false, form(link).fields(entered, faulty));
    }

    private Standing standing(Link link, @Nullable String key, Map<String, List<String>> known) {
        var survey = link.object();
        if (!surveys.isAsked(survey, link.person())) {
            return Standing.NOT_ASKED;
        }
        if (!surveys.get(survey).isOpenAt(clock.instant())) {
            return Standing.CLOSED;
        }
        if (known.isEmpty()
                && (surveys.hasAnswered(survey, link.person()) || surveys.reached(survey, link.person()) > 0)) {
            return Standing.ANSWERED;
        }
        return key == null ? Standing.WITHOUT_KEY : Standing.OPEN;
    }

    private SurveyForm form(Link link) {
        var voice = roundOf(surveys.get(link.object())).programme().voice(languageOf(link.person()));
        return new SurveyForm(surveys.questionnaire(link.object()), new SurveyPhrases(voice));
    }

    private SurveySheet sheet(Link link, Standing standing, boolean known, List<SurveyField> fields) {
        var survey = surveys.get(link.object());
        var round = roundOf(survey);
        var language = languageOf(link.person());
        var phrases = Phrases.in(language);
        var closes = round.timetable().local(survey.closesAt());
        return new SurveySheet(
                surveys.questionnaire(survey.id())
                        .title()
                        .said(round.programme().voice(language)),
                survey.gathering()
                        .map(gathering -> gatherings.get(gathering).details().title())
                        .orElseGet(() -> round.programme().name() + ", " + round.name()),
                standing,
                phrases.date(closes.toLocalDate()) + ", " + phrases.time(closes.toLocalTime()),
                surveys.leastAnswers(),
                survey.isByRole(),
                known,
                fields);
    }

    private Round roundOf(Survey survey) {
        return rounds.round(survey.round());
    }
}
