package id.netral.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.Statements;
import id.netral.TestClock;
import id.netral.learning.duty.Assignments;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What the learner's screens cost the database. The numbers only fall. */
@ExtendWith(TestClock.Still.class)
class ScreenStatementsTest extends LearningViewTestBase {

    @Autowired
    Assignments assignments;

    @BeforeEach
    void assign() {
        assignments.assignAtStart(fixture.caleg().module(), null, today.plusDays(3));
        assignments.assignAtStart(fixture.aurat().module(), null, null);
        go("");
    }

    @Test
    void home() {
        assertThat(sent("")).hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void module() {
        assertThat(sent("modul/aurat-politik")).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void lesson() {
        assertThat(sent("modul/aurat-politik/pelajaran/1")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void history() {
        assertThat(sent("riwayat")).hasSizeLessThanOrEqualTo(6);
    }

    private List<String> sent(String path) {
        go(path);
        go("jp-saya");
        return Statements.of(() -> go(path));
    }
}
