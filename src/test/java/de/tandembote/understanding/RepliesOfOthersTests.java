package de.tandembote.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reply extraction on other people's German and English test mails, where they are at hand. */
class RepliesOfOthersTests {

    private static final Path REPLIES = Path.of(
            Objects.requireNonNullElse(System.getenv("TANDEMBOTE_SHARED"), "../shared"),
            "fixtures",
            "replies",
            "crisp");

    @ParameterizedTest
    @CsvSource({
        "email_german.txt, nibh.",
        "email_german_2.txt, nibh.",
        "email_german_3.txt, nibh.",
        "email_german_outlook.txt, nibh.",
        "email_ios_outlook.txt, nibh.",
        "email_gmail_split_line_from.txt, nibh.",
        "email_outlook_split_line_from.txt, nibh.",
        "email_tricky_12_no_space_after_header.txt, nibh.",
        "email_original_message.txt, nibh.",
        "email_original_message_2.txt, nibh.",
        "email_iphone.txt, email",
        "email_multi_word_sent_from_my_mobile_device.txt, email",
        "email_sent_from_my_not_signature.txt, phone.",
        "email_bullets.txt, another",
        "email_unquoted_reply.txt, reply.",
        "correct_sig.txt, signature.",
        "sig_no_empty_line.txt, above.",
        "email_tricky_1_on_false_positive.txt, great.",
        "email_tricky_6_regards_in_sentence.txt, visible.",
        "email_tricky_8_sent_from_in_content.txt, server.",
        "email_tricky_11_double_signature.txt, 'regards,'",
        "email_tricky_13_timestamp_variations.txt, headers.",
        "email_tricky_18_inline_reply.txt, case."
    })
    void endsWhereThePersonsWordsEnd(String file, String lastWord) throws IOException {
        assumeTrue(Files.isDirectory(REPLIES), "other people's replies are not at hand");

        var reply = ReplyText.of(Files.readString(REPLIES.resolve(file)));

        assertThat(reply).endsWith(lastWord);
    }
}
