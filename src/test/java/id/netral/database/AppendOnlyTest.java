package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.security.AuditErasure;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself keeps what the audit trail and the ledger say, whatever statement the application sends. */
@IntegrationTest
class AppendOnlyTest {

    private static final LocalDateTime OLD = LocalDateTime.of(2020, 1, 1, 0, 0);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditErasure erasure;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'Orang lain'",
                "UPDATE audit_entry SET address = '10.9.9.9'",
                "UPDATE audit_entry SET address = NULL, happened_at = '2019-01-01'",
                "DELETE FROM audit_entry",
                "UPDATE completion SET score = 100",
                "DELETE FROM completion"
            })
    void noRowIsChangedOrDeleted(String sql) {
        asInProduction(() -> {
            row();
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("rows are only added");
        });
    }

    @Test
    void retentionErasesWhatHasBeenKeptLongEnoughAndNothingElse() {
        asInProduction(() -> {
            var id = row();
            jdbc.sql("UPDATE audit_entry SET address = NULL WHERE id = ?")
                    .param(id)
                    .update();
            assertThatThrownBy(() -> erasure.erase(List.of(id), OLD)).isInstanceOf(DataAccessException.class);
            erasure.erase(List.of(id), OLD.plusSeconds(1));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE id = ?")
                            .param(id)
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    /** The connections of tests may empty the tables; this one may not. */
    private void asInProduction(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("SET @netral_tests = NULL").update();
            try {
                test.run();
            } finally {
                jdbc.sql("SET @netral_tests = 1").update();
            }
        });
    }

    private long row() {
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, jp, completed_at, recorded_at)
                        VALUES (1, 1, 1, 1, ?, ?)""").params(OLD, OLD).update();
        jdbc.sql("INSERT INTO audit_entry (happened_at, actor, action, address) VALUES (?, 'Uji', 'UJI', '10.0.0.1')")
                .param(OLD)
                .update();
        return Objects.requireNonNull(
                jdbc.sql("SELECT MAX(id) FROM audit_entry").query(Long.class).single());
    }
}
