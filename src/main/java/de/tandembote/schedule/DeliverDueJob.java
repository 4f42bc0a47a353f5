package de.tandembote.schedule;

import de.tandembote.channel.ChannelKind;
import de.tandembote.outbox.Dispatcher;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Hands over what waits in one lane of the outbox: retries, and what a node that died has left. */
@DisallowConcurrentExecution
class DeliverDueJob extends QuartzJobBean {

    /** Under this name the job's data says which lane it is. */
    static final String LANE = "lane";

    private final Dispatcher dispatcher;
    private final ObjectProvider<PromptDelivery> prompt;

    DeliverDueJob(Dispatcher dispatcher, ObjectProvider<PromptDelivery> prompt) {
        this.dispatcher = dispatcher;
        this.prompt = prompt;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        // Whose threads deliver at once knows when the program stops.
        var threads = prompt.getIfAvailable();
        if (threads == null) {
            dispatcher.deliverDue(
                    ChannelKind.valueOf(context.getMergedJobDataMap().getString(LANE)));
        } else {
            threads.goOn();
        }
    }
}
