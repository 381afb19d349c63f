package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestUsers;
import id.netral.assessment.BankFixture;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write at once in two modules that use each other's questions: neither stops the other. */
class TwoEditorsTest extends AssessmentTestBase {

    private static final int ROUNDS = 30;

    @Autowired
    QuestionEditing editing;

    @Autowired
    QuestionReuse reuse;

    private long here;
    private long there;

    @BeforeEach
    void twoModulesThatUseEachOther() {
        TestUsers.signIn(sari, Role.PELATIH);
        var first = unpublished();
        var second = unpublished();
        here = editing.create(first, TestQuiz.question(1, Type.SINGLE)).question();
        there = editing.create(second, TestQuiz.question(2, Type.SINGLE)).question();
        reuse.reuse(here, second);
        reuse.reuse(there, first);
    }

    private ModuleId unpublished() {
        var module = quiz.newModule();
        jdbc.sql("UPDATE learning_module SET working_title = slug WHERE id = ?")
                .param(module.value())
                .update();
        return module;
    }

    @Test
    void theyWriteOneAfterTheOther() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var editors = List.of(
                    threads.submit(() -> write(here, 1, barrier)), threads.submit(() -> write(there, 2, barrier)));
            for (var editor : editors) {
                editor.get();
            }
        }
        assertThat(List.of(newest(here), newest(there))).containsOnly(ROUNDS + 1);
    }

    private int write(long question, int number, CyclicBarrier barrier) throws Exception {
        TestUsers.signIn(sari, Role.PELATIH);
        var written = 1;
        for (var round = 1; round <= ROUNDS; round++) {
            var anew = BankFixture.withStem(TestQuiz.question(number, Type.SINGLE), "Ditulis ke-" + round + "?");
            barrier.await(30, TimeUnit.SECONDS);
            written = editing.revise(question, anew, written).revision();
        }
        return written;
    }

    private int newest(long question) {
        return jdbc.sql("SELECT MAX(number) FROM question_revision WHERE question_id = ?")
                .param(question)
                .query(Integer.class)
                .single();
    }
}
