package id.netral.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Score;
import id.netral.common.Utc;
import id.netral.learning.CompletedBy;
import id.netral.learning.ModuleActivities;
import id.netral.learning.ledger.CompletionLedger;
import id.netral.learning.ledger.CompletionRecord;
import id.netral.learning.progress.Progress;
import id.netral.security.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Packages go past four eyes, and complete what was agreed and nothing else. */
@IntegrationTest
class PackageReviewTest {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final Score FULL = new Score(new BigDecimal("100"));

    @Autowired
    ScormPackages packages;

    @Autowired
    PackageReview review;

    @Autowired
    ScormLearning learning;

    @Autowired
    Progress progress;

    @Autowired
    CompletionLedger ledger;

    @Autowired
    ModuleActivities activities;

    @Autowired
    Catalog catalog;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc web;

    @TempDir
    Path folder;

    private EmployeeId ani;
    private ModuleVersion module;
    private ModuleVersion other;

    @BeforeEach
    void people() {
        database.reset();
        ani = database.employee("199001012015012001", "Ani Contoh", "Dinas Uji");
        TestUsers.signIn(ani);
        module = catalog.current("aurat-politik").orElseThrow();
        other = catalog.current().stream()
                .filter(one -> !one.module().equals(module.module()))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyOpensAPackageBeforeItIsApproved() throws IOException {
        var id = upload(CompletedBy.PACKAGE);
        TestUsers.signIn(ani);
        assertThat(learning.open(ani, id, null)).isEmpty();
        assertThat(activities.of(ani, module.module())).isEmpty();
        approve(id);
        TestUsers.signIn(ani);
        assertThat(learning.open(ani, id, null)).isPresent();
        assertThat(activities.of(ani, module.module())).hasSize(1);
    }

    @Test
    void neitherTrainersNorTheUploaderApprove() throws IOException {
        var id = upload(CompletedBy.PACKAGE);
        TestUsers.signIn(ani, Role.PELATIH, Role.ADMIN);
        assertThatThrownBy(() -> review.approve(id)).isInstanceOf(AccessDeniedException.class);
        TestUsers.signIn(TestPackage.UPLOADER, Role.PELATIH, Role.PENINJAU, Role.ADMIN);
        assertRefused("scorm.own", () -> review.approve(id));
        assertThatThrownBy(() -> jdbc.sql("UPDATE scorm_package SET approved_by = uploaded_by WHERE id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPackageFromBeforeWaitsAndCompletesNothing() {
        jdbc.sql("""
            INSERT INTO scorm_package (module_id, title, items, uploaded_at)
            VALUES (?, 'Paket lama', '[{"identifier":"I1","title":"Satu","href":"a.html","launchData":""}]', ?)""").params(module.module().value(), Utc.of(NOW)).update();
        TestUsers.signIn(TestPackage.REVIEWER, Role.PENINJAU);
        assertThat(packages.page(PageRequest.of(0, 5))).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(PackageState.WAITING);
            assertThat(one.counts()).isEqualTo(CompletedBy.QUIZ);
        });
    }

    @Test
    void whatGoesBackIsNeverOffered() throws IOException {
        var id = upload(CompletedBy.PACKAGE);
        TestUsers.signIn(TestPackage.REVIEWER, Role.PENINJAU);
        assertRefused("scorm.reason-missing", () -> review.giveBack(id, " "));
        review.giveBack(id, "Gambarnya tidak berizin.");
        assertThat(packages.page(PageRequest.of(0, 5)).getFirst().returnedReason())
                .isEqualTo("Gambarnya tidak berizin.");
        assertRefused("scorm.not-waiting", () -> review.approve(id));
    }

    @Test
    void aReviewerSeesTheFilesAndNothingIsKept() throws Exception {
        var id = upload(CompletedBy.BOTH);
        TestUsers.signIn(TestPackage.REVIEWER, Role.PENINJAU);
        var look = review.look(id, 1).orElseThrow();
        assertThat(look.files()).isEqualTo(4);
        assertThat(review.look(id, 2)).isEmpty();
        web.perform(get(look.address())).andExpect(status().isOk());
        assertThat(count("scorm_attempt")).isZero();
        approve(id);
        web.perform(get(look.address())).andExpect(status().isNotFound());
    }

    @Test
    void ofAModulesPackagesOneDecides() throws IOException {
        approve(upload(CompletedBy.PACKAGE));
        var second = upload(CompletedBy.BOTH);
        assertRefused("scorm.another-decides", () -> approve(second));
        approve(upload(CompletedBy.QUIZ));
        assertThatThrownBy(() -> jdbc.sql("UPDATE scorm_package SET approved_by = 1, approved_at = ? WHERE id = ?")
                        .params(Utc.of(NOW), second.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void beyondTheQuizAPackageCompletesNothing() throws IOException {
        finish(offer(CompletedBy.QUIZ));
        assertThat(ledger.of(ani)).isEmpty();
        pass(module);
        assertThat(ledger.of(ani)).extracting(CompletionRecord::module).containsExactly(module.module());
    }

    @Test
    void whereThePackageDecidesTheQuizCompletesNothing() throws IOException {
        var id = offer(CompletedBy.PACKAGE);
        pass(module);
        assertThat(ledger.of(ani)).isEmpty();
        finish(id);
        assertThat(ledger.of(ani)).extracting(CompletionRecord::module).containsExactly(module.module());
    }

    @Test
    void whereBothDecideTheSecondCompletes() throws IOException {
        var id = offer(CompletedBy.BOTH);
        finish(id);
        assertThat(ledger.of(ani)).isEmpty();
        var attempt = pass(module);
        assertThat(ledger.of(ani)).singleElement().satisfies(row -> {
            assertThat(row.attempt()).isEqualTo(attempt);
            assertThat(row.score()).isEqualTo(FULL);
        });
    }

    @Test
    void whereBothDecideThePackageMayComeLast() throws IOException {
        var id = offer(CompletedBy.BOTH);
        var attempt = pass(module);
        assertThat(ledger.of(ani)).isEmpty();
        finish(id);
        assertThat(ledger.of(ani)).singleElement().satisfies(row -> {
            assertThat(row.attempt()).isEqualTo(attempt);
            assertThat(row.score()).isEqualTo(FULL);
        });
    }

    @Test
    void onceThePackageIsWithdrawnAQuizPassedMeanwhileCompletes() throws IOException {
        var id = offer(CompletedBy.BOTH);
        var attempt = pass(module);
        TestUsers.signIn(TestPackage.REVIEWER, Role.PENINJAU);
        packages.withdraw(id);
        packages.withdraw(id);
        TestUsers.signIn(ani);
        assertThat(ledger.of(ani)).singleElement().satisfies(row -> {
            assertThat(row.attempt()).isEqualTo(attempt);
            assertThat(row.completedAt()).isEqualTo(NOW);
        });
    }

    @ParameterizedTest
    @EnumSource(CompletedBy.class)
    void noOtherModuleIsCompletedOrHeldBack(CompletedBy counts) throws IOException {
        var id = offer(counts);
        progress.open(ani, other.slug());
        finish(id);
        assertThat(ledger.of(ani)).extracting(CompletionRecord::module).doesNotContain(other.module());
        pass(other);
        assertThat(ledger.of(ani)).extracting(CompletionRecord::module).contains(other.module());
    }

    private ScormPackageId upload(CompletedBy counts) throws IOException {
        TestUsers.signIn(TestPackage.UPLOADER, Role.PELATIH);
        return packages.add(module.module(), counts, TestPackage.lesson().in(folder));
    }

    private void approve(ScormPackageId id) {
        TestUsers.signIn(TestPackage.REVIEWER, Role.PENINJAU);
        review.approve(id);
    }

    private ScormPackageId offer(CompletedBy counts) throws IOException {
        return TestPackage.lesson().offer(packages, review, module.module(), counts, folder);
    }

    private void finish(ScormPackageId id) {
        var launch = learning.open(ani, id, null).orElseThrow();
        learning.save(
                ani,
                launch.attempt(),
                launch.launch(),
                1,
                true,
                Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "90"));
    }

    private AttemptId pass(ModuleVersion version) {
        progress.open(ani, version.slug());
        jdbc.sql("""
            INSERT INTO attempt (employee_id, module_version_id, purpose, number, seed, state, started_at,
                                 submitted_at, score, passed)
            VALUES (?, ?, 'QUIZ', 1, 1, 'SUBMITTED', ?, ?, 100, TRUE)""")
                .params(ani.value(), version.id().value(), Utc.of(NOW), Utc.of(NOW))
                .update();
        var id = new AttemptId(
                jdbc.sql("SELECT MAX(id) FROM attempt").query(Long.class).single());
        transaction.executeWithoutResult(
                status -> events.publishEvent(new AttemptSubmitted(id, ani, version.id(), FULL, true, NOW)));
        return id;
    }

    private int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act)
                .extracting(RefusedException::key)
                .isEqualTo(key);
    }
}
