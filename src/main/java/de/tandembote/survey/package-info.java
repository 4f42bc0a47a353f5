/**
 * Surveys of a round: who was asked and who has answered on one side, what was answered on the other, and nothing that
 * would join the two; results from the least number of answers on.
 *
 * @see de.tandembote.survey.SurveyCare
 */
@ApplicationModule(allowedDependencies = {"datafile", "link", "programme", "people", "script", "store"})
@NullMarked
package de.tandembote.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
