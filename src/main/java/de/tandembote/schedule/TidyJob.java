package de.tandembote.schedule;

import de.tandembote.conversation.Threads;
import de.tandembote.inbox.Worker;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Throws away what is no longer needed. */
@DisallowConcurrentExecution
class TidyJob extends QuartzJobBean {

    private final Worker worker;
    private final Threads threads;

    TidyJob(Worker worker, Threads threads) {
        this.worker = worker;
        this.threads = threads;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        worker.tidy();
        threads.tidy();
    }
}
