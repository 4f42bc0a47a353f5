package de.tandembote.script;

/** What can be wrong in a text: told in English beside the file, and in the reader's language on a page. */
enum TextFault {
    NO_TAG("\"%s\" is no variable and no section.", "„%s“ ist kein Platzhalter und kein Abschnitt."),
    UNKNOWN(
            "the variable \"%s\" is not known here; known are %s.",
            "Den Platzhalter „%s“ gibt es hier nicht. Es gibt: %s."),
    NEEDS_SECTION("\"%s\" is a section: write {{#%1$s}}…{{/%1$s}}.", "„%s“ ist ein Abschnitt: {{#%1$s}} … {{/%1$s}}."),
    NOT_ALWAYS_THERE(
            "\"%s\" is not always there: write {{#%1$s}}… {{%1$s}} …{{/%1$s}}.",
            "„%s“ gibt es nicht immer. Bitte so schreiben: {{#%1$s}} … {{%1$s}} … {{/%1$s}}."),
    ALWAYS_THERE(
            "\"%s\" is always there and needs no section.", "„%s“ gibt es immer, dafür braucht es keinen Abschnitt."),
    NEVER_CLOSED(
            "the section {{#%s}} is never closed by {{/%1$s}}.",
            "Der Abschnitt {{#%s}} wird nirgends mit {{/%1$s}} beendet."),
    NEVER_OPENED(
            "{{/%s}} closes a section that was not opened.", "{{/%s}} beendet einen Abschnitt, der nirgends beginnt."),
    CLOSES_ANOTHER(
            "{{/%s}} stands where {{/%s}} is expected, for the section of line %d.",
            "Hier steht {{/%s}}; erwartet wird {{/%s}}, denn dieser Abschnitt beginnt in Zeile %d."),
    STRAY_BRACE(
            "a closing brace has no opening one before it.",
            "Eine geschweifte Klammer wird geschlossen, die nicht geöffnet wurde."),
    CHOICE_IN_CHOICE(
            "a choice stands inside another one; put them one after the other.",
            "Eine Auswahl zwischen Sie und Du steht in einer anderen. Bitte beide nacheinander schreiben."),
    OPEN_CHOICE(
            "a choice is opened by a brace and not closed on its line.",
            "Eine geschweifte Klammer wird geöffnet und in derselben Zeile nicht geschlossen."),
    NOT_TWO(
            "\"%s\" has %d alternatives; a choice has two, for Sie and for Du: {Ihre|deine}.",
            "„%s“ braucht genau zwei Möglichkeiten, für Sie und für Du: {Ihre|deine}."),
    PRIVATE_CHARACTER(
            "holds a character that no font can show (private use); type it anew.",
            "Ein Zeichen lässt sich nicht darstellen. Bitte die Stelle neu eintippen."),
    NO_SIE_AND_DU(
            "English knows no Sie and Du, so there is nothing to choose here.",
            "Das Englische kennt kein Sie und Du, also gibt es hier nichts auszuwählen."),
    HTML("HTML is not allowed in a text; use Markdown.", "HTML geht hier nicht. Bitte Markdown verwenden."),
    LINK_TITLE("a link has no title here.", "Bitte den Link ohne Titel schreiben: [Text](Adresse)."),
    PICTURE(
            "a picture cannot be shown in every mail and chat.",
            "Ein Bild lässt sich nicht in jeder Mail und jedem Chat zeigen. Bitte darauf verlinken."),
    QUOTATION(
            "a quotation (\">\") would be cut away from a reply.",
            "Ein Zitat („>“) würde in Antworten verloren gehen. Bitte das Zeichen am Zeilenanfang entfernen."),
    PROGRAM_CODE(
            "is read as program code; begin the line without spaces.",
            "Das gilt als Programmtext. Bitte die Zeile ohne Leerzeichen beginnen."),
    EMPTY_SUBJECT("the subject is empty.", "Der Betreff fehlt."),
    LONG_SUBJECT(
            "the subject is one line of at most %d characters.",
            "Der Betreff ist eine Zeile mit höchstens %d Zeichen."),
    EMPTY_TEXT("the text is empty.", "Der Text fehlt."),
    LONG_TEXT("the text has %d characters; %d are possible.", "Der Text hat %d Zeichen; möglich sind %d."),
    SAYS_NOTHING(
            "the text says nothing where all that may be absent is absent.",
            "Für manche bliebe nichts übrig, weil alles in Abschnitten steht, die fehlen können.");

    private final String english;
    private final String german;

    TextFault(String english, String german) {
        this.english = english;
        this.german = german;
    }

    /** A fault with what was found and what is expected. */
    Said with(Object... values) {
        return new Said(english.formatted(values), german.formatted(values));
    }

    /** One sentence in both languages. */
    record Said(String english, String german) {}
}
