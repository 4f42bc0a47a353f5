package de.tandembote.schedule;

import de.tandembote.inbox.Worker;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Throws away what is no longer needed. */
@DisallowConcurrentExecution
class TidyJob extends QuartzJobBean {

    private final Worker worker;

    TidyJob(Worker worker) {
        this.worker = worker;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        worker.tidy();
    }
}
