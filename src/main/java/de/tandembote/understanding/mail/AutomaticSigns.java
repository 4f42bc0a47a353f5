package de.tandembote.understanding.mail;

import de.tandembote.understanding.time.Sign;
import java.util.Arrays;
import java.util.List;

/** What automatic answers say: notes of absence and acknowledgements; and what only people say. */
final class AutomaticSigns {

    /**
     * Something that is said.
     *
     * @param points how much it speaks for a program; below zero for a person
     * @param phrases any of them, folded; "…" stands for some words
     */
    record Sign(int points, List<String> phrases) {}

    static final List<Sign> ALL = List.of(
            // Nobody tells the bot where the desk is.
            sign(3, """
                    ich bin … nicht im buero | bin ich … nicht im buero | ich bin … nicht im haus |
                    bin ich … nicht im haus | ich bin … nicht im dienst | bin ich … nicht im dienst |
                    ich bin … nicht am arbeitsplatz | ich bin … abwesend | bin ich … abwesend |
                    ich bin … ausser haus | bin ich … ausser haus | wir sind … nicht im buero |
                    wir haben … geschlossen | buero ist … nicht besetzt | buero ist … geschlossen |
                    i am … out of the office | i am … out of office | i'm … out of the office |
                    i'm … out of office | i will be … out of the office | i will be … out of office |
                    i am … away from the office | i am … away from my desk | i am … not in the office |
                    i am currently away | our office is … closed
                    """),
            sign(2, """
                    ich bin … im urlaub | bin ich … im urlaub | ich befinde mich … urlaub |
                    befinde ich mich … urlaub | ich bin … in elternzeit | ich befinde mich … elternzeit |
                    befinde ich mich … elternzeit | im mutterschutz | ich bin … auf dienstreise |
                    bin ich … auf dienstreise | ich befinde mich … dienstreise | ich bin … auf fortbildung |
                    ich bin … nicht erreichbar | bin ich … nicht erreichbar | bin ich … nicht zu erreichen |
                    ich bin … nicht zu erreichen | ich habe … urlaub | i am … on leave | i'm … on leave |
                    i will be … on leave | on annual leave | on parental leave | on maternity leave |
                    i am … on vacation | i'm … on vacation | i am … on holiday | i'm … on holiday |
                    i am … unavailable | i will be … away
                    """),
            sign(2, """
                    nicht weitergeleitet | nicht automatisch weitergeleitet | mail wird nicht gelesen |
                    mails werden nicht gelesen | mails werden … nicht gelesen |
                    mails werden … nicht bearbeitet | mail wird … nicht gelesen |
                    mail wird … nicht bearbeitet | nachricht wird nicht gelesen |
                    nachricht wird … nicht bearbeitet | nachrichten werden … nicht gelesen |
                    weder gelesen noch | mails … nicht abrufen | mails nur sporadisch |
                    mails nur unregelmaessig | zugriff auf mein … mail | zugriff auf mail |
                    zugriff auf mein … postfach | access to mail | access to my mail | not be forwarded |
                    not being forwarded | not be read | not be monitored | not checking my mail |
                    checking mail
                    """),
            sign(2, """
                    in dringenden | bei dringenden | in eiligen | in unaufschiebbaren | dringenden anliegen |
                    vertritt mich | vertreten mich | meine vertretung | vertretung uebernimmt |
                    werde ich … vertreten | in meiner abwesenheit | waehrend meiner abwesenheit | in urgent |
                    for urgent | urgent matters | if … is urgent | if you need immediate |
                    for immediate assistance | in my absence | during my absence
                    """),
            sign(2, """
                    wieder fuer sie | wieder persoenlich fuer sie | nach meiner rueckkehr |
                    ihre mail … beantworten | ihre nachricht … beantworten | ihre mail … bearbeiten |
                    ihre nachricht … bearbeiten | deine nachricht … beantworten | upon my return |
                    on my return | when i return | when i get back | when i am back |
                    returning to the office
                    """),
            sign(1, """
                    wieder erreichbar | wieder im buero | wieder im dienst | wieder im haus | wieder zurueck |
                    wieder da | wieder zu erreichen | back in the office | will be back | i'll be back |
                    i will return
                    """),
            sign(1, """
                    dank fuer ihre mail | dank fuer ihre nachricht | dank fuer ihre anfrage |
                    danke fuer ihre mail | danke fuer ihre nachricht | dank fuer deine mail |
                    dank fuer deine nachricht | danke fuer deine mail | danke fuer deine nachricht |
                    dank fuer eure nachricht | thank you for your mail | thank you for your message |
                    thanks for your mail | thanks for your message
                    """),
            sign(4, """
                    dies ist eine automatisch | das ist eine automatisch … erzeugte |
                    diese mail wurde automatisch | diese nachricht wurde automatisch |
                    dies ist eine abwesenheits | this is an automat | this is an auto- |
                    this message was … automatically generated | this mail was … automatically generated |
                    bitte antworten sie nicht auf diese | please do not reply to this
                    """),
            // Whoever acknowledges a request has not read it.
            sign(2, """
                    ist bei uns eingegangen | ihre anfrage erhalten | ihre mail erhalten |
                    ihre nachricht erhalten | ihr anliegen erhalten | ihre mail ist … eingegangen |
                    ihre nachricht ist … eingegangen | eingang ihrer mail | eingang ihrer nachricht |
                    eingang ihrer anfrage | we have received your | has been received |
                    your request was received
                    """),
            sign(2, """
                    schnellstmoeglich bearbeite | schnellstmoeglich beantworte | schnellstmoeglich bei ihnen |
                    so schnell wie moeglich … bearbeite | so schnell wie moeglich … beantworte |
                    so bald wie moeglich … bearbeite | in kuerze bearbeite | umgehend bearbeite |
                    werden uns … bei ihnen melden | get back to you | will respond as soon |
                    will reply as soon | will be processed
                    """),
            sign(2, """
                    ticketnummer | ticket-nummer | ticket-nr | vorgangsnummer | vorgangs-nr |
                    bearbeitungsnummer | aktenzeichen lautet | unter der nummer | ticket number | ticket id |
                    case number | reference number | betreffzeile unveraendert | ticket … erstellt |
                    ticket … eroeffnet | ticket has been created
                    """),
            // What only somebody says who has the bot and the partner in mind.
            sign(-3, """
                    pausier | pause | keine nachricht | keine weiteren nachricht | keine mail |
                    erinnerung | nicht anschreiben | nicht schreiben | in ruhe | stellen sie | bitte bis |
                    bis dahin bitte | bitte erst | erst danach | melden sie sich erst | melde dich erst |
                    no messages | reminder | no mails | stop sending
                    """),
            sign(-3, """
                    unser treffen | unseren termin | unser termin | unser gespraech | treffen wir |
                    wir treffen | wir uns | wir haben uns | getroffen | verschieben | mentor | mentee |
                    tandem | our meeting | we met | we meet | let's meet | reschedule
                    """),
            sign(-2, "?"));

    private AutomaticSigns() {}

    private static Sign sign(int points, String phrases) {
        return new Sign(
                points,
                Arrays.stream(phrases.split("\\|", -1)).map(String::strip).toList());
    }
}
