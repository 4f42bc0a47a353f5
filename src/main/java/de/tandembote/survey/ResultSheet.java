package de.tandembote.survey;

import java.util.List;

/**
 * What came of a survey, in words and as long as its bars are, for a page or a list.
 *
 * @param least from so many answers on there are results
 * @param asked how many were asked; 0 where nothing is shown
 * @param answered how many of them have answered; 0 where nothing is shown
 * @param share how many of a hundred that is
 * @param questions in their order; empty where nothing is shown
 */
public record ResultSheet(State state, int least, int asked, int answered, int share, List<Question> questions) {

    public ResultSheet {
        questions = List.copyOf(questions);
    }

    /** What may be shown. */
    public enum State {
        /** Nothing, as answers are still taken. */
        OPEN,
        /** Nothing, not even how many have answered. */
        TOO_FEW,
        COUNTED
    }

    /** Whether there is anything to show. */
    public boolean isCounted() {
        return state == State.COUNTED;
    }

    /** Whether somebody wrote a text that is shown. */
    public boolean hasTexts() {
        return questions.stream().anyMatch(question -> !question.texts().isEmpty());
    }

    /**
     * A question with what came of it; neither groups nor texts where too few have answered it.
     *
     * @param number its place in the questionnaire, from 1
     * @param note what one has to know to read it; empty where there is nothing
     * @param groups all who have answered, and then, where that says nothing about anybody, each role
     * @param texts what people wrote, in an order drawn by lot
     */
    public record Question(int number, String text, String note, List<Group> groups, List<String> texts) {

        public Question {
            groups = List.copyOf(groups);
            texts = List.copyOf(texts);
        }

        public boolean isTooFew() {
            return groups.isEmpty() && texts.isEmpty();
        }

        /** The labels of the answers to choose from. */
        public List<String> labels() {
            return groups.stream()
                    .limit(1)
                    .flatMap(group -> group.bars().stream().map(Bar::label))
                    .toList();
        }
    }

    /**
     * The answers of all, or of those with one role.
     *
     * @param answers how many have answered the question, those included to whom it does not apply
     * @param notApplicable to how many it does not apply
     * @param mean in figures; empty where there is none
     */
    public record Group(String name, int answers, int notApplicable, String mean, List<Bar> bars) {

        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * How often one answer was given.
     *
     * @param percent of those to whom the question applies; also the length of the bar
     */
    public record Bar(String label, int number, int percent) {}
}
