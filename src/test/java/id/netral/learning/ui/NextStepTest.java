package id.netral.learning.ui;

import static id.netral.learning.progress.ModuleSketch.called;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.learning.progress.ModuleSketch;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one next thing: asked before offered, begun before new, earliest deadline first. */
class NextStepTest {

    private static NextStep among(ModuleSketch... modules) {
        return NextStep.among(Stream.of(modules).map(ModuleSketch::module).toList())
                .orElseThrow();
    }

    private static String title(ModuleSketch... modules) {
        return among(modules).module().version().title();
    }

    @Test
    void whatIsAskedComesBeforeWhatIsOnOffer() {
        assertThat(title(called("A").begun(1, 0), called("B").due(null))).isEqualTo("B");
    }

    @Test
    void whatWasBegunLastComesBeforeWhatIsNew() {
        assertThat(title(
                        called("A").due("2026-11-23"),
                        called("B").due("2026-12-30").begun(1, 5)))
                .isEqualTo("B");
        assertThat(title(
                        called("A").due(null).begun(1, 5), called("B").due(null).begun(1, 2)))
                .isEqualTo("B");
    }

    @Test
    void theEarliestDeadlineComesFirstAndNoneLast() {
        assertThat(title(
                        called("A").due(null),
                        called("B").due("2026-12-01"),
                        called("C").due("2026-11-30")))
                .isEqualTo("C");
    }

    @Test
    void whatIsDoneOrExhaustedIsNoStep() {
        assertThat(NextStep.among(List.of(
                        called("A").done().module(),
                        called("B").begun(3, 0, 1, 2, 3).quiz(3, null).module())))
                .isEmpty();
        assertThat(NextStep.among(List.of())).isEmpty();
    }

    @Test
    void leadsToTheLessonTheQuizOrTheModule() {
        assertThat(among(called("A")).path()).isEqualTo("modul/a");
        assertThat(among(called("A").begun(2, 0, 1)).path()).isEqualTo("modul/a/pelajaran/2");
        var read = called("A").begun(3, 0, 1, 2, 3);
        assertThat(among(read.quiz(1, null)).path()).isEqualTo("modul/a");
        assertThat(among(read.quiz(1, 7L)).path()).isEqualTo("kuis/7");
    }
}
