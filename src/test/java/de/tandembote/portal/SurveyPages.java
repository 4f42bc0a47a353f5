package de.tandembote.portal;

import static de.tandembote.portal.Subscribers.text;
import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.link.LinkPaths;
import de.tandembote.link.LinkPurpose;
import de.tandembote.link.Links;
import de.tandembote.survey.NewSurvey;
import de.tandembote.survey.SurveyCare;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A survey that is open for some of a round, and the pages on which they answer it. */
final class SurveyPages implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-02-13T08:00:00Z");
    static final Duration OPEN_FOR = Duration.ofDays(14);
    static final String KEY = "k".repeat(32);
    static final String OTHER_KEY = "o".repeat(32);

    private final Subscribers round;
    private final UUID survey;

    SurveyPages(Subscribers round) {
        this.round = round;
        var asked = Set.of(round.mentee(1), round.mentee(2), round.mentee(3), round.mentee(5));
        this.survey = round.bot()
                .get(SurveyCare.class)
                .open(new NewSurvey(round.round(), "interim", null, asked, NOW.plus(OPEN_FOR)))
                .id();
    }

    UUID survey() {
        return survey;
    }

    String page(UUID person) {
        return page(person, KEY);
    }

    String page(UUID person, String key) {
        return path(person, survey, "/" + key);
    }

    String withoutKey(UUID person) {
        return path(person, survey, "");
    }

    String path(UUID person, UUID survey, String end) {
        var links = round.bot().get(Links.class);
        var link = links.issue(LinkPurpose.SURVEY, person, survey, NOW.plus(Duration.ofDays(30)));
        return LinkPaths.SURVEY + links.token(link) + end;
    }

    String shown(String page) {
        var answer = round.gets(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return text(answer);
    }

    HttpResponse<byte[]> posts(String page, String form) {
        return round.presses(page, form);
    }

    /** What is chosen of what can be chosen from. */
    static List<String> chosen(String page) {
        return Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\" checked=\"checked\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1) + "=" + found.group(2))
                .toList();
    }

    /** Nobody was ever asked. */
    @Override
    public void close() {
        round.clock().set(NOW);
        for (var table : List.of("survey_ballot", "survey_recipient", "survey")) {
            round.bot().database().sql("DELETE FROM " + table).update();
        }
        round.bot().database().sql("UPDATE programme SET address = 'SIE'").update();
    }
}
