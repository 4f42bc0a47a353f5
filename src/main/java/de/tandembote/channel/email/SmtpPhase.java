package de.tandembote.channel.email;

/** How far a hand-over by SMTP has come. */
enum SmtpPhase {
    CONNECT,
    MAIL,
    RCPT,
    DATA,
    /** The mail itself is being written; without the final dot nobody may take it. */
    CONTENT,
    /** The final dot is on its way: from here on the server may have taken the mail (RFC 5321, section 4.2.5). */
    END
}
