package de.tandembote.schedule;

import de.tandembote.inbox.Worker;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Works on what waits in the inbox: what a node that died has left. */
@DisallowConcurrentExecution
class WorkOffJob extends QuartzJobBean {

    private final Worker worker;

    WorkOffJob(Worker worker) {
        this.worker = worker;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        worker.workOff();
    }
}
