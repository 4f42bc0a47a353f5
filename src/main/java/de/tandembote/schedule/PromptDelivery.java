package de.tandembote.schedule;

import de.tandembote.inbox.MessageArrived;
import de.tandembote.inbox.Worker;
import de.tandembote.outbox.Dispatcher;
import de.tandembote.outbox.MessageQueued;
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

    private final PromptWork delivery;
    private final PromptWork reading;

    PromptDelivery(Dispatcher dispatcher, Worker worker) {
        delivery = new PromptWork("deliver", dispatcher::deliverDue);
        reading = new PromptWork("work-off", worker::workOff);
    }

    @Bean
    PromptWork deliveryThread() {
        return delivery;
    }

    @Bean
    PromptWork readingThread() {
        return reading;
    }

    @TransactionalEventListener
    void on(MessageQueued event) {
        delivery.wake();
    }

    @TransactionalEventListener
    void on(MessageArrived event) {
        reading.wake();
    }
}
