package de.tandembote.console;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Campaign;
import de.tandembote.script.Language;
import de.tandembote.script.Script;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleWordsTests {

    private static final Script SCRIPT = Script.load(Path.of("bot-scripts"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsPlannedHasAName(Language language) {
        var words = ConsoleWords.in(language);

        assertThat(SCRIPT.campaigns().stream()
                        .flatMap(campaign -> Stream.concat(
                                campaign.points().stream().map(Campaign.Point::message),
                                campaign.followUps().stream().map(Campaign.FollowUp::message))))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(words.message(message)).isNotEqualTo(message));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConditionButNoneIsTold(Language language) {
        var words = ConsoleWords.in(language);
        var always = words.recipients(Campaign.Recipients.AUDIENCE, 1, Campaign.Condition.ALWAYS.name());

        assertThat(Stream.<Enum<?>[]>of(Campaign.Condition.values(), Campaign.Unless.values())
                        .flatMap(Stream::of)
                        .filter(condition -> condition != Campaign.Condition.ALWAYS))
                .allSatisfy(condition -> assertThat(words.recipients(Campaign.Recipients.AUDIENCE, 1, condition.name()))
                        .isNotEqualTo(always));
    }
}
