package de.tandembote.survey;

import de.tandembote.datafile.Spreadsheet;
import de.tandembote.script.Language;
import de.tandembote.script.Questionnaire.Pseudonym;
import de.tandembote.survey.ResultSheet.Group;
import de.tandembote.survey.ResultSheet.Question;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of a survey as files: the results for those who run the programme, and the lines for a university. */
@Service
@Transactional(readOnly = true)
public class SurveyExport {

    private final SurveyCare surveys;
    private final ResultSheets sheets;
    private final BallotBox box;
    private final SurveySettings settings;

    SurveyExport(SurveyCare surveys, ResultSheets sheets, BallotBox box, SurveySettings settings) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.box = box;
        this.settings = settings;
    }

    /** The results as the page shows them; empty where it shows none. */
    public Optional<String> results(UUID survey, Language language) {
        var sheet = sheets.of(survey, language);
        return sheet.isCounted() ? Optional.of(Spreadsheet.write(lines(sheet, language))) : Optional.empty();
    }

    /**
     * The lines for a university, see {@link Waves}; empty where too few are left, or answers are still taken, or the
     * survey asks for no pseudonym: only with that question people are told that their answers go to a university.
     */
    public Optional<String> forUniversity(UUID survey) {
        var questionnaire = surveys.questionnaire(survey);
        if (!(surveys.results(survey) instanceof Results.Counted)
                || questionnaire.items().stream().noneMatch(item -> item.kind() instanceof Pseudonym)) {
            return Optional.empty();
        }
        var waves = new Waves(
                questionnaire, settings.leastAnswers(), surveys.get(survey).isByRole());
        var lines = new ArrayList<>(waves.lines(box.of(survey)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Collections.shuffle(lines.subList(1, lines.size()), new SecureRandom());
        return Optional.of(Spreadsheet.write(lines));
    }

    private static List<List<String>> lines(ResultSheet sheet, Language language) {
        boolean german = language == Language.DE;
        var head = german
                ? List.of("Nr.", "Frage", "Wer", "Antwort", "Anzahl", "Prozent", "Mittelwert")
                : List.of("No.", "Question", "Who", "Answer", "Number", "Per cent", "Mean");
        var few = german ? "weniger als %d Antworten" : "fewer than %d answers";
        return Stream.concat(
                        Stream.of(head),
                        sheet.questions().stream()
                                .flatMap(question -> lines(question, few.formatted(sheet.least()), german)))
                .toList();
    }

    private static Stream<List<String>> lines(Question question, String few, boolean german) {
        if (question.isTooFew()) {
            return Stream.of(line(question, "", few, "", "", ""));
        }
        return Stream.concat(
                question.texts().stream().map(text -> line(question, "", text, "", "", "")),
                question.groups().stream().flatMap(group -> lines(question, group, german)));
    }

    private static Stream<List<String>> lines(Question question, Group group, boolean german) {
        var bars = group.bars().stream()
                .map(bar -> line(
                        question,
                        group.name(),
                        bar.label(),
                        Integer.toString(bar.number()),
                        Integer.toString(bar.percent()),
                        ""));
        var notApplicable = group.notApplicable() == 0
                ? Stream.<List<String>>empty()
                : Stream.of(line(
                        question,
                        group.name(),
                        german ? "trifft nicht zu" : "does not apply",
                        Integer.toString(group.notApplicable()),
                        "",
                        ""));
        var all = line(
                question,
                group.name(),
                german ? "Antworten insgesamt" : "answers in all",
                Integer.toString(group.answers()),
                "",
                group.mean());
        return Stream.of(bars, notApplicable, Stream.of(all)).flatMap(lines -> lines);
    }

    private static List<String> line(
            Question question, String who, String answer, String number, String percent, String mean) {
        return List.of(
                Integer.toString(question.number()),
                Spreadsheet.text(question.text()),
                who,
                Spreadsheet.text(answer),
                number,
                percent,
                mean);
    }
}
