package de.tandembote.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.stream.Collectors;

/**
 * What somebody answers to a reminder.
 *
 * @param text what the person wrote
 * @param german whether in German, to a German reminder
 */
record Letter(String text, Writer writer, boolean german) {

    /** Where it is sent to: the bot's address with a token. */
    static final String BOT = "bot+Zk3vQ9w2mX7tR5yB@example.org";

    /** What it answers. */
    static final String REMINDER_ID = "0199c0de-0000-7000-8000-000000000001";

    private static final String REMINDER_DE = """
            Guten Tag,

            haben Sie sich im Februar mit Ihrem Tandem getroffen? Antworten Sie einfach auf diese Nachricht, zum Beispiel:

            „Wir haben uns am 12.2. getroffen, 1,5 Stunden, nächstes Mal am 10.3. um 14 Uhr.“

            Wenn es nicht geklappt hat, schreiben Sie das gern auch. Ihr nächster Termin steht dann in Ihrem Kalender:
            https://mentoring.example.org/kalender/k7Jw2nQzPpX0aVb

            Der nächste Workshop ist am 24. März 2026 von 9:00 bis 12:30 Uhr in Raum 3.14.

            Viele Grüße
            Tandembote, der Bote des Mentoring-Programms

            --
            Möchten Sie keine Erinnerungen mehr? Schreiben Sie „Stopp“.
            Koordination: Dr. Carla Muster, Tel. 0221 000000
            """;

    private static final String REMINDER_EN = """
            Hello,

            did you meet your tandem partner in February? Just reply to this message, for example:

            "We met on 12 February for 90 minutes, next time is 10 March at 2 pm."

            If it did not work out, tell us as well. Your next meeting will be in your calendar:
            https://mentoring.example.org/calendar/k7Jw2nQzPpX0aVb

            The next workshop is on 24 March 2026, 9:00 to 12:30, room 3.14.

            Best regards
            Tandembote, the messenger of the mentoring programme

            --
            No more reminders? Write "Stop".
            Coordination: Dr. Carla Muster, phone 0221 000000
            """;

    /** Who writes, with the signature that the person's program adds. */
    enum Writer {
        ANNA("Anna Beispiel", "anna.beispiel@example.org", """
                Anna Beispiel
                Referentin
                Landesamt für Beispiele
                Musterstraße 12
                50667 Köln
                Tel. 0221 1234567
                www.example.org"""),
        BEN("Prof. Dr. Ben Muster", "ben@example.org", """
                Viele Grüße
                Ben"""),
        CEM("Cem Özgür-Lüdenscheidt", "cem.oezguer@example.org", """
                Mit freundlichen Grüßen

                Cem Özgür-Lüdenscheidt

                Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie
                sie bitte und geben Sie uns Nachricht. Unsere Hinweise zum Datenschutz finden Sie auf unserer Seite.""");

        final String fullName;
        final String address;
        final String signature;

        Writer(String fullName, String address, String signature) {
            this.fullName = fullName;
            this.address = address;
            this.signature = signature;
        }
    }

    String quoted() {
        return german ? REMINDER_DE : REMINDER_EN;
    }

    /** Every line behind the mark of a quote. */
    String marked() {
        return quoted().lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    String subject() {
        return word(german ? "AW: Ihr Tandem im März" : "Re: Your tandem in March");
    }

    /** The headers that every mail collects on its way. */
    String headers(String id) {
        return """
                Return-Path: <%2$s>
                Delivered-To: bot@example.org
                Received: from mx1.example.org (mx1.example.org [192.0.2.10])
                	by mail.example.org (Postfix) with ESMTPS id 4ZBxYk2fLqz9s7
                	for <bot+Zk3vQ9w2mX7tR5yB@example.org>; Tue, 10 Mar 2026 09:12:31 +0100 (CET)
                Received: from out-17.example.net (out-17.example.net [198.51.100.17])
                	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
                	by mx1.example.org (Postfix) with ESMTPS id 4ZBxYj6sVzz1Q
                	for <bot+Zk3vQ9w2mX7tR5yB@example.org>; Tue, 10 Mar 2026 09:12:30 +0100 (CET)
                Authentication-Results: mail.example.org; dkim=pass header.d=example.org header.s=s2026;
                	spf=pass smtp.mailfrom=%2$s; dmarc=pass header.from=example.org
                DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s2026; t=1773130350;
                	h=from:from:reply-to:subject:subject:date:date:message-id:message-id:
                	 to:to:cc:mime-version:mime-version:content-type:content-type:
                	 in-reply-to:in-reply-to:references:references;
                	bh=%3$s=;
                	b=%3$s%3$s%3$s%3$s
                From: %1$s <%2$s>
                To: Tandembote <bot+Zk3vQ9w2mX7tR5yB@example.org>
                Subject: %5$s
                Date: Tue, 10 Mar 2026 09:12:28 +0100
                Message-ID: <%4$s@example.org>
                References: <0199c0de-0000-7000-8000-000000000001@example.org>
                In-Reply-To: <0199c0de-0000-7000-8000-000000000001@example.org>
                MIME-Version: 1.0
                """.formatted(
                word(writer.fullName), writer.address, "q3JzP0aVbk7Jw2nQzPpX0aVbLm4Tt8YyUu1Oo5Ii9E", id, subject());
    }

    String html(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("ä", "&auml;")
                .replace("ü", "&uuml;");
    }

    /** An encoded word where it needs to be one (RFC 2047). */
    private static String word(String text) {
        return text.chars().allMatch(c -> c < 128)
                ? text
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
    }
}
