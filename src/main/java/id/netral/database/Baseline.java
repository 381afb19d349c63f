package id.netral.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates from the baseline on, and tells the operator in a sentence of a database that is older: its schema was made step by
 * step by files that are no more.
 */
@Component
class Baseline implements FlywayMigrationStrategy {

    private static final String FIRST_STEP_BEFORE = "20261122.001";

    private final DatabaseProperties properties;

    Baseline(DatabaseProperties properties) {
        this.properties = properties;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw isFromBefore(flyway) ? new DatabaseStartException(sentence(), e) : e;
        }
    }

    private static boolean isFromBefore(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(step -> step.getVersion() != null
                        && FIRST_STEP_BEFORE.equals(step.getVersion().getVersion()));
    }

    private String sentence() {
        var where = properties.isExternal()
                ? "Basis data " + properties.externalUrl() + " dibuat"
                : "Folder data " + properties.data().toAbsolutePath().normalize() + " dibuat";
        var instead = properties.isExternal()
                ? "Pakai basis data kosong"
                : "Pindahkan atau hapus folder itu, atau pilih folder lain dengan --data";
        return where
                + " oleh Netral dari masa pengembangan, sebelum skema dasarnya disatukan, dan tidak dapat dipakai oleh"
                + " versi ini. Isinya tidak diubah. " + instead + ", lalu jalankan Netral lagi; bila isinya masih"
                + " diperlukan, buka dengan versi Netral yang membuatnya.";
    }
}
