package de.tandembote.script;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.script.Names.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DE | SIE | FRAU | ''             | Sehr geehrte Frau Beispiel,
            DE | SIE | FRAU | Dr.            | Sehr geehrte Frau Dr. Beispiel,
            DE | SIE | HERR | ''             | Sehr geehrter Herr Beispiel,
            DE | SIE | HERR | Prof. Dr.      | Sehr geehrter Herr Prof. Dr. Beispiel,
            DE | SIE | HERR | Prof. Dr.-Ing. | Sehr geehrter Herr Prof. Dr. Beispiel,
            DE | SIE | FRAU | Dipl.-Ing.     | Sehr geehrte Frau Beispiel,
            DE | SIE | NONE | ''             | Guten Tag Kim Beispiel,
            DE | SIE | NONE | Dr. med.       | Guten Tag Dr. Kim Beispiel,
            DE | DU  | FRAU | Dr.            | Hallo Kim,
            DE | DU  | NONE | ''             | Hallo Kim,
            EN | SIE | FRAU | ''             | Dear Ms Beispiel,
            EN | SIE | HERR | ''             | Dear Mr Beispiel,
            EN | SIE | FRAU | Dr.            | Dear Dr Beispiel,
            EN | SIE | HERR | Prof. Dr.      | Dear Professor Beispiel,
            EN | SIE | NONE | ''             | Dear Kim Beispiel,
            EN | DU  | HERR | Dr.            | Hello Kim,
            """)
    void greetings(Language language, FormOfAddress address, Anrede anrede, String title, String greeting) {
        assertThat(in(language, address, Notation.PAIR).greeting(kim(anrede, title)))
                .isEqualTo(greeting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIE | FRAU | MENTOR | Ihre Mentorin Kim Beispiel  | Ihrer Mentorin Kim Beispiel  | Ihre Mentorin Kim Beispiel
            SIE | HERR | MENTOR | Ihr Mentor Kim Beispiel     | Ihrem Mentor Kim Beispiel    | Ihren Mentor Kim Beispiel
            SIE | FRAU | MENTEE | Ihre Mentee Kim Beispiel    | Ihrer Mentee Kim Beispiel    | Ihre Mentee Kim Beispiel
            SIE | HERR | MENTEE | Ihr Mentee Kim Beispiel     | Ihrem Mentee Kim Beispiel    | Ihren Mentee Kim Beispiel
            DU  | FRAU | MENTOR | deine Mentorin Kim Beispiel | deiner Mentorin Kim Beispiel | deine Mentorin Kim Beispiel
            DU  | HERR | MENTEE | dein Mentee Kim Beispiel    | deinem Mentee Kim Beispiel   | deinen Mentee Kim Beispiel
            DU  | NONE | MENTOR | Kim Beispiel                | Kim Beispiel                 | Kim Beispiel
            """)
    void partners(
            FormOfAddress address,
            Anrede anrede,
            TandemRole role,
            String nominative,
            String dative,
            String accusative) {
        var names = in(Language.DE, address, Notation.PAIR);
        var partner = new Partner(kim(anrede, ""), role);

        assertThat(names.partner(partner, Case.NOMINATIVE)).isEqualTo(nominative);
        assertThat(names.partner(partner, Case.DATIVE)).isEqualTo(dative);
        assertThat(names.partner(partner, Case.ACCUSATIVE)).isEqualTo(accusative);
    }

    @ParameterizedTest
    @CsvSource({"PAIR,Mentorinnen und Mentoren", "STAR,Mentor*innen", "COLON,Mentor:innen"})
    void groupsAreWrittenInTheNotation(Notation notation, String mentors) {
        assertThat(in(Language.DE, FormOfAddress.SIE, notation).mentors()).isEqualTo(mentors);
        assertThat(in(Language.EN, FormOfAddress.SIE, notation).mentors()).isEqualTo("mentors");
    }

    @Test
    void titlesAreLeftOutAmongPeopleWhoSayDu() {
        var kim = kim(Anrede.FRAU, "Dr.");

        assertThat(in(Language.DE, FormOfAddress.SIE, Notation.PAIR).fullName(kim))
                .isEqualTo("Dr. Kim Beispiel");
        assertThat(in(Language.DE, FormOfAddress.DU, Notation.PAIR).fullName(kim))
                .isEqualTo("Kim Beispiel");
    }

    private static Names in(Language language, FormOfAddress address, Notation notation) {
        return Names.in(new Voice(language, address, notation));
    }

    private static Addressee kim(Anrede anrede, String title) {
        return new Addressee(anrede, title, "Kim", "Beispiel");
    }
}
