package de.tandembote.channel.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.RawMessage;
import de.tandembote.channel.UnstorableMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what arrives in memory, each message once. */
final class KeptArrivals implements Arrivals {

    private final Map<String, String> positions = new LinkedHashMap<>();
    private final Map<String, RawMessage> kept = new LinkedHashMap<>();
    private final BlockingQueue<RawMessage> news = new LinkedBlockingQueue<>();
    private int offered;
    private int batches;
    private String unstorable = "";
    private boolean down;

    @Override
    public synchronized void accept(List<RawMessage> messages, String source, String position) {
        if (down) {
            throw new IllegalStateException("the database is away");
        }
        if (!unstorable.isEmpty() && messages.stream().map(KeptArrivals::body).anyMatch(unstorable::equals)) {
            throw new UnstorableMessage("22021");
        }
        batches++;
        positions.put(source, position);
        for (var message : messages) {
            offered++;
            if (kept.putIfAbsent(message.fingerprint(), message) == null) {
                news.add(message);
            }
        }
    }

    @Override
    public synchronized Optional<String> position(String source) {
        return Optional.ofNullable(positions.get(source));
    }

    synchronized void isDown(boolean isDown) {
        down = isDown;
    }

    /** From now on, mails of this body cannot be stored. */
    synchronized void cannotStore(String body) {
        unstorable = body;
    }

    /** How often something was stored, in whatever number. */
    synchronized int batches() {
        return batches;
    }

    synchronized int offered() {
        return offered;
    }

    synchronized Map<String, String> positions() {
        return Map.copyOf(positions);
    }

    synchronized List<RawMessage> messages() {
        return List.copyOf(kept.values());
    }

    /** The first words of each body kept, in order of arrival. */
    synchronized List<String> bodies() {
        return kept.values().stream().map(KeptArrivals::body).toList();
    }

    /** The next message's body; empty where none comes in time. */
    String next() throws InterruptedException {
        var message = news.poll(20, TimeUnit.SECONDS);
        return message == null ? "" : body(message);
    }

    private static String body(RawMessage message) {
        String raw = new String(message.bytes(), UTF_8);
        return raw.substring(raw.indexOf("\r\n\r\n") + 4).strip();
    }
}
