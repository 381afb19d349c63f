package id.netral.learning.progress;

import static id.netral.learning.progress.ModuleSketch.called;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.learning.progress.LearnerModule.Stage;
import org.junit.jupiter.api.Test;

/** How far a person is with a module, and where to go on. */
class LearnerModuleTest {

    @Test
    void goesFromNewOverReadingToTheQuiz() {
        assertThat(called("A").module().stage()).isEqualTo(Stage.NEW);
        assertThat(called("A").begun(1, 0).module().stage()).isEqualTo(Stage.READING);
        assertThat(called("A").begun(3, 0, 1, 2).module().stage()).isEqualTo(Stage.READING);
        assertThat(called("A").begun(3, 0, 1, 2, 3).quiz(0, null).module().stage())
                .isEqualTo(Stage.QUIZ);
        assertThat(called("A").begun(3, 0, 1, 2, 3).done().module().stage()).isEqualTo(Stage.DONE);
    }

    @Test
    void isExhaustedOnlyWhenNoAttemptIsLeftAndNoneIsOpen() {
        var read = called("A").begun(3, 0, 1, 2, 3);
        assertThat(read.quiz(3, null).module().stage()).isEqualTo(Stage.EXHAUSTED);
        assertThat(read.quiz(3, 7L).module().stage()).isEqualTo(Stage.QUIZ);
        assertThat(read.quiz(2, null).module().stage()).isEqualTo(Stage.QUIZ);
    }

    @Test
    void staysDoneWhateverElseHappens() {
        assertThat(called("A").begun(1, 0).quiz(3, null).done().module().stage())
                .isEqualTo(Stage.DONE);
        assertThat(called("A").due("2026-11-22").done().module().due()).isFalse();
        assertThat(called("A").due("2026-11-22").module().due()).isTrue();
    }

    @Test
    void goesOnAtTheUnreadLessonLastOpenElseAtTheFirstUnread() {
        assertThat(called("A").module().nextLesson()).isEqualTo(1);
        assertThat(called("A").begun(3, 0, 1).module().nextLesson()).isEqualTo(3);
        assertThat(called("A").begun(3, 0, 1, 3).module().nextLesson()).isEqualTo(2);
        assertThat(called("A").begun(3, 0, 1, 2, 3).module().nextLesson()).isEqualTo(1);
        assertThat(called("A").begun(9, 0, 1).module().nextLesson()).isEqualTo(2);
    }
}
