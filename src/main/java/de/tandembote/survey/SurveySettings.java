package de.tandembote.survey;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How surveys keep their secret.
 *
 * @param leastAnswers from so many answers on a result is shown
 */
@ConfigurationProperties("tandembote.survey")
record SurveySettings(@DefaultValue("5") int leastAnswers) {

    private static final int FEWEST = 3;

    SurveySettings {
        if (leastAnswers < FEWEST) {
            throw new IllegalArgumentException(
                    "tandembote.survey.least-answers is %d; fewer than %d would let people guess who said what."
                            .formatted(leastAnswers, FEWEST));
        }
    }
}
