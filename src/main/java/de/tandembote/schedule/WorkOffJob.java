package de.tandembote.schedule;

import de.tandembote.inbox.Worker;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Works on what waits in the inbox: what a node that died has left. */
@DisallowConcurrentExecution
class WorkOffJob extends QuartzJobBean {

    private final Worker worker;
    private final ObjectProvider<PromptDelivery> prompt;

    WorkOffJob(Worker worker, ObjectProvider<PromptDelivery> prompt) {
        this.worker = worker;
        this.prompt = prompt;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        // Whose threads work at once knows when the program stops.
        var threads = prompt.getIfAvailable();
        if (threads == null) {
            worker.workOff();
        } else {
            threads.workOn();
        }
    }
}
