package de.tandembote.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.tandembote.channel.email.EmailReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Reply extraction on all of other people's test mails, where they are at hand: for each how many lines a person wrote
 * and the last word, so that nothing of theirs stands here.
 */
@DisplayName("IN-10 replies of other people's tests")
class RepliesOfOthersTests {

    private static final Path REPLIES =
            Path.of(Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared"), "fixtures", "replies");

    /** With the reason why nothing is asked of them. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "email_6.txt", "its device line is misspelt on purpose and might be a sentence",
            "email_with_date_headers.txt", "holds a placeholder where the quote's head should stand",
            "email_with_from_headers.txt", "holds a placeholder where the quote's head should stand",
            "email_with_regards.txt", "has a block of name and office below the farewell, which we leave out");

    private static final String ENDS = """
            correct_sig.txt | 1 | signature.
            email_1.txt | 5 | Kona
            email_10.txt | 5 | nibh.
            email_11.txt | 5 | nibh.
            email_12.txt | 5 | nibh.
            email_13.txt | 5 | nibh.
            email_14.txt | 5 | nibh.
            email_15.txt | 5 | nibh.
            email_16.txt | 5 | nibh.
            email_17.txt | 5 | nibh.
            email_18.txt | 5 | nibh.
            email_19.txt | 1 | rendering.
            email_2.txt | 18 | individually."
            email_20.txt | 1 | Thursday.
            email_21.txt | 497 | laborum.
            email_22.txt | 5 | nibh.
            email_23.txt | 5 | nibh.
            email_24.txt | 5 | nibh.
            email_25.txt | 5 | nibh.
            email_26.txt | 5 | nibh.
            email_2_1.txt | 1 | reply
            email_3.txt | 3 | Kona
            email_4.txt | 1 | it.
            email_5.txt | 12 | while.
            email_7.txt | 5 | nibh.
            email_8.txt | 5 | nibh.
            email_9.txt | 5 | nibh.
            email_blackberry.txt | 1 | email
            email_bullets.txt | 5 | another
            email_custom_quote_header.txt | 1 | you!
            email_customer_quote_header_2.txt | 1 | much.
            email_customer_quote_header_3.txt | 3 | d'avance
            email_danish_dash_separator.txt | 5 | nibh.
            email_emoji.txt | 1 | 🎉
            email_en_multiline_2.txt | 5 | nibh.
            email_finnish.txt | 5 | nibh.
            email_fr_multiline.txt | 5 | nibh.
            email_french_2.txt | 5 | nibh.
            email_french_dash_separator.txt | 5 | nibh.
            email_german.txt | 5 | nibh.
            email_german_2.txt | 5 | nibh.
            email_german_3.txt | 5 | nibh.
            email_german_outlook.txt | 5 | nibh.
            email_gmail_split_line_from.txt | 5 | nibh.
            email_ios_outlook.txt | 5 | nibh.
            email_ios_outlook_fr.txt | 5 | nibh.
            email_iphone.txt | 1 | email
            email_italian.txt | 5 | nibh.
            email_msn.txt | 5 | nibh.
            email_multi_word_sent_from_my_mobile_device.txt | 1 | email
            email_norwegian_gmail.txt | 5 | nibh.
            email_not_a_signature.txt | 11 | Manager
            email_not_a_signature_2.txt | 7 | Thanks!
            email_one_is_not_on.txt | 3 | run...
            email_original_message.txt | 5 | nibh.
            email_original_message_2.txt | 5 | nibh.
            email_outlook_split_line_from.txt | 5 | nibh.
            email_portuguese.txt | 5 | nibh.
            email_reply_header.txt | 6 | Stranger
            email_russian.txt | 5 | nibh.
            email_sent_from.txt | 1 | paragraphs.
            email_sent_from_my_not_signature.txt | 2 | phone.
            email_thread.txt | 1 | bellow.
            email_tricky_10_special_chars_in_name.txt | 5 | nibh.
            email_tricky_11_double_signature.txt | 3 | John
            email_tricky_12_no_space_after_header.txt | 5 | nibh.
            email_tricky_13_timestamp_variations.txt | 7 | headers.
            email_tricky_14_long_quote_header.txt | 5 | nibh.
            email_tricky_15_original_message_variations.txt | 5 | nibh.
            email_tricky_16_unicode_signatures.txt | 3 | Sarah
            email_tricky_17_forward_header.txt | 1 | below.
            email_tricky_18_inline_reply.txt | 3 | case.
            email_tricky_19_quote_without_header.txt | 3 | thoughts.
            email_tricky_1_on_false_positive.txt | 4 | great.
            email_tricky_20_html_entities.txt | 2 | correctly.
            email_tricky_2_url_with_wrote.txt | 5 | John
            email_tricky_3_code_block.txt | 10 | signatures.
            email_tricky_4_from_in_body.txt | 3 | content.
            email_tricky_5_mixed_languages.txt | 5 | nibh.
            email_tricky_6_regards_in_sentence.txt | 4 | visible.
            email_tricky_7_multiple_dashes.txt | 9 | content.
            email_tricky_8_sent_from_in_content.txt | 3 | server.
            email_tricky_9_nested_quotes.txt | 1 | below.
            email_unquoted_reply.txt | 1 | reply.
            email_zoho.txt | 2 | test?
            sig_no_empty_line.txt | 1 | above.
            """;

    @Test
    void in10EndsWhereThePersonsWordsEnd() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : ENDS.lines().filter(line -> !line.isBlank()).toList()) {
            var end = row.split("\\|", -1);
            var reply = ReplyText.of(Files.readString(folder("crisp").resolve(end[0].strip())));
            long written = reply.lines().filter(line -> !line.isBlank()).count();
            if (written != Integer.parseInt(end[1].strip()) || !reply.endsWith(end[2].strip())) {
                wrong.add(row.strip());
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void in10LeavesNoMailOut() throws IOException {
        for (var file : files(folder("crisp"), ".txt")) {
            var name = file.getFileName().toString();
            assertThat(ENDS.contains(name + " ") || EXCEPTIONS.containsKey(name))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void in10ReadsWholeMails() throws IOException {
        for (var file : files(folder("talon").resolve("standard_replies"), ".eml")) {
            var message = new EmailReader("bot@example.org").read(Files.readAllBytes(file));

            assertThat(ReplyText.of(message.text())).as(file.toString()).isEqualTo("Hello");
        }
    }

    @Test
    void in10ReadsHtmlAlone() throws IOException {
        for (var file : files(folder("talon").resolve("html_replies"), ".html")) {
            var mail = "From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n" + Files.readString(file);
            var message = new EmailReader("bot@example.org").read(mail.getBytes(StandardCharsets.UTF_8));

            assertThat(ReplyText.of(message.text()).split("\\s+", -1))
                    .as(file.toString())
                    .containsExactly("Hi.", "I", "am", "fine.", "Thanks,", "Alex");
        }
    }

    private static Path folder(String name) {
        var folder = REPLIES.resolve(name);
        assumeTrue(Files.isDirectory(folder), "Skipped: no replies of others at " + folder);
        return folder;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
