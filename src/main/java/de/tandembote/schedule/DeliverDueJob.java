package de.tandembote.schedule;

import de.tandembote.outbox.Dispatcher;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Hands over what waits in the outbox: retries, and what a node that died has left. */
@DisallowConcurrentExecution
class DeliverDueJob extends QuartzJobBean {

    private final Dispatcher dispatcher;

    DeliverDueJob(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        dispatcher.deliverDue();
    }
}
