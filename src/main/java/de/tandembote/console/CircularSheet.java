package de.tandembote.console;

import de.tandembote.channel.Content;
import java.util.List;
import java.util.UUID;

/**
 * What the page of a circular shows.
 *
 * @param standing its phase in words
 * @param when it begins or began; empty where that is open
 * @param audience to whom it goes, in a sentence
 * @param language of the text, in words
 * @param notAfter from when on it is not sent any more; empty where it always is
 * @param reach to how many it goes by now; empty where it has begun
 * @param number the same as a number, which whoever sends it has seen
 * @param edition of what is shown, which whoever sends it has seen
 * @param previews what three of them would get
 * @param zone of the times, by name
 */
record CircularSheet(
        UUID id,
        String subject,
        String text,
        CircularPhase phase,
        String standing,
        String when,
        String author,
        String audience,
        String language,
        String notAfter,
        String reach,
        int number,
        int edition,
        List<Sample> previews,
        CircularProgress progress,
        String zone) {

    /**
     * A message as one recipient would get it.
     *
     * @param html without the styles that a mail has and a page of ours may not have
     */
    record Sample(String recipient, String subject, String html, String plain, String chat) {

        /** The address of a page that opens nothing here, up to whatever ends it. */
        private static final String NOWHERE = "https?://[^\\s\"<>)]*link-0{8}(?:-0{4}){3}-0{12}[^\\s\"<>)]*";

        static Sample of(String recipient, Content content, String sheet) {
            return new Sample(
                    recipient,
                    content.subject(),
                    content.html()
                            .replaceAll(" href=\"" + NOWHERE + "\"", "")
                            .replaceAll(" style=\"[^\"]*\"", "")
                            .replace("</head>", "<link rel=\"stylesheet\" href=\"" + sheet + "\"></head>"),
                    content.plain().replaceAll(NOWHERE, "…"),
                    content.chat().replaceAll(NOWHERE, "…"));
        }
    }

    /**
     * How far it is.
     *
     * @param refused the names of those to whom it could not be delivered
     */
    record CircularProgress(
            String share, int finished, int recipients, List<RoundOverview.Figure> figures, List<String> refused) {

        public int percent() {
            return recipients == 0 ? 100 : finished * 100 / recipients;
        }
    }
}
