package de.tandembote.schedule;

import de.tandembote.channel.ChannelKind;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When Quartz looks. What is due is a row with a time of its own: a wake-up missed is made good by the next. */
@Configuration(proxyBeanMethods = false)
class Timers {

    private static final String EVERY_MINUTE = "0 * * * * ?";
    private static final String EVERY_NIGHT = "0 30 3 * * ?";

    @Bean
    JobDetail fireDue() {
        return job(FireDueJob.class);
    }

    @Bean
    Trigger fireDueTimer(JobDetail fireDue) {
        return timer(fireDue, EVERY_MINUTE);
    }

    @Bean
    JobDetail deliverMails() {
        return delivery(ChannelKind.EMAIL);
    }

    @Bean
    Trigger deliverMailsTimer(JobDetail deliverMails) {
        return timer(deliverMails, EVERY_MINUTE);
    }

    @Bean
    JobDetail deliverChats() {
        return delivery(ChannelKind.MATRIX);
    }

    @Bean
    Trigger deliverChatsTimer(JobDetail deliverChats) {
        return timer(deliverChats, EVERY_MINUTE);
    }

    @Bean
    JobDetail workOff() {
        return job(WorkOffJob.class);
    }

    @Bean
    Trigger workOffTimer(JobDetail workOff) {
        return timer(workOff, EVERY_MINUTE);
    }

    @Bean
    JobDetail tidy() {
        return job(TidyJob.class);
    }

    @Bean
    Trigger tidyTimer(JobDetail tidy) {
        return timer(tidy, EVERY_NIGHT);
    }

    private static JobDetail delivery(ChannelKind lane) {
        return job(DeliverDueJob.class)
                .getJobBuilder()
                .withIdentity(DeliverDueJob.class.getSimpleName() + "-" + lane)
                .usingJobData(DeliverDueJob.LANE, lane.name())
                .build();
    }

    private static JobDetail job(Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(type.getSimpleName())
                .storeDurably()
                .build();
    }

    private static Trigger timer(JobDetail job, String cron) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .withSchedule(CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
