package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Retention comes to what the database keeps from everybody else. */
class RetentionDoorTest extends PrivacyTestBase {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2015, 1, 1, 0, 0);

    @Autowired
    RetentionJob job;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatHasBeenKeptLongEnoughGoesAndTheDoorIsShutAgain() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("SET @netral_tests = NULL").update(); // as connections of the product
            try {
                entry(LONG_AGO, "EXPORT");
                entry(LONG_AGO, "SIGN_IN");
                entry(LocalDateTime.of(2199, 1, 1, 0, 0), "EXPORT");
                download();
                job.enforce();
                assertThat(count("audit_entry WHERE actor = 'Uji'")).isOne();
                assertThat(count("download_log")).isZero();
                assertThat(count("audit_entry WHERE action = 'DATA_ERASED'")).isEqualTo(3);
                entry(LONG_AGO, "EXPORT");
                assertThatThrownBy(() -> jdbc.sql("DELETE FROM audit_entry WHERE happened_at = ?")
                                .param(LONG_AGO)
                                .update())
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("audit_entry: rows are only added");
            } finally {
                jdbc.sql("SET @netral_tests = 1").update();
            }
        });
    }

    private void entry(LocalDateTime at, String action) {
        jdbc.sql("INSERT INTO audit_entry (happened_at, actor, action, address) VALUES (?, 'Uji', ?, '10.0.0.1')")
                .params(at, action)
                .update();
    }

    private void download() {
        jdbc.sql("""
            INSERT INTO download_log (downloaded_at, who, report, filter, row_count, sha256, purpose)
            VALUES (?, 'Uji', 'uji', '', 1, '', 'Uji')""").param(LONG_AGO).update();
    }
}
