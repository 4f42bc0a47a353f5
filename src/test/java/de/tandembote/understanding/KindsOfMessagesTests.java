package de.tandembote.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wishes for no more messages of a kind, and for such messages again; what only tells of them is no wish. */
class KindsOfMessagesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            none | keine Umfragen mehr | stop SURVEY
            none | Keine Umfragen mehr bitte! | stop SURVEY
            none | Bitte keine Umfragen | stop SURVEY
            none | Bitte schicken Sie mir keine Umfragen mehr. | stop SURVEY
            none | Ich möchte keine Umfragen mehr bekommen. | stop SURVEY
            none | Umfragen abbestellen | stop SURVEY
            none | Umfragen bitte nicht mehr | stop SURVEY
            none | Bitte melden Sie mich von den Umfragen ab. | stop SURVEY
            none | Von Rundschreiben möchte ich nichts mehr hören | stop BROADCAST
            none | bitte keine Erinnerungen mehr | stop REMINDER
            none | Bitte keine weiteren Erinnerungen. | stop REMINDER
            none | keine Einladungen mehr | stop EVENT
            none | Bitte keine Einladungen zu Veranstaltungen mehr | stop EVENT
            none | keine Veranstaltungen mehr bitte | stop EVENT
            none | Ich will keine Rundschreiben mehr | stop BROADCAST
            none | Keine Rundmails mehr, danke | stop BROADCAST
            none | Bitte keine Informationen mehr | stop INFORMATION
            none | Ich möchte keine Infos mehr | stop INFORMATION
            none | Keine Umfragen und Rundschreiben mehr | stop SURVEY BROADCAST
            none | Bitte keine Umfragen, Einladungen und Rundschreiben mehr | stop EVENT SURVEY BROADCAST
            none | Bitte keine Umfragen mehr und keine Rundschreiben | stop SURVEY BROADCAST
            none | Ich will keine Umfragen mehr und überhaupt keine Nachrichten mehr. | stop
            none | no more surveys please | stop SURVEY
            none | No surveys, please. | stop SURVEY
            none | Please don't send me any more surveys. | stop SURVEY
            none | stop sending me reminders | stop REMINDER
            none | no more reminders | stop REMINDER
            none | No more invitations, please | stop EVENT
            none | unsubscribe from newsletters | stop BROADCAST
            none | Please stop the newsletters | stop BROADCAST
            none | No more information, please | stop INFORMATION
            none | Umfragen wieder bitte | start SURVEY
            none | Bitte wieder Umfragen | start SURVEY
            none | Ich möchte wieder die Einladungen bekommen | start EVENT
            none | Einladungen bitte wieder schicken | start EVENT
            none | Ab jetzt bitte wieder Erinnerungen | start REMINDER
            none | Rundschreiben wieder einschalten | start BROADCAST
            none | Please send me surveys again | start SURVEY
            none | invitations again please | start EVENT
            none | Nur noch Einladungen bitte | help
            none | only invitations please | help
            none | keine Nachrichten mehr | stop
            none | STOP | stop
            none | START | start
            reminder | Wir haben uns am 5.3. getroffen. Und bitte keine Umfragen mehr. | log 2026-03-05; stop SURVEY
            reminder | bitte keine Erinnerungen mehr | stop REMINDER
            reminder | Bis 15.4. bitte keine Erinnerungen mehr | pause 2026-04-15
            event_invitation | Ich komme gern. Bitte keine Umfragen mehr. | accept; stop SURVEY
            event_invitation | Nein, und bitte keine Einladungen mehr | decline; stop EVENT
            event_invitation | Keine Einladungen mehr bitte | stop EVENT
            """)
    void areUnderstood(String asked, String text, String understood) {
        assertThat(Example.understood(asked, text)).isEqualTo(understood);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            none | Ich habe keine Umfragen bekommen
            none | Gibt es keine Informationen mehr?
            none | Ich habe noch keine Infos bekommen
            none | Wir hatten keine Veranstaltungen mehr
            none | Ich habe die Umfragen nicht mehr gefunden
            none | Die Umfragen kommen nicht mehr an
            none | Gibt es keine Umfragen mehr?
            none | Bis 15.4. bitte keine Umfragen
            none | Diesen Monat keine Veranstaltungen
            none | Keine Umfragen zu meiner Chefin mehr bitte
            none | Ich sehe keine Umfragen
            none | Haben Sie wieder Umfragen?
            none | Wann gibt es wieder Veranstaltungen?
            none | There are no surveys
            none | Ich kann keine Umfragen mehr sehen
            none | I did not get any invitations
            reminder | Wir haben über Umfragen gesprochen, keine Ahnung wann
            """)
    void areNotReadIntoWhatOnlyTellsOfThem(String asked, String text) {
        assertThat(Example.understood(asked, text)).doesNotContain("stop").doesNotContain("start");
    }
}
