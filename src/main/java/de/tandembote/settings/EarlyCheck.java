package de.tandembote.settings;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the settings of a module before anything is started: what is wrong in them costs no start and touches no data.
 */
public abstract class EarlyCheck implements EnvironmentPostProcessor, Ordered {

    private final String prefix;
    private final Class<?> settings;

    /** Reads what stands under the prefix into a record whose constructor checks it. */
    protected EarlyCheck(String prefix, Class<?> settings) {
        this.prefix = prefix;
        this.settings = settings;
    }

    @Override
    public final void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Binder.get(environment).bindOrCreate(prefix, settings);
    }

    /** After {@link RequiredSettings}, and after the demo has brought along its own. */
    @Override
    public final int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 2;
    }
}
