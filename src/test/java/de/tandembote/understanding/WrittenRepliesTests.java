package de.tandembote.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies as people write them, with greetings, asides and doubts. */
class WrittenRepliesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            reminder | Treffen hat am 05.03. stattgefunden, Dauer 1,5h. Nächster Termin: 02.04., 15:00 Uhr, Teams | log 2026-03-05 90min; plan 2026-04-02T15:00 video
            reminder | Wir hatten unser Treffen am 5.3. (60 min, Webex) | log 2026-03-05 60min video
            reminder | Am 4.3. haben Petra und ich uns zum Mittagessen getroffen. | log 2026-03-04 in_person
            reminder | Leider ist unser Treffen im März ausgefallen. | no session
            reminder | Leider hat es diesen Monat nicht geklappt, wir holen das am 1.4. um 14 Uhr nach. | no session; plan 2026-04-01T14:00
            reminder | Wir haben es diesen Monat leider nicht geschafft. | no session
            reminder | Wir treffen uns morgen um 13 Uhr in der Mensa | plan 2026-03-11T13:00 in_person @Mensa
            reminder | Nächstes Treffen: Do, 2.4., 15:00 | plan 2026-04-02T15:00
            reminder | Nächstes Treffen: Do. 2.4. 15h | plan 2026-04-02T15:00
            reminder | Termin steht: 26.3. um 9:30 Uhr bei mir im Büro | plan 2026-03-26T09:30 in_person @bei mir im Büro
            reminder | Wir sind für den 26.3. verabredet | plan 2026-03-26
            reminder | Wir telefonieren am Freitag um 11 | plan 2026-03-13T11:00 phone
            reminder | Wir haben am Freitag telefoniert | log 2026-03-06 phone
            reminder | Gestern 2 Stunden per Telefon | log 2026-03-09 120min phone
            reminder | Wir haben uns am Montag um 15 Uhr für eine Stunde getroffen. | log 2026-03-09 60min
            reminder | 5.3., 1h | log 2026-03-05 60min
            reminder | We had our meeting on 3 March (1 hour). Next one: 7 April, 2pm. | log 2026-03-03 60min; plan 2026-04-07T14:00
            reminder | Hi! We met last Friday for two hours in person. | log 2026-03-06 120min in_person
            reminder | We had a video call on Monday, 45 minutes | log 2026-03-09 45min video
            reminder | Unfortunately we couldn't meet this month. We are planning to meet on April 8 at 10am. | no session; plan 2026-04-08T10:00
            reminder | We will see each other on March 19, 11:00 | plan 2026-03-19T11:00
            reminder | I met with my mentor on March 3rd | log 2026-03-03
            reminder | Wir haben uns für nächsten Monat noch nicht verabredet | ask
            reminder | Können Sie mir sagen, wann der nächste Workshop ist? | coordinator
            reminder | Ich habe meine Mentorin noch nicht erreicht, sie antwortet nicht auf meine Mails. | coordinator
            reminder | Meine Telefonnummer hat sich geändert: 0211 123456 | coordinator
            reminder | Wir treffen uns erst wieder im Mai | ask
            reminder | Wir haben uns gestern oder vorgestern getroffen | ask
            reminder | Wir sehen uns ja jeden Tag | ask
            reminder | Wir haben einen Termin am 20.3. um 10 Uhr | plan 2026-03-20T10:00
            reminder | Ja, haben wir | ask
            reminder | Ja, letzte Woche | ask
            reminder | Kein Bedarf | ask
            reminder | ok | ask
            reminder | Danke für die Erinnerung! Wir haben uns am 5.3. getroffen. | log 2026-03-05
            reminder | Danke, wir sind gut im Gespräch. | ask
            proposal | Ja, sehr gerne! Bis Donnerstag | confirm
            proposal | Ja, bis dann! | confirm
            proposal | Der Termin passt mir leider nicht. Ginge auch der 16.3. um 10 Uhr? | plan 2026-03-16T10:00
            proposal | Da bin ich leider im Urlaub | decline
            proposal | Leider nein | decline
            proposal | Leider kann ich da nicht. | decline
            proposal | Ich kann erst ab 15 Uhr | ask
            proposal | Könnten wir eine Stunde später anfangen? | plan 2026-03-12T15:00
            proposal | Eine Woche später wäre besser | plan 2026-03-19T14:00
            proposal | Lieber am Freitag zur gleichen Zeit | plan 2026-03-13T14:00
            proposal | Passt es dir auch um 15 Uhr? | plan 2026-03-12T15:00
            proposal | 14 Uhr passt | confirm
            proposal | Donnerstag passt gut | confirm
            proposal | Ja, Donnerstag 14 Uhr passt | confirm
            proposal | Freitag würde mir besser passen, 10 Uhr | plan 2026-03-13T10:00
            proposal | Nein, am Donnerstag geht es nicht. Wie wäre Freitag um 14 Uhr? | plan 2026-03-13T14:00
            proposal | Yes, that works for me! | confirm
            proposal | Sounds good, thanks | confirm
            proposal | Sorry, I can't make it on Thursday. Could we do Friday at 2 pm instead? | plan 2026-03-13T14:00
            proposal | Sorry, that doesn't work for me | decline
            proposal | One hour later would be better | plan 2026-03-12T15:00
            proposal | Yes but only from 3 pm | ask
            proposal | Ja, gern per Video | confirm
            proposal | Ist das per Video oder vor Ort? | coordinator
            proposal | Klar, ich bringe Kuchen mit | confirm
            proposal | Ich bestätige den Termin | confirm
            proposal | Bin dabei 👍 | confirm
            proposal | Geht klar. LG Tom | confirm
            check | Ja, wir haben uns getroffen, 1 Stunde, nächstes Treffen am 9.4. um 14 Uhr | log 60min; plan 2026-04-09T14:00
            check | Nein, wir mussten verschieben auf den 16.3. um 14 Uhr | no session; plan 2026-03-16T14:00
            check | Das Treffen wurde auf morgen 10 Uhr verschoben | no session; plan 2026-03-11T10:00
            check | Ja, aber nur 30 Minuten | log 30min
            check | Ja, es war super! | log
            check | Ja, per Telefon | log phone
            check | Leider nicht | no session
            check | Ja, es hat stattgefunden und hat 75 Minuten gedauert. | log 75min
            check | Yes, 1 hour via Zoom | log 60min video
            check | Nein, wir treffen uns stattdessen am Freitag um 9 Uhr | no session; plan 2026-03-13T09:00
            check | Fand statt, aber erst am 10.3. | log 2026-03-10
            echo | Ja, stimmt so | nothing
            echo | Nein, falsch verstanden | undo
            echo | Das war falsch | undo
            echo | Perfekt, danke | nothing
            echo | nicht der 5., der 6. | ask
            echo | Bitte rückgängig machen | undo
            none | Wir müssen unser Treffen am 20.3. leider absagen | cancel
            none | Ich bin vom 1.4. bis 15.4. im Urlaub | ask
            none | Bitte bis zum 1. Juni keine Nachrichten mehr | pause 2026-06-01
            none | Ich brauche eine Pause bis 1.6. | pause 2026-06-01
            none | Bitte melden Sie mich ab | stop
            none | please stop sending me messages | stop
            none | Ich möchte wieder Nachrichten bekommen | start
            none | Das Treffen am 12.3. um 14 Uhr findet nicht statt | cancel
            none | Ich möchte gern die Mentorin wechseln. | coordinator
            none | Bitte löschen Sie alle meine Daten. | coordinator
            reminder | Wir haben uns am 5.3. nicht getroffen, sondern am 6.3. | ask
            reminder | Ich habe meine Mentorin am 5.3. auf dem Flur gesehen, aber wir haben uns nicht getroffen | ask
            reminder | Am 5.3. war ich krank | ask
            reminder | Am 20.3. ist der Workshop, kommen Sie? | coordinator
            reminder | Haben Sie meine Mail vom 5.3. bekommen? | coordinator
            reminder | Ich hatte Ihnen am 5.3. geschrieben, dass wir uns getroffen haben | ask
            reminder | Wir haben am 2.4. um 15 Uhr einen Termin, aber ich weiß nicht, ob der klappt | ask
            reminder | Wir treffen uns am 2.4., falls nichts dazwischenkommt | ask
            reminder | Wir treffen uns entweder am 2.4. oder am 3.4. | ask
            reminder | Am 2.4. um 15 Uhr könnte es klappen | ask
            reminder | Wir waren am 5.3. verabredet, aber sie ist nicht gekommen | no session
            reminder | Wir haben uns nicht nur am 5.3. getroffen, sondern auch am 7.3. | log 2026-03-05; log 2026-03-07
            reminder | Der Termin am 2.4. ist noch nicht sicher | ask
            reminder | Ich warte noch auf eine Antwort wegen dem 2.4. | ask
            reminder | Wir haben uns am 5.3. getroffen? Nein, das war im Februar | ask
            reminder | Ich dachte, wir hätten uns am 5.3. getroffen | ask
            reminder | Wir haben für den 2.4. um 15 Uhr einen Raum gebucht | plan 2026-04-02T15:00 in_person @Raum
            reminder | Nächstes Mal bitte nicht so früh schreiben | ask
            reminder | Bitte erinnern Sie mich am 2.4. noch einmal | ask
            reminder | Schreiben Sie mir bitte erst am 2.4. wieder | ask
            reminder | We were supposed to meet on March 5 | ask
            reminder | We did not meet on March 5 | no session
            reminder | I have not heard from my mentor since January | ask
            reminder | We may meet on April 2 | ask
            reminder | Could you remind me on April 2? | coordinator
            reminder | Our next meeting should be on April 2 | ask
            reminder | We met on 5.3. and will meet on 2.4. | log 2026-03-05; plan 2026-04-02
            reminder | Wir haben uns am Samstag, dem 7. März, getroffen | log 2026-03-07
            reminder | Wir haben uns am 7. getroffen | log 2026-03-07
            reminder | Treffen: 05.03.2026, 14:00 - 15:30 Uhr | log 2026-03-05 90min
            reminder | Nächstes Treffen: 02.04.2026, 14:00 - 15:30 Uhr, Raum B 210 | plan 2026-04-02T14:00 90min in_person @Raum B 210
            reminder | - getroffen am 5.3.\\n- 90 min\\n- nächster Termin 2.4. 15 Uhr | log 2026-03-05 90min; plan 2026-04-02T15:00
            reminder | Moin, Treffen war gestern :-) 1 Std | log 2026-03-09 60min
            reminder | Guten Morgen, wir haben uns am 5.3. getroffen | log 2026-03-05
            reminder | Guten Tag Frau Müller, am 5.3. haben wir uns getroffen. Freundliche Grüße, Max Beispiel | log 2026-03-05
            reminder | Wir haben uns heute Morgen getroffen, 45 Minuten | log 2026-03-10 45min
            reminder | Wir treffen uns heute um 15 Uhr | plan 2026-03-10T15:00
            reminder | Wir treffen uns heute Nachmittag um 3 | plan 2026-03-10T15:00
            reminder | Wir treffen uns morgen früh um 8 | plan 2026-03-11T08:00
            reminder | Wir treffen uns am 2.4. abends um 7 | plan 2026-04-02T19:00
            reminder | Wir treffen uns am Freitag den 13.3. um 16:15 auf einen Kaffee | plan 2026-03-13T16:15 in_person
            reminder | Wir treffen uns kommenden Freitag | plan 2026-03-13
            reminder | Wir treffen uns Freitag in einer Woche | plan 2026-03-20
            reminder | Nächstes Treffen in zwei Wochen | plan 2026-03-24
            reminder | Wir haben uns vor zwei Wochen getroffen | log 2026-02-24
            reminder | We met two days ago | log 2026-03-08
            reminder | We met a week ago | log 2026-03-03
            proposal | Ja, wenn es bei dir bleibt | ask
            proposal | Ich muss erst schauen | ask
            proposal | Da muss ich schauen | ask
            proposal | Ich gebe Bescheid | ask
            proposal | Das passt mir nicht, lieber am 17.3. | plan 2026-03-17
            proposal | Nicht schlecht | ask
            proposal | Ja kein Problem | confirm
            proposal | Geht nicht | decline
            proposal | Geht | confirm
            proposal | Ja, aber ich komme 10 Minuten später | ask
            proposal | Am 12.3. geht es bei mir leider doch nicht | decline
            proposal | Ich kann am 12.3. nur bis 15 Uhr | ask
            proposal | Kann ich auch eine Kollegin mitbringen? | coordinator
            proposal | Gern, wo treffen wir uns? | confirm; coordinator
            proposal | Ja, Treffpunkt Kantine | confirm
            proposal | Wollen wir lieber telefonieren? | ask
            proposal | Ich würde lieber am Montag, den 16.3., um 11 Uhr | plan 2026-03-16T11:00
            proposal | Montag oder Dienstag | ask
            proposal | Montag, 16.3., zwischen 10 und 12 Uhr | ask
            proposal | 12.3., 15 Uhr? | ask
            check | Ja und nein | ask
            check | Teilweise | ask
            check | Jein | ask
            check | Nein, erst am Freitag | ask
            check | Fand statt, aber erst am 10.3. | log 2026-03-10
            check | Ja, allerdings war es sehr kurz | ask
            check | Ja - 1,5 Stunden | log 90min
            check | Nein - krank | no session
            check | Das Treffen musste leider ausfallen | no session
            check | Ich war da, aber meine Mentorin nicht | no session
            none | Wir haben uns am 5.3. nicht treffen können | no session
            none | Ich habe noch keine Rückmeldung | ask
            none | Hallo | nothing
            none | ? | ask
            none | Ist jemand da? | coordinator
            none | Test | ask
            none | Wer bekommt meine Antworten zu lesen? | coordinator
            none | Meine neue E-Mail-Adresse lautet anna@example.org | coordinator
            reminder | Wir treffen uns morgen Abend um 8 | plan 2026-03-11T20:00
            reminder | Wir treffen uns Donnerstagabend um 7 | plan 2026-03-12T19:00
            proposal | Nein, aber am 13.3. um 10 Uhr geht | plan 2026-03-13T10:00
            proposal | Der 12.3. passt nicht, aber der 13.3. um 10 Uhr geht | plan 2026-03-13T10:00
            reminder | Wir treffen uns am 2.4. ab 15 Uhr | ask
            reminder | Wir treffen uns am 2.4. nach 15 Uhr | ask
            check | Ja, aber nur 30 Minuten | log 30min
            reminder | We are meeting tomorrow evening at 7 | plan 2026-03-11T19:00
            reminder | Wir haben uns am 5.3. getroffen und uns super verstanden. Danke! | log 2026-03-05
            reminder | Meine Mentorin und ich hatten am 3.3. ein sehr schönes Gespräch (ca. 90 Minuten). | log 2026-03-03 90min
            reminder | Erledigt, am 5.3. | log 2026-03-05
            reminder | Ja, wir haben uns am 5.3. gesehen und uns gleich für den 2.4. um 15 Uhr verabredet. | log 2026-03-05; plan 2026-04-02T15:00
            reminder | Ein Treffen ist für den 2.4. geplant. | plan 2026-04-02
            reminder | Wir planen ein Treffen im April. | ask
            reminder | Das erste Treffen findet am 2.4. um 15 Uhr in der Bibliothek statt. | plan 2026-04-02T15:00 in_person @Bibliothek
            reminder | Unser erstes Treffen war am 3.3., das zweite ist am 7.4. | log 2026-03-03; plan 2026-04-07
            reminder | Nächstes Treffen am 2.4. um 15 Uhr (Teams, 60 Min.) | plan 2026-04-02T15:00 60min video
            reminder | Letztes Treffen: 5.3. (90 Min.), nächstes: 2.4. (15 Uhr) | log 2026-03-05 90min; plan 2026-04-02T15:00
            reminder | Session on 5 March, 60 min, in person; next: 2 April, 3 pm, Zoom | log 2026-03-05 60min in_person; plan 2026-04-02T15:00 video
            reminder | Am 30.2. getroffen | ask
            reminder | Am Dienstag, den 10.3. um 14 Uhr treffen wir uns | plan 2026-03-10T14:00
            reminder | Wir haben uns am Dienstag, den 3.3. getroffen | log 2026-03-03
            reminder | Am 5.3. 14-15.30 Uhr getroffen | log 2026-03-05 90min
            proposal | Ja, am Donnerstag um 14 Uhr | confirm
            proposal | Kann leider nicht kommen | decline
            proposal | Muss leider verschieben | ask
            proposal | That doesn't work, how about Monday 16 March at 11? | plan 2026-03-16T11:00
            proposal | Let's do 3pm instead | plan 2026-03-12T15:00
            check | Ja, war gut, 60 min | log 60min
            check | Nicht stattgefunden | no session
            check | Ist ausgefallen, neuer Termin 17.3. 14 Uhr | no session; plan 2026-03-17T14:00
            none | Wir haben uns gestern getroffen, 90 Minuten, nächstes Treffen am 2.4. 15 Uhr | log 2026-03-09 90min; plan 2026-04-02T15:00
            none | Stop bitte | stop
            none | Please pause until 1 June, I am on parental leave | pause 2026-06-01
            none | Ich bin im Urlaub bis 15.4., bitte in dieser Zeit keine Nachrichten | pause 2026-04-15
            proposal | Ich muss leider absagen, geht auch Freitag um 10 Uhr? | plan 2026-03-13T10:00
            none | Wird das Treffen am 20.3. abgesagt? | ask
            """)
    void leadsToTheActOrTheQuestion(String asked, String text, String expected) {
        assertThat(Example.understood(asked, text)).isEqualTo(expected);
    }
}
