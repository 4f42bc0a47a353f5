package de.tandembote.channel.matrix;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Of a test class on a real homeserver: skipped as a whole, before it opens anything, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "de.tandembote.channel.matrix.Synapse#mayStart",
        disabledReason = "no start script of a homeserver (TANDEMBOTE_SHARED)")
public @interface OnSynapse {}
