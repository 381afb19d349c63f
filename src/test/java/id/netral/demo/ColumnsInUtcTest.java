package id.netral.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.common.Utc;
import id.netral.learning.duty.Assignments;
import id.netral.learning.progress.Progress;
import id.netral.people.roster.RosterImport;
import id.netral.privacy.PrivacyNotices;
import id.netral.security.account.AccountService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The journey of the demo people, from the roster to the ledger, on machines of several zones: every moment is kept in UTC. */
@IntegrationTest
class ColumnsInUtcTest {

    private static final Duration NEAR = Duration.ofMinutes(10);

    private record Column(String table, String name) {}

    @Autowired
    TestDatabase database;

    @Autowired
    RosterImport roster;

    @Autowired
    AccountService accounts;

    @Autowired
    Progress progress;

    @Autowired
    AttemptService attempts;

    @Autowired
    Catalog catalog;

    @Autowired
    Assignments assignments;

    @Autowired
    PrivacyNotices notices;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path data;

    @AfterEach
    void theZoneOfTheTestsAgain() {
        TimeZone.setDefault(null);
        database.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Jayapura", "America/New_York"})
    void everyMomentIsKeptInUtc(String name) {
        database.reset();
        var zone = TimeZone.getTimeZone(name);
        TimeZone.setDefault(zone);
        var begin = TestClock.now();
        journey();
        var written = columns().stream()
                .filter(column -> within(column, begin, TestClock.now()))
                .toList();
        assertThat(written)
                .hasSizeGreaterThan(20)
                .contains(
                        new Column("attempt", "started_at"),
                        new Column("attempt_item", "answered_at"),
                        new Column("audit_entry", "happened_at"),
                        new Column("completion", "completed_at"),
                        new Column("duty", "asked_at"),
                        new Column("employee_version", "recorded_at"),
                        new Column("lesson_read", "read_at"));
        var shift = Duration.ofMillis(zone.getOffset(begin.toEpochMilli()));
        assertThat(columns())
                .as("columns with moments of %s", name)
                .noneMatch(column -> within(
                        column,
                        begin.plus(shift).minus(NEAR),
                        TestClock.now().plus(shift).plus(NEAR)));
    }

    private void journey() {
        var people = new DemoPeople(roster, accounts, new DemoPassword(data), new DemoTables(jdbc));
        people.importRoster();
        DemoSession.system(() -> {
            notices.seenByAll();
            catalog.current()
                    .forEach(module -> assignments.assignAtStart(
                            module.module(), null, TestClock.today().plusDays(14)));
            return null;
        });
        var learners = new DemoLearners(progress, attempts, catalog, new DemoTables(jdbc));
        learners.learn(people.learners().subList(0, 5));
    }

    private List<Column> columns() {
        return columns("datetime");
    }

    private List<Column> columns(String type) {
        return jdbc.sql("""
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.data_type = ?
            ORDER BY 1, 2""")
                .param(type)
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private boolean within(Column column, Instant from, Instant to) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM %s WHERE %s BETWEEN ? AND ?)"
                        .formatted(column.table(), column.name()))
                .params(Utc.of(from.minusSeconds(1)), Utc.of(to.plusSeconds(1)))
                .query(Boolean.class)
                .single();
    }

    /** A TIMESTAMP is converted by the zone of the database's machine. */
    @Test
    void noColumnOfOursIsConvertedByTheDatabase() {
        assertThat(columns("timestamp")).extracting(Column::table).containsOnly("flyway_schema_history");
    }
}
