package de.tandembote.people;

import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list says about a person.
 *
 * @param administration the id of the person's administration; null for someone from outside
 * @param title academic title, empty where there is none
 * @param matrixId empty where the person has none
 * @param field the professional field, empty where the list has none
 * @param grade pay grade such as A 11 or EG 9, empty where the list has none
 */
public record PersonDetails(
        @Nullable UUID administration,
        String firstName,
        String lastName,
        String title,
        Anrede anrede,
        String email,
        String matrixId,
        Language language,
        String field,
        String grade) {}
