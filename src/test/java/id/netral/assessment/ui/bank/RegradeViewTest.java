package id.netral.assessment.ui.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import id.netral.TestClock;
import id.netral.common.Utc;
import id.netral.question.QuestionDefinition.Type;
import org.junit.jupiter.api.Test;

/** Whoever opens a regrade that is under way is told how far it is, and when it is done. */
class RegradeViewTest extends BankViewTestBase {

    @Test
    void howFarItIsIsShownUntilItIsDone() {
        var question = question(Type.SINGLE);
        underWay(question, 150, 5_000);
        go(BankPaths.regrade(question));
        assertThat(screen()).contains("Penilaian ulang sedang berjalan", "150 dari 5.000 pengerjaan");
        assertThat(findButton().withText("Nilai ulang sekarang").exists())
                .as("there is nothing to order meanwhile")
                .isFalse();

        jdbc.sql("UPDATE regrade_progress SET done = 4999").update();
        poll();
        assertThat(screen()).contains("4.999 dari 5.000 pengerjaan");

        jdbc.sql("DELETE FROM regrade_progress").update();
        poll();
        assertThat(screen()).doesNotContain("sedang berjalan");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void underWay(long question, int done, int total) {
        var now = Utc.of(TestClock.now());
        var regrade = jdbc.sql("""
                INSERT INTO regrade (question_id, rule, reason, regraded_at)
                VALUES (?, 'FULL_MARKS', 'Uji', ?) RETURNING id""").params(question, now).query(Long.class).single();
        jdbc.sql("INSERT INTO regrade_progress (regrade_id, done_to, touched_at, done, total) VALUES (?, 0, ?, ?, ?)")
                .params(regrade, now, done, total)
                .update();
    }
}
