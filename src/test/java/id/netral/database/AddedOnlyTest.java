package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestMariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps what was recorded, whatever statement the application's account sends. */
@IntegrationTest
class AddedOnlyTest {

    private Connection connection;

    /** A connection that has said nothing, as those of the product. */
    @BeforeEach
    void connect() throws SQLException {
        var database = TestMariaDb.database();
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setAutoCommit(false);
        execute("SET foreign_key_checks = 0, check_constraint_checks = 0, sql_mode = ''");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static List<String> tables() {
        return AddedOnly.ALL.stream().map(AddedOnly::table).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowIsDeletedOrChanged(String table) throws SQLException {
        row(table);
        var id = firstColumn(table);
        refused(table, "DELETE FROM " + table);
        refused(table, "UPDATE " + table + " SET " + id + " = " + id + " + 1000000 LIMIT 1");
        refused(table, "REPLACE INTO " + table + " SELECT * FROM " + table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'UJI'", // the same to the collation
                "UPDATE audit_entry SET address = NULL",
                "UPDATE audit_entry SET address = '10.9.9.9'",
                "INSERT INTO audit_entry (id, happened_at, actor, action) SELECT id, happened_at, actor, action"
                        + " FROM audit_entry x ON DUPLICATE KEY UPDATE actor = 'Lain'",
                "UPDATE audit_entry a JOIN audit_entry b ON b.id = a.id SET a.actor = 'Lain'",
                "DELETE a FROM audit_entry a JOIN audit_entry b ON b.id = a.id"
            })
    void noOtherWayLeadsThere(String statement) throws SQLException {
        row("audit_entry");
        refused("audit_entry", statement);
    }

    @Test
    void retentionsMomentOpensNothingThatIsYounger() throws SQLException {
        audited("2020-01-01");
        audited("2020-01-03");
        execute("SET @netral_retention = '2020-01-02T00:00'");
        execute("UPDATE audit_entry SET address = NULL WHERE happened_at = '2020-01-01'");
        refused("audit_entry", "UPDATE audit_entry SET address = NULL WHERE happened_at = '2020-01-03'");
        refused("audit_entry", "UPDATE audit_entry SET address = NULL, actor = 'Lain'");
        execute("DELETE FROM audit_entry WHERE happened_at = '2020-01-01'");
        refused("audit_entry", "DELETE FROM audit_entry WHERE happened_at = '2020-01-03'");
    }

    @Test
    void aMomentToComeOpensNothingKeptForLessThanTheShortestPeriod() throws SQLException {
        audited("2199-01-01");
        execute("SET @netral_retention = '2200-01-01T00:00'");
        execute("SET timestamp = 4294967295"); // moves what most clocks of SQL say
        refused("audit_entry", "DELETE FROM audit_entry");
        refused("audit_entry", "UPDATE audit_entry SET address = NULL");
    }

    @Test
    void aVersionMayBeWithdrawnAndAQuestionTakeALaterNumber() throws SQLException {
        row("module_version");
        execute("UPDATE module_version SET withdrawn_at = '2026-01-01', withdrawn_reason = 'Uji'");
        refused("module_version", "UPDATE module_version SET withdrawn_reason = 'Lain', title = CONCAT(title, '!')");
        row("question_revision");
        execute("UPDATE question_revision SET number = number + 100");
        refused("question_revision", "UPDATE question_revision SET number = number - 1");
    }

    @Test
    void rowsAreStillAddedFromOthers() throws SQLException {
        execute("INSERT INTO audit_entry (happened_at, actor, action) SELECT '2020-01-01', 'Uji', 'UJI'"
                + " FROM seq_1_to_50");
        execute("INSERT INTO completion (employee_id, module_id, module_version_id, jp, completed_at, recorded_at)"
                + " SELECT seq, 1, 1, 1, '2020-01-01', '2020-01-01' FROM seq_1_to_50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER completion_no_delete",
                "CREATE TRIGGER uji AFTER INSERT ON completion FOR EACH ROW SET @uji = 1",
                "TRUNCATE TABLE completion",
                "DROP TABLE regraded_attempt",
                "ALTER TABLE completion DROP COLUMN reason"
            })
    void whatHoldsThemIsAnotherAccountsBusiness(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void onlyRetentionsDoorNamesAMomentAndNothingOfOursKnowsTheTestsExemption() throws IOException {
        assertThat(mainFilesNaming("netral_retention"))
                .containsExactlyInAnyOrder("AddedOnly.java", "RetentionDoor.java");
        assertThat(mainFilesNaming("netral_tests")).isEmpty();
    }

    private static List<String> mainFilesNaming(String word) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|sql|properties|xml)"))
                    .filter(file -> text(file).contains(word))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void audited(String day) throws SQLException {
        execute("INSERT INTO audit_entry (happened_at, actor, action, address) VALUES ('" + day
                + "', 'Uji', 'UJI', '10.0.0.1')");
    }

    /** Adds a row with nothing in it, whatever the table asks for. */
    private void row(String table) throws SQLException {
        execute("INSERT INTO " + table + " () VALUES ()");
    }

    private String firstColumn(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
            return rows.getMetaData().getColumnName(1);
        }
    }

    private void refused(String table, String statement) {
        assertThatThrownBy(() -> execute(statement))
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(table + ": rows are only added");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
