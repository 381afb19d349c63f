package id.netral.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.Utc;
import id.netral.security.Role;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has been kept long enough goes by itself. */
class RetentionTest extends PrivacyTestBase {

    @Autowired
    Retention retention;

    @Autowired
    RetentionJob job;

    @Autowired
    Catalog catalog;

    @BeforeEach
    void asHr() {
        signIn(sari, "Sari Uji", Role.SDM);
        jdbc.sql("DELETE FROM audit_entry").update();
    }

    private static LocalDateTime monthsAgo(int months) {
        return Utc.of(TestClock.now()).minusMonths(months).minusDays(1);
    }

    private void audited(String action, int months) {
        jdbc.sql("INSERT INTO audit_entry (happened_at, actor, action, address) VALUES (?, 'Uji', ?, '10.0.0.1')")
                .params(monthsAgo(months), action)
                .update();
    }

    private long due(RetentionKind kind) {
        return retention.all().stream()
                .filter(period -> period.kind() == kind)
                .mapToLong(RetentionPeriod::due)
                .sum();
    }

    @Test
    void everyKindHasAPeriodWithinItsLimits() {
        assertThat(retention.all()).hasSize(RetentionKind.values().length).allSatisfy(period -> {
            assertThat(period.months())
                    .isBetween(period.kind().least(), period.kind().most());
            assertThat(period.due()).isZero();
        });
    }

    @Test
    void aPeriodOutsideItsLimitsIsRefused() {
        refused("retention.range", () -> retention.change(RetentionKind.SIGN_INS, 2));
        refused("retention.range", () -> retention.change(RetentionKind.SIGN_INS, 61));
        refused("retention.range", () -> retention.preview(RetentionKind.SIGN_INS, 0));
    }

    @Test
    void textsOfMailsGoOnceTheyHaveLeftAndNeverBefore() {
        mail("SENT", 13);
        mail("QUEUED", 13);
        mail("SENT", 1);
        assertThat(due(RetentionKind.OUTGOING_MAIL)).isEqualTo(1);
        job.enforce();
        assertThat(count("outgoing_mail")).isEqualTo(3);
        assertThat(count("outgoing_mail WHERE text_body = ''")).isEqualTo(1);
    }

