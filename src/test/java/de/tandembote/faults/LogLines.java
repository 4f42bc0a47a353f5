package de.tandembote.faults;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the program writes to its log, from this moment on. */
public final class LogLines implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger("de.tandembote");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    public LogLines() {
        lines.start();
        logger.addAppender(lines);
    }

    /** All lines. */
    public List<String> messages() {
        return List.copyOf(lines.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** The lines about one server, such as "A server is away". */
    List<String> about(String server) {
        return List.copyOf(lines.list).stream()
                .filter(line -> line.getKeyValuePairs() != null
                        && line.getKeyValuePairs().stream().anyMatch(pair -> server.equals(pair.value)))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(lines);
    }
}
