package de.tandembote.channel.email;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are bound at the start. */
final class Settings {

    private final Map<String, Object> values = new HashMap<>(Map.of(
            "tandembote.email.address", Mails.BOT,
            "tandembote.email.smtp.host", "127.0.0.1",
            "tandembote.email.smtp.security", "none",
            "tandembote.email.imap.host", "127.0.0.1",
            "tandembote.email.imap.security", "none",
            "tandembote.email.imap.user", Mails.BOT,
            "tandembote.email.imap.password", "secret"));

    private Settings() {}

    static Settings usual() {
        return new Settings();
    }

    Settings with(String name, Object value) {
        values.put("tandembote.email." + name, value);
        return this;
    }

    Settings without(String name) {
        values.remove("tandembote.email." + name);
        return this;
    }

    EmailSettings bound() {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate(EmailSettings.PREFIX, EmailSettings.class);
    }
}