    @Test
    void confidentialQuestionsGoSomeTimeAfterTheirAnswer() {
        asked("old and open", null);
        asked("answered long ago", 13);
        asked("answered lately", 11);
        assertThat(due(RetentionKind.CONFIDENTIAL_QUESTIONS)).isEqualTo(1);
        job.enforce();
        assertThat(jdbc.sql("SELECT text FROM desk_question ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("old and open", "answered lately");
        assertThat(count("audit_entry WHERE action = 'DATA_ERASED' AND CONCAT(subject, detail) LIKE '%long ago%'"))
                .isZero();
    }

    private void asked(String text, @Nullable Integer answeredMonthsAgo) {
        jdbc.sql("INSERT INTO desk_question (account_id, asked_on, situation, text, answered_on, version)"
                        + " VALUES (1, '2020-01-01', '', ?, ?, 0)")
                .params(
                        text,
                        answeredMonthsAgo == null
                                ? null
                                : monthsAgo(answeredMonthsAgo).toLocalDate())
                .update();
    }

    private void mail(String state, int months) {
        jdbc.sql("""
            INSERT INTO outgoing_mail (dedupe_key, recipient, subject, text_body, state, created_at, not_before,
                message_id)
            VALUES (UUID(), 'uji@netral.example', 'Uji', 'Isi', ?, ?, '2026-12-01 17:00:00', UUID())""").params(state, monthsAgo(months)).update();
    }

    @Test
    void signInsGoBeforeOtherEntriesAndAddressesBeforeBoth() {
        audited("SIGN_IN", 13);
        audited("EXPORT", 13);
        audited("EXPORT", 61);
        audited("EXPORT", 1);
        assertThat(due(RetentionKind.SIGN_INS)).isEqualTo(1);
        assertThat(due(RetentionKind.AUDIT_ENTRIES)).isEqualTo(1);
        job.enforce();
        assertThat(count("audit_entry WHERE action = 'SIGN_IN'")).isZero();
        assertThat(count("audit_entry WHERE action = 'EXPORT'")).isEqualTo(2);
        assertThat(count("audit_entry WHERE action = 'EXPORT' AND address IS NOT NULL"))
                .isEqualTo(1);
        assertThat(count("audit_entry WHERE action = 'DATA_ERASED'")).isEqualTo(3);
    }

    @Test
    void aPreviewCountsAndErasesNothing() {
        audited("SIGN_IN", 7);
        assertThat(retention.preview(RetentionKind.SIGN_INS, 6).due()).isEqualTo(1);
        assertThat(retention.preview(RetentionKind.SIGN_INS, 12).due()).isZero();
        assertThat(count("audit_entry WHERE action = 'SIGN_IN'")).isEqualTo(1);
    }

    @Test
    void aChangedPeriodHoldsForTheNextNightAndIsAudited() {
        audited("SIGN_IN", 7);
        retention.change(RetentionKind.SIGN_INS, 6);
        retention.change(RetentionKind.SIGN_INS, 5);
        job.enforce();
        assertThat(count("audit_entry WHERE action = 'SIGN_IN'")).isZero();
        assertThat(count("audit_entry WHERE action = 'RETENTION_CHANGED'")).isEqualTo(2);
    }

    @Test
    void moreThanABatchGoesInOneNight() {
        jdbc.sql("INSERT INTO audit_entry (happened_at, actor, action) SELECT ?, 'Uji', 'SIGN_IN' FROM seq_1_to_2100")
                .param(monthsAgo(13))
                .update();
        job.enforce();
        assertThat(count("audit_entry WHERE action = 'SIGN_IN'")).isZero();
    }

    private ModuleVersion aurat() {
        return catalog.current("aurat-politik").orElseThrow();
    }

    private void attempt(int months) {
        jdbc.sql("""
            INSERT INTO attempt (employee_id, module_version_id, number, seed, state, started_at, submitted_at,
                                 score, passed)
            VALUES (?, ?, 1, 1, 'SUBMITTED', ?, ?, 90, TRUE)""")
                .params(sari.value(), aurat().id().value(), monthsAgo(months), monthsAgo(months))
                .update();
        jdbc.sql("""
            INSERT INTO attempt_item (attempt_id, position, question_revision_id, option_order, answer,
                                      answer_seq, answered_at, points)
            SELECT a.id, 1, (SELECT MIN(i.question_revision_id) FROM quiz_item i
                             WHERE i.module_version_id = a.module_version_id), '0,1', '["0"]', 1, ?, 1
            FROM attempt a""").param(monthsAgo(months)).update();
        jdbc.sql("""
            INSERT INTO completion (employee_id, module_id, module_version_id, attempt_id, score, jp,
                                    completed_at, recorded_at)
            SELECT employee_id, ?, module_version_id, id, 90, 1, submitted_at, submitted_at FROM attempt""").param(aurat().module().value()).update();
    }

    @Test
    void answersGoButPointsScoreAndLedgerStay() {
        attempt(37);
        job.enforce();
        assertThat(count("attempt_item WHERE answer IS NULL AND answered_at IS NULL AND points = 1"))
                .isEqualTo(1);
        assertThat(count("attempt WHERE answers_erased_at IS NOT NULL AND score = 90"))
                .isEqualTo(1);
        assertThat(count("completion")).isEqualTo(1);
        assertThat(due(RetentionKind.ATTEMPT_ANSWERS)).isZero();
    }

    @Test
    void recentAnswersStay() {
        attempt(35);
        job.enforce();
        assertThat(count("attempt_item WHERE answer IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoLeftLoseTheirAddress() {
        var budi = person("198702022014021002", "Budi Uji", "Dinas Uji");
        jdbc.sql("UPDATE employee SET email = CONCAT(id, '@uji.example'), changed_at = ?")
                .param(monthsAgo(13))
                .update();
        jdbc.sql("UPDATE account SET email = CONCAT(employee_id, '@uji.example')")
                .update();
        jdbc.sql("UPDATE employee SET active = FALSE WHERE id = ?")
                .param(budi.value())
                .update();
        job.enforce();
        assertThat(count("employee WHERE email IS NOT NULL")).isEqualTo(1);
        assertThat(count("account WHERE email IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void openRequestsStayHoweverOldTheyAre() {
        jdbc.sql("""
            INSERT INTO correction_request (employee_id, field, shown, wanted, note, requested_at, state, answered_at)
            VALUES (1, 'NAME', '', 'x', '', :then, 'OPEN', NULL), (1, 'NAME', '', 'x', '', :then, 'DECLINED', :then)""").param("then", monthsAgo(25)).update();
        job.enforce();
        assertThat(count("correction_request")).isEqualTo(1);
    }
}
