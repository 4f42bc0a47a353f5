package de.tandembote.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Keeps the plans of what the database is asked during one piece of work, as auto_explain tells them in its log. */
final class QueryPlans {

    private static final long LOG_IS_WRITTEN_NANOS = 1_000_000_000L;

    private final FiveYears years;
    private final Path log;

    QueryPlans(FiveYears years, Path log) {
        this.years = years;
        this.log = log;
    }

    /** Writes the plans into the folder of the log, under this name. */
    void keep(String name, Runnable work) throws IOException, SQLException {
        tell("auto_explain.log_min_duration", "0");
        var begun = Files.size(log);
        work.run();
        LockSupport.parkNanos(LOG_IS_WRITTEN_NANOS);
        var ended = Files.size(log);
        tell("auto_explain.log_min_duration", "-1");
        try (var all = FileChannel.open(log)) {
            var bytes = new byte[Math.toIntExact(ended - begun)];
            all.read(ByteBuffer.wrap(bytes), begun);
            Files.writeString(log.resolveSibling(name + ".txt"), new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** Every session takes it over before its next statement. */
    private void tell(String setting, String value) throws SQLException {
        years.execute("ALTER SYSTEM SET auto_explain.log_analyze = on");
        years.execute("ALTER SYSTEM SET auto_explain.log_buffers = on");
        years.execute("ALTER SYSTEM SET " + setting + " = " + value);
        years.execute("SELECT pg_reload_conf()");
        LockSupport.parkNanos(LOG_IS_WRITTEN_NANOS);
    }
}
