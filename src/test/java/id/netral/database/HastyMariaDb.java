package id.netral.database;

import id.netral.database.ServerWatch.Patience;
import java.nio.file.Path;
import java.util.List;

/**
 * The embedded server for tests that do not ask what a power cut leaves: a commit reaches the operating system, so a killed
 * server loses nothing, and the disk within a second.
 */
public final class HastyMariaDb {

    private HastyMariaDb() {}

    /** Starts it on the folder; a server that does not come back fails the tests that need it. */
    public static EmbeddedMariaDb start(Path data, Path binaries) {
        return EmbeddedMariaDb.start(
                data,
                binaries,
                Patience.USUAL,
                sentence -> {
                    throw new IllegalStateException(sentence);
                },
                List.of("SET GLOBAL innodb_flush_log_at_trx_commit = 2;"));
    }
}
