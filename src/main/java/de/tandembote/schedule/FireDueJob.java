package de.tandembote.schedule;

import de.tandembote.campaign.Campaigns;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Sends what the rounds have planned for now. */
@DisallowConcurrentExecution
class FireDueJob extends QuartzJobBean {

    private final Campaigns campaigns;

    FireDueJob(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        campaigns.fireDue();
    }
}
