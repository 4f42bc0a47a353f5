package de.tandembote.survey;

import de.tandembote.link.Links;
import de.tandembote.programme.Participation;
import de.tandembote.programme.Participations;
import de.tandembote.programme.Role;
import de.tandembote.script.Questionnaire;
import de.tandembote.script.Script;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins surveys, takes answers so that nobody can tell whose they are, and counts them when the survey is closed. */
@Service
@EnableConfigurationProperties(SurveySettings.class)
@Transactional
public class SurveyCare {

    /** In the order in which they count for somebody who has several. */
    private static final List<Role> COUNTED_ROLES = List.of(Role.MENTEE, Role.MENTOR);

    private final Surveys surveys;
    private final Recipients recipients;
    private final BallotBox box;
    private final Participations participations;
    private final Script script;
    private final SurveySettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveyCare(
            Surveys surveys,
            Recipients recipients,
            BallotBox box,
            Participations participations,
            Script script,
            SurveySettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.surveys = surveys;
        this.recipients = recipients;
        this.box = box;
        this.participations = participations;
        this.script = script;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a survey, or asks more people where it has begun already. */
    public Survey open(NewSurvey what) {
        var survey = find(what.round(), what.questionnaire(), what.gathering())
                .orElseGet(() -> surveys.save(new Survey(what, canTellRoles(what), clock.instant())));
        // The rows of those who are asked are written past Hibernate and need the survey's.
        surveys.flush();
        recipients.add(survey.id(), what.persons());
        return survey;
    }

    /** The survey with this id, which must exist. */
    @Transactional(readOnly = true)
    public Survey get(UUID survey) {
        return surveys.findById(survey).orElseThrow(() -> new IllegalArgumentException("no survey " + survey));
    }

    /** All surveys of a round, in the order in which they began. */
    @Transactional(readOnly = true)
    public List<Survey> of(UUID round) {
        return surveys.findByRoundIdOrderById(round);
    }

    /** What a survey asks. */
    @Transactional(readOnly = true)
    public Questionnaire questionnaire(UUID survey) {
        return script.questionnaire(get(survey).questionnaire());
    }

    /** Who was asked and has not answered yet. */
    @Transactional(readOnly = true)
    public List<UUID> unanswered(UUID survey) {
        return recipients.unanswered(survey);
    }

    /** From how many answers on a result is shown. */
    public int leastAnswers() {
        return settings.leastAnswers();
    }

    /** Whether this person was asked. */
    @Transactional(readOnly = true)
    public boolean isAsked(UUID survey, UUID person) {
        return recipients.of(survey, person).isPresent();
    }

    /** Whether this person was asked and has answered. */
    @Transactional(readOnly = true)
    public boolean hasAnswered(UUID survey, UUID person) {
        return recipients.of(survey, person).map(Recipients.Progress::answered).orElse(false);
    }

    /** How many questions the person has answered one by one. */
    @Transactional(readOnly = true)
    public int reached(UUID survey, UUID person) {
        return recipients.of(survey, person).map(Recipients.Progress::reached).orElse(0);
    }

    /** Takes an answer that is final, as one by mail. */
    public Taken answer(UUID survey, UUID person, Map<String, List<String>> answers) {
        return taking(survey, person, answers, (progress, counted) -> {
            if (progress.answered() || progress.reached() > 0) {
                return new Taken.AnsweredBefore();
            }
            box.put(survey, ballot(survey, person, counted), null);
            recipients.note(survey, person, new Recipients.Progress(0, true));
            return new Taken.Counted();
        });
    }

    /**
     * Takes an answer that can be changed until the survey closes.
     *
     * @param key the random part of the page's address, which nobody but the person has
     */
    public Taken answer(UUID survey, UUID person, Map<String, List<String>> answers, String key) {
        return taking(survey, person, answers, (progress, counted) -> {
            var hash = Links.fingerprint(key);
            var isMine = !box.of(survey, hash).isEmpty();
            if (progress.reached() > 0 || (progress.answered() && !isMine)) {
                return new Taken.AnsweredBefore();
            }
            if (isMine) {
                box.replace(survey, hash, ballot(survey, person, counted));
            } else {
                box.put(survey, ballot(survey, person, counted), hash);
            }
            recipients.note(survey, person, new Recipients.Progress(0, true));
            return new Taken.Counted();
        });
    }

    /**
     * Takes the answer to one question, as in chat, where they are asked one by one. What the same person answers to
     * the next one is not tied to it: nothing remembers which answers belong together.
     *
     * @param item the place of the question, from 0; it must be the next one
     * @param values none where the person passes over it
     */
    public Taken answerNext(UUID survey, UUID person, int item, List<String> values) {
        var items = questionnaire(survey).items();
        var answers = values.isEmpty()
                ? Map.<String, List<String>>of()
                : Map.of(items.get(item).key(), values);
        return takingAny(survey, person, answers, (progress, counted) -> {
            if (progress.answered() || progress.reached() != item) {
                return new Taken.AnsweredBefore();
            }
            if (!counted.isEmpty()) {
                box.put(survey, ballot(survey, person, counted), null);
            }
            // Once all are answered it is forgotten that they were answered one by one: few do, and what they said lies
            // apart.
            var isLast = item + 1 == items.size();
            recipients.note(survey, person, new Recipients.Progress(isLast ? 0 : item + 1, isLast));
            return new Taken.Counted();
        });
    }

    /** What the person has answered by the page with this key; empty where nothing was. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> answersBy(UUID survey, String key) {
        return box.of(survey, Links.fingerprint(key)).stream()
                .findFirst()
                .map(Ballot::answers)
                .orElse(Map.of());
    }

    /** What came of a survey, as far as it may be shown. */
    @Transactional(readOnly = true)
    public Results results(UUID survey) {
        var found = get(survey);
        if (found.isOpenAt(clock.instant())) {
            return new Results.StillOpen();
        }
        var answered = recipients.answered(survey);
        if (answered < settings.leastAnswers()) {
            return new Results.TooFew(settings.leastAnswers());
        }
        var counting = new Counting(settings.leastAnswers(), found.isByRole());
        return new Results.Counted(
                recipients.asked(survey), answered, counting.count(questionnaire(survey), box.of(survey)));
    }

    private Taken taking(
            UUID survey,
            UUID person,
            Map<String, List<String>> answers,
            BiFunction<Recipients.Progress, Map<String, List<String>>, Taken> take) {
        return answers.isEmpty() ? new Taken.Faulty(List.of()) : takingAny(survey, person, answers, take);
    }

    private Taken takingAny(
            UUID survey,
            UUID person,
            Map<String, List<String>> answers,
            BiFunction<Recipients.Progress, Map<String, List<String>>, Taken> take) {
        jdbc.sql("SELECT 1 FROM survey WHERE id = ? FOR UPDATE")
                .param(survey)
                .query(Integer.class)
                .single();
        var progress = recipients.of(survey, person);
        if (progress.isEmpty()) {
            return new Taken.NotAsked();
        }
        if (!get(survey).isOpenAt(clock.instant())) {
            return new Taken.Closed();
        }
        var questionnaire = questionnaire(survey);
        var faulty = questionnaire.items().stream()
                .filter(item -> answers.containsKey(item.key()))
                .filter(item -> !item.takes(answers.getOrDefault(item.key(), List.of())))
                .map(Questionnaire.Item::key)
                .toList();
        return faulty.isEmpty()
                ? take.apply(progress.get(), concerning(questionnaire, answers))
                : new Taken.Faulty(faulty);
    }

    /** Without the answers to questions that were for others, and to those that are not asked. */
    private static Map<String, List<String>> concerning(
            Questionnaire questionnaire, Map<String, List<String>> answers) {
        var counted = new LinkedHashMap<String, List<String>>();
        for (var item : questionnaire.items()) {
            var given = answers.get(item.key());
            var condition = item.onlyIf();
            if (given != null
                    && (condition == null
                            || !answers.containsKey(condition.item())
                            || answers.get(condition.item()).stream().anyMatch(condition.values()::contains))) {
                counted.put(item.key(), given);
            }
        }
        return counted;
    }

    private Ballot ballot(UUID survey, UUID person, Map<String, List<String>> answers) {
        var found = get(survey);
        return new Ballot(found.isByRole() ? roleOf(found.round(), person) : "", answers);
    }

    /** A role that few have would tell who they are. */
    private boolean canTellRoles(NewSurvey what) {
        var sizes = what.persons().stream()
                .collect(Collectors.groupingBy(person -> roleOf(what.round(), person), Collectors.counting()));
        return sizes.size() > 1 && sizes.values().stream().allMatch(size -> size >= settings.leastAnswers());
    }

    private String roleOf(UUID round, UUID person) {
        var roles = participations.findByRoundIdAndPersonId(round, person).stream()
                .map(Participation::role)
                .toList();
        return COUNTED_ROLES.stream()
                .filter(roles::contains)
                .map(Role::name)
                .findFirst()
                .orElse("");
    }

    private Optional<Survey> find(UUID round, String questionnaire, @Nullable UUID gathering) {
        return of(round).stream()
                .filter(survey -> survey.questionnaire().equals(questionnaire)
                        && survey.gathering().equals(Optional.ofNullable(gathering)))
                .findFirst();
    }
}
