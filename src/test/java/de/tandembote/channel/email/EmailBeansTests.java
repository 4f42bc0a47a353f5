package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import de.tandembote.channel.Arrivals;
import de.tandembote.channel.Channel;
import de.tandembote.channel.Delivery;
import de.tandembote.channel.MessageReader;
import de.tandembote.channel.Source;
import de.tandembote.channel.Turns;
import de.tandembote.settings.UnusableSetting;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Timeout(60)
class EmailBeansTests {

    private final KeptArrivals arrivals = new KeptArrivals();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmailBeans.class)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(Arrivals.class, () -> arrivals)
            .withBean(Turns.class, OnlyNode::new)
            .withPropertyValues("tandembote.email.watch=false", "tandembote.email.address=" + Mails.BOT);

    @Test
    void sendsAndReadsThroughTheContractsOfChannels() {
        try (var server = new MailServer()) {
            var settings = server.settings().bound();
            application
                    .withPropertyValues(
                            "tandembote.email.smtp.host=127.0.0.1",
                            "tandembote.email.smtp.security=none",
                            "tandembote.email.smtp.port=" + settings.smtp().port(),
                            "tandembote.email.imap.host=127.0.0.1",
                            "tandembote.email.imap.security=none",
                            "tandembote.email.imap.port=" + settings.imap().port(),
                            "tandembote.email.imap.user=" + Mails.BOT,
                            "tandembote.email.imap.password=secret")
                    .run(context -> {
                        assertThat(context.getBean(Channel.class).deliver(Mails.reminderTo(Mails.BOT)))
                                .isInstanceOf(Delivery.Accepted.class);
                        context.getBean(Source.class).readNew();

                        var mail = arrivals.messages().getFirst();
                        assertThat(mail.sender()).isEqualTo(Mails.BOT);
                        var read = context.getBean(MessageReader.class).read(mail.bytes());
                        assertThat(read.subject()).isEqualTo("Ihr Tandem im März");
                        assertThat(read.headers().first("X-Tandembote")).isEqualTo(Mails.ID.toString());
                        assertThat(context.getBeansOfType(HealthIndicator.class).values())
                                .extracting(HealthIndicator::health)
                                .hasSize(2)
                                .allMatch(health ->
                                        health != null && health.getStatus().equals(Status.UP));
                    });
        }
    }

    @Test
    void saysInOneSentenceWhatIsMissing() {
        application.run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .isInstanceOf(UnusableSetting.class)
                .hasMessage("tandembote.email.smtp.host is missing: give the name of the server that takes our mail."));
    }
}
