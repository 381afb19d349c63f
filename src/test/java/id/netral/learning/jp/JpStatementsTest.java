package id.netral.learning.jp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.EmployeeId;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.common.Utc;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Statements from the ledger, on the real database. */
@IntegrationTest
class JpStatementsTest {

    private static final Year YEAR = Year.of(2026);
    private static final Instant MARCH = Instant.parse("2026-03-10T05:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-10T05:00:00Z");

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Catalog catalog;

    @Autowired
    JpStatements statements;

    @Autowired
    JpSettings settings;

    @Autowired
    JpStatementPdf pdf;

    EmployeeId sari;

    @BeforeEach
    void people() {
        database.reset();
        sari = database.employee("199001012015012001", "Sari Uji", "Dinas Uji");
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private ModuleVersion aurat() {
        return catalog.current("aurat-politik").orElseThrow();
    }

    private ModuleVersion caleg() {
        return catalog.current("menghadiri-acara-caleg").orElseThrow();
    }

    private long completed(EmployeeId employee, ModuleVersion version, String jp, Instant at) {
        return completed(employee, version, jp, at, at, null, false);
    }

    private long completed(
            EmployeeId employee,
            ModuleVersion version,
            String jp,
            Instant at,
            Instant recordedAt,
            @Nullable Long supersedes,
            boolean isVoid) {
        jdbc.sql("""
            INSERT INTO completion (employee_id, module_id, module_version_id, jp, completed_at, recorded_at,
                                    supersedes_id, void)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        employee.value(),
                        version.module().value(),
                        version.id().value(),
                        new BigDecimal(jp),
                        Utc.of(at),
                        Utc.of(recordedAt),
                        supersedes,
                        isVoid)
                .update();
        return jdbc.sql("SELECT MAX(id) FROM completion").query(Long.class).single();
    }

    private List<JpYearRow> streamed(Instant asOf) {
        var rows = new ArrayList<JpYearRow>();
        var units = jdbc.sql("SELECT id FROM unit").query(Long.class).list();
        statements.stream(YEAR, asOf, Set.copyOf(units.stream().map(UnitId::new).toList()), rows::add);
        return rows;
    }

    @Test
    void aModuleCompletedAgainInTheYearCountsOnceAndInEachYearAnew() {
        completed(sari, aurat(), "1", MARCH);
        completed(sari, aurat(), "1", APRIL);
        completed(sari, aurat(), "1", Instant.parse("2025-03-10T05:00:00Z"));
        assertThat(statements.of(sari, YEAR).entries()).hasSize(2);
        assertThat(statements.of(sari, YEAR).credited()).isEqualByComparingTo("1");
        assertThat(statements.of(sari, Year.of(2025)).credited()).isEqualByComparingTo("1");
    }

    @Test
    void theYearTurnsAtMidnightInTheAgencysZone() {
        completed(sari, aurat(), "1", Instant.parse("2025-12-31T16:59:59Z"));
        completed(sari, caleg(), "2", Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(statements.of(sari, Year.of(2025)).credited()).isEqualByComparingTo("1");
        assertThat(statements.of(sari, YEAR).credited()).isEqualByComparingTo("2");
    }

    @Test
    void correctedAndVoidRowsDoNotCount() {
        var wrong = completed(sari, aurat(), "3", MARCH);
        completed(sari, aurat(), "1", MARCH, APRIL, wrong, false);
        var gone = completed(sari, caleg(), "2", MARCH);
        completed(sari, caleg(), "2", MARCH, APRIL, gone, true);
        assertThat(statements.of(sari, YEAR).credited()).isEqualByComparingTo("1");
    }

    @Test
    void aPppksYearBeginsWithTheContract() {
        completed(sari, aurat(), "1", MARCH);
        completed(sari, caleg(), "1", APRIL);
        jdbc.sql("UPDATE employee SET kind = 'PPPK'").update();
        assertThat(statements.of(sari, YEAR).period().basis()).isEqualTo(JpPeriod.Basis.CALENDAR_YEAR_INSTEAD);
        jdbc.sql("UPDATE employee SET hired_on = '2024-04-01'").update();
        assertThat(statements.of(sari, YEAR).credited()).isEqualByComparingTo("1");
        assertThat(statements.of(sari, Year.of(2025)).credited()).isEqualByComparingTo("1");
    }

    @Test
    void theStreamHasALineForEverybodyAlsoWithoutHours() {
        database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        completed(sari, aurat(), "1", MARCH);
        completed(sari, aurat(), "1", APRIL);
        completed(sari, caleg(), "1.5", APRIL);
        assertThat(streamed(TestClock.now()))
                .extracting(
                        JpYearRow::name, JpYearRow::unit, row -> row.credited().toPlainString(), JpYearRow::modules)
                .containsExactly(tuple("Budi Uji", "Badan Uji", "0", 0), tuple("Sari Uji", "Dinas Uji", "2.50", 2));
        assertThat(streamed(TestClock.now()).getLast().byActivity()).containsOnlyKeys(ActivityType.TECHNICAL_TRAINING);
    }

    @Test
    void asOfAnEarlierDayTheStreamGivesWhatItGaveThen() {
        jdbc.sql("UPDATE employee_version SET recorded_at = '2020-01-01'").update();
        jdbc.sql("UPDATE unit_version SET recorded_at = '2020-01-01'").update();
        var first = completed(sari, aurat(), "3", MARCH);
        completed(sari, aurat(), "1", MARCH, APRIL, first, false);
        assertThat(streamed(APRIL.minusSeconds(1)).getFirst().credited()).isEqualByComparingTo("3");
        assertThat(streamed(APRIL).getFirst().credited()).isEqualByComparingTo("1");
    }

    @Test
    void theStreamGivesNobodyForNoUnit() {
        var rows = new ArrayList<JpYearRow>();
        statements.stream(YEAR, TestClock.now(), Set.of(), rows::add);
        assertThat(rows).isEmpty();
    }

    @Test
    void onlyThePersonAndHrReadAStatement() {
        TestUsers.signIn(sari);
        assertThat(statements.of(sari, YEAR).credited()).isEqualByComparingTo("0");
        TestUsers.signIn(database.employee("198702022014021002", "Budi Uji", "Dinas Uji"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statements.of(sari, YEAR));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settings.all());
    }

    @Test
    void anOfficerOfOneUnitGetsNobodyElses() {
        var officer = database.employee("198702022014021002", "Budi Uji", "Badan Uji");
        var colleague = database.employee("198803032015032003", "Tuti Uji", "Badan Uji");
        TestUsers.signIn(officer, Role.SDM_OPD);
        assertThat(streamed(TestClock.now())).extracting(JpYearRow::name).containsExactly("Budi Uji", "Tuti Uji");
        assertThat(statements.of(colleague, YEAR).person().name()).isEqualTo("Tuti Uji");
        refused("jp.person-unknown", () -> statements.of(sari, YEAR));
        refused("jp.person-unknown", () -> statements.years(sari));
        refused("jp.person-unknown", () -> statements.currentYear(sari));
    }

    @Test
    void theBooksBeginWith45MinutesForEveryType() {
        assertThat(settings.all())
                .filteredOn(rule -> rule.recordedBy() == null)
                .extracting(JpRule::activity, JpRule::minutesPerJp, JpRule::yearlyCap)
                .containsExactly(
                        tuple(ActivityType.TECHNICAL_TRAINING, 45, null),
                        tuple(ActivityType.SEMINAR, 45, null),
                        tuple(ActivityType.EVENT, 45, null));
    }

    @Test
    void aRuleToComeIsAddedOnceAndCanBeWithdrawn() {
        var day = settings.earliest();
        settings.add(ActivityType.SEMINAR, 60, new BigDecimal("10.5"), day);
        refused("jp-rule.same-day", () -> settings.add(ActivityType.SEMINAR, 60, null, day));
        var added = rule(day);
        settings.withdraw(added);
        assertThat(rule(day).withdrawnAt()).isNotNull();
        refused("jp-rule.begun", () -> settings.withdraw(added));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'JP_RULE_CHANGED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private JpRule rule(LocalDate day) {
        return settings.all().stream()
                .filter(rule -> rule.validFrom().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeARuleIsRefused() {
        var day = settings.earliest();
        refused("jp-rule.minutes", () -> settings.add(ActivityType.EVENT, 29, null, day));
        refused("jp-rule.minutes", () -> settings.add(ActivityType.EVENT, 121, null, day));
        refused("jp-rule.cap", () -> settings.add(ActivityType.EVENT, 45, new BigDecimal("-1"), day));
        refused("jp-rule.cap", () -> settings.add(ActivityType.EVENT, 45, new BigDecimal("1.25"), day));
        refused("jp-rule.too-early", () -> settings.add(ActivityType.EVENT, 45, null, day.minusDays(1)));
        var standard = settings.all().getFirst();
        refused("jp-rule.begun", () -> settings.withdraw(standard));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static String sentence(String key, Object... arguments) {
        return Sentences.sentence(key, Formats.INDONESIAN, arguments);
    }

    @Test
    void thePdfNamesThePersonTheHoursAndThatItIsNotSigned() throws IOException {
        completed(sari, aurat(), "1", MARCH);
        completed(sari, aurat(), "1", APRIL);
        var out = new ByteArrayOutputStream();
        pdf.write(statements.of(sari, YEAR), JpStatementsTest::sentence, Formats.INDONESIAN, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("tahun 2026", "Sari Uji", "19900101 201501 2 001", "Dinas Uji")
                    .contains("10 Maret 2026", "Diakui penuh.", "Sudah dihitung: modul ini selesai 10 Maret 2026")
                    .contains("Jumlah JP 1 JP", "paling sedikit 20 JP", "bukan tanda tangan elektronik", "1 / 1");
        }
    }

    @Test
    void aPdfTakenByHrLeavesANote() throws IOException {
        pdf.writeForHr(
                statements.of(sari, YEAR),
                JpStatementsTest::sentence,
                Formats.INDONESIAN,
                OutputStream.nullOutputStream());
        assertThat(jdbc.sql("SELECT filter FROM download_log")
                        .query(String.class)
                        .single())
                .isEqualTo("Sari Uji");
    }
}
