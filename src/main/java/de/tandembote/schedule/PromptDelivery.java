package de.tandembote.schedule;

import de.tandembote.broadcast.BroadcastBegun;
import de.tandembote.broadcast.CircularAsked;
import de.tandembote.broadcast.CircularCourse;
import de.tandembote.channel.ChannelKind;
import de.tandembote.inbox.MessageArrived;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.MessageQueued;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries messages on in this process as soon as they are committed: nothing quick waits for Quartz. The setting {@code
 * tandembote.schedule.prompt} switches it off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "tandembote.schedule.prompt", matchIfMissing = true)
class PromptDelivery {

    /**
     * News is told in its own process only: what another node has queued and cannot carry alone is found by looking.
     */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final PromptWork mails;
    private final PromptWork chats;
    private final PromptWork reading;
    private final PromptWork writing;
    private final PromptWork asking;

    PromptDelivery(Dispatcher dispatcher, Worker worker, CircularCourse circulars) {
        mails = new PromptWork("deliver-mail", mayGoOn -> deliver(dispatcher, ChannelKind.EMAIL, mayGoOn));
        chats = new PromptWork("deliver-chat", mayGoOn -> deliver(dispatcher, ChannelKind.MATRIX, mayGoOn));
        reading = new PromptWork("work-off", mayGoOn -> {
            worker.workOff(mayGoOn);
            return Optional.of(LOOK);
        });
        writing = new PromptWork("write-circulars", _ -> {
            circulars.writeAll();
            return Optional.empty();
        });
        asking = new PromptWork("ask-in-rooms", _ -> {
            circulars.ask();
            return Optional.empty();
        });
    }

    private static Optional<Duration> deliver(Dispatcher dispatcher, ChannelKind lane, BooleanSupplier mayGoOn) {
        return Optional.of(dispatcher.deliverDue(lane, mayGoOn).orElse(LOOK));
    }

    @Bean
    PromptWork mailThread() {
        return mails;
    }

    @Bean
    PromptWork chatThread() {
        return chats;
    }

    @Bean
    PromptWork readingThread() {
        return reading;
    }

    @Bean
    PromptWork writingThread() {
        return writing;
    }

    @Bean
    PromptWork askingThread() {
        return asking;
    }

    @TransactionalEventListener
    void on(MessageQueued event) {
        goOn();
    }

    /** Something waits to leave, now or after a pause that only those who deliver know. */
    void goOn() {
        mails.wake();
        chats.wake();
    }

    /** Something waits to be worked on. */
    void workOn() {
        reading.wake();
    }

    @TransactionalEventListener
    void on(BroadcastBegun event) {
        writing.wake();
    }

    @TransactionalEventListener
    void on(CircularAsked event) {
        asking.wake();
    }

    @TransactionalEventListener
    void on(MessageArrived event) {
        workOn();
    }
}
