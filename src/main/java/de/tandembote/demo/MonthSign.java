package de.tandembote.demo;

import de.tandembote.campaign.MonthState;

/**
 * How a month of a tandem is shown: by a picture and a word, never by colour alone.
 *
 * @param picture name of the symbol and of the colour
 * @param meaning one sentence for the legend
 */
record MonthSign(String picture, String word, String meaning) {

    static MonthSign of(MonthState state) {
        return switch (state) {
            case MET -> new MonthSign("met", "getroffen", "Das Tandem hat von einem Treffen berichtet.");
            case PLANNED -> new MonthSign("planned", "geplant", "Ein Treffen ist verabredet oder vorgeschlagen.");
            case REMINDED -> new MonthSign("reminded", "erinnert", "Der Bote hat gefragt und noch nichts gehört.");
            case SILENT -> new MonthSign("silent", "still", "Bis zum Ende des Monats kam keine Antwort.");
            case NO_SESSION -> new MonthSign("none", "kein Treffen", "Das Tandem hat sich diesmal nicht getroffen.");
            case PAUSED -> new MonthSign("paused", "Pause", "Das Tandem macht in diesem Monat Pause.");
            case AHEAD -> new MonthSign("ahead", "noch nicht", "Der Monat hat noch nicht begonnen.");
        };
    }
}
