package de.tandembote.link;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Links that were looked up together, for messages that are about to be handed over. Nothing it gives may be stored or
 * logged.
 */
public final class KnownLinks {

    private final Map<UUID, LinkRows.Row> rows;
    private final Tokens tokens;
    private final Lot lot;
    private final String baseUrl;

    KnownLinks(Map<UUID, LinkRows.Row> rows, Tokens tokens, Lot lot, String baseUrl) {
        this.rows = rows;
        this.tokens = tokens;
        this.lot = lot;
        this.baseUrl = baseUrl;
    }

    /**
     * The token of a link.
     *
     * @throws IllegalArgumentException if there is no such link
     */
    public String token(UUID link) {
        var row = row(link);
        return tokens.of(row.purpose(), row.person(), row.object(), row.generation());
    }

    /**
     * The address that a link opens.
     *
     * @throws IllegalArgumentException if there is no such link or it opens no page
     */
    public String address(UUID link) {
        return address(baseUrl, row(link).purpose(), token(link));
    }

    /** Puts the tokens into texts that one person gets together; other people's links stay closed. */
    public UnaryOperator<String> filling(UUID person) {
        var drawn = lot.draw();
        return text -> Placeholders.fill(
                text,
                drawn,
                link -> Optional.ofNullable(rows.get(link))
                        .filter(row -> row.person().equals(person))
                        .map(_ -> token(link)));
    }

    static String address(String baseUrl, LinkPurpose purpose, String token) {
        if (purpose.path().isEmpty()) {
            throw new IllegalArgumentException("no page belongs to links for " + purpose);
        }
        return baseUrl + purpose.path() + token + purpose.ending();
    }

    private LinkRows.Row row(UUID link) {
        var row = rows.get(link);
        if (row == null) {
            throw new IllegalArgumentException("there is no link " + link);
        }
        return row;
    }
}
