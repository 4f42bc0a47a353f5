/**
 * Workshops and the other group events of a round: who is invited and has answered what, seats and the waiting list,
 * attendance and fees.
 *
 * @see de.tandembote.gathering.GatheringCare
 * @see de.tandembote.gathering.Agenda
 * @see de.tandembote.gathering.Costs
 */
@ApplicationModule(allowedDependencies = {"calendar", "datafile", "programme", "people", "store"})
@NullMarked
package de.tandembote.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
