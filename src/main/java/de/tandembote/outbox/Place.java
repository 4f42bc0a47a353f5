package de.tandembote.outbox;

import java.sql.SQLException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices that the database is not the one from which was sent last, but what a backup held: it knows nothing of what
 * left after that backup was made, and would send it again.
 *
 * <p>In the database itself stands where it lay when somebody looked last: the identifier of the server, its timeline,
 * and the numbers of database and table. A restored dump gives new numbers, a server restored to a point in time begins
 * a new timeline. So does a standby that takes over: what the former server sent last may not have come to it, so this
 * is held as well, unless the setting says that replication waits for the standby. A copy of all files cannot be told
 * from the original.
 */
@Component
class Place implements SmartInitializingSingleton {

    /** Stands in place of a place where the database does not tell it. */
    static final String UNKNOWN = "";

    private static final Logger LOG = LoggerFactory.getLogger(Place.class);

    private static final String REMEDY =
            "The commands \"sending --release\" and \"sending --release --without-waiting\""
                    + " let it go on, with or without what waits.";

    private static final String HERE = """
            SELECT concat_ws('/', (SELECT system_identifier FROM pg_control_system()),
                left(pg_walfile_name(pg_current_wal_lsn()), 8),
                (SELECT oid FROM pg_database WHERE datname = current_database()),
                'outbox_delivery'::regclass::oid)""";

    private final JdbcClient jdbc;
    private final Sending sending;
    private final OutboxSettings settings;
    private volatile boolean canTell = true;

    Place(JdbcClient jdbc, Sending sending, OutboxSettings settings) {
        this.jdbc = jdbc;
        this.sending = sending;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            look();
        } catch (DataAccessException e) {
            if (!isRefused(e)) {
                throw e;
            }
            canTell = false;
            LOG.atWarn()
                    .addKeyValue("error", e.getMostSpecificCause().getMessage())
                    .log("cannot tell a restored database from the one before. To the user of the database:"
                            + " GRANT EXECUTE ON FUNCTION pg_control_system(), pg_walfile_name(pg_lsn)");
        }
        var heldSince = sending.state().heldSince();
        if (heldSince != null) {
            LOG.atWarn().addKeyValue("since", heldSince).log("the sending is held. " + REMEDY);
        }
    }

    /**
     * Whether this user may not ask, or this kind of PostgreSQL cannot tell: insufficient_privilege,
     * feature_not_supported.
     */
    private static boolean isRefused(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause
                && Set.of("42501", "0A000").contains(String.valueOf(cause.getSQLState()));
    }

    /**
     * Looks where the database lies; to be called before anything is taken from it, as it may be restored while nodes
     * run.
     */
    void look() {
        if (!canTell) {
            return;
        }
        var here = jdbc.sql(HERE).query(String.class).single();
        var before =
                jdbc.sql("SELECT place FROM outbox_place").query(String.class).optional();
        if (before.isEmpty()) {
            jdbc.sql("INSERT INTO outbox_place (place) VALUES (?) ON CONFLICT DO NOTHING")
                    .param(here)
                    .update();
        } else if (!before.get().equals(here)) {
            moved(before.get(), here);
        }
    }

    private void moved(String before, String here) {
        if (before.equals(UNKNOWN) || !settings.holdAfterRestore()) {
            sending.moved(before, here);
        } else if (sending.movedAndHeld(before, here)) {
            LOG.atWarn()
                    .addKeyValue("before", before)
                    .addKeyValue("here", here)
                    .log("the database lies elsewhere than before, as after a restored backup: the sending is held. "
                            + REMEDY);
        }
    }
}
