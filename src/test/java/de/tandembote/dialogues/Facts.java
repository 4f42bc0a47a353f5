package de.tandembote.dialogues;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that is known of Anna and Ben, as a dialogue tells it. */
record Facts(JdbcClient database) {

    private static final List<String> QUERIES =
            List.of("""
            SELECT 'a session' || coalesce(' of ' || minutes || ' minutes', '') || ' on ' || held_on
                || CASE form WHEN 'IN_PERSON' THEN ', in person' WHEN 'VIDEO' THEN ', by video'
                   WHEN 'PHONE' THEN ', by phone' ELSE '' END FROM session ORDER BY held_on""", """
            SELECT 'a meeting on ' || to_char(starts_at, 'YYYY-MM-DD')
                || CASE WHEN timed THEN to_char(starts_at, '" at "HH24:MI') ELSE '' END || ', ' || lower(state)
            FROM meeting ORDER BY starts_at, id""", "SELECT DISTINCT 'no session this month' FROM session_skipped", """
            SELECT 'a pause of ' || lower(first_name) || ' until ' || paused_until FROM participation
            JOIN person ON person.id = person_id WHERE paused_until IS NOT NULL""", """
            SELECT lower(first_name) || CASE status WHEN 'DECLINED' THEN ' does not come to "'
                WHEN 'TENTATIVE' THEN ' may come to "'
                ELSE CASE seat WHEN 'SEAT' THEN ' comes to "' ELSE ' waits for a seat at "' END END || gathering.title || '"'
            FROM invitation JOIN gathering ON gathering.id = gathering_id JOIN person ON person.id = person_id
            WHERE status <> 'NEEDS_ACTION' AND NOT withdrawn AND cancelled_at IS NULL
            ORDER BY first_name, gathering.title""", """
            SELECT '"' || title || '" is cancelled' FROM gathering WHERE cancelled_at IS NOT NULL""", """
            SELECT count(*) || CASE count(*) WHEN 1 THEN ' answer' ELSE ' answers' END || ' to surveys'
            FROM survey_ballot HAVING count(*) > 0""", """
            SELECT 'no ' || unnest(CASE WHEN bool_or(kind = 'SERVICE') AND count(*) = 5 THEN ARRAY['messages']
                ELSE array_agg(CASE kind WHEN 'EVENT' THEN 'invitations' ELSE lower(kind) || 's' END
                    ORDER BY array_position(ARRAY['REMINDER', 'EVENT', 'SURVEY', 'BROADCAST', 'SERVICE'], kind)) END)
                || ' to ' || lower(first_name)
            FROM opt_out JOIN person ON person.id = person_id
            -- Nobody here is on an address list.
            WHERE kind <> 'INFORMATION' GROUP BY person.id""");

    List<String> all() {
        var facts = new ArrayList<String>();
        for (var query : QUERIES) {
            facts.addAll(database.sql(query).query(String.class).list());
        }
        return facts.isEmpty() ? List.of("nothing") : facts;
    }
}
