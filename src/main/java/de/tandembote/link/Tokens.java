package de.tandembote.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens from what they stand for and the installation's key, so that each can be made again and none needs to be
 * stored. They survive mail systems that change the case of an address: lower-case letters and digits only.
 */
final class Tokens {

    /** 160 bits: 32 characters of base 32 (RFC 4648, section 6) without padding. */
    private static final int TOKEN_BYTES = 20;

    /** 80 bits guard a message id against being made up; all that it can do is mark a message as bounced. */
    private static final int SEAL_BYTES = 10;

    private static final int ID_BYTES = 16;

    private final SecretKeySpec key;

    Tokens(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String of(LinkPurpose purpose, UUID person, UUID object, int generation) {
        var mac = mac(purpose + ":" + person + ":" + object + ":" + generation);
        return Base32.encode(Arrays.copyOf(mac, TOKEN_BYTES));
    }

    /** An id that nobody else can make up: the id itself and a seal. */
    String sealed(UUID id) {
        var bytes = ByteBuffer.allocate(ID_BYTES + SEAL_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(mac("message:" + id), 0, SEAL_BYTES)
                .array();
        return Base32.encode(bytes);
    }

    /** The id in a sealed token; null where the token was not made here. */
    @Nullable
    UUID unseal(String token) {
        var bytes = Base32.decode(token);
        if (bytes == null || bytes.length != ID_BYTES + SEAL_BYTES) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        var id = new UUID(buffer.getLong(), buffer.getLong());
        return MessageDigest.isEqual(
                        sealed(id).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII))
                ? id
                : null;
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
