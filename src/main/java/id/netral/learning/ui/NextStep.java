package id.netral.learning.ui;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import id.netral.assessment.AttemptId;
import id.netral.learning.duty.Duty;
import id.netral.learning.progress.LearnerModule;
import id.netral.learning.progress.LearnerModule.Stage;
import id.netral.learning.progress.ReadingPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one thing to do next: what is asked before what is on offer, what was begun before what is new. */
record NextStep(LearnerModule module) {

    /** Earliest deadline first, modules without one last, then by title. */
    static final Comparator<LearnerModule> BY_DEADLINE = comparing(NextStep::deadline, nullsLast(naturalOrder()))
            .thenComparing(module -> module.version().title());

    private static final Comparator<LearnerModule> MOST_PRESSING = comparing(LearnerModule::due, reverseOrder())
            .thenComparing(LearnerModule::suggested, reverseOrder())
            .thenComparing(NextStep::lastSeen, nullsLast(reverseOrder()))
            .thenComparing(BY_DEADLINE);

    /** Empty when everything is done, or out of attempts. */
    static Optional<NextStep> among(List<LearnerModule> modules) {
        return modules.stream()
                .filter(module -> module.stage() != Stage.DONE && module.stage() != Stage.EXHAUSTED)
                .min(MOST_PRESSING)
                .map(NextStep::new);
    }

    /** Key of the words on the button; the argument is the lesson's number. */
    String key() {
        return switch (module.stage()) {
            case NEW -> "home.next.start";
            case READING -> "home.next.lesson";
            default -> openAttempt() == null ? "home.next.quiz" : "home.next.quiz-resume";
        };
    }

    String path() {
        var slug = module.version().slug();
        var attempt = openAttempt();
        if (module.stage() == Stage.READING) {
            return LearnerPaths.lesson(slug, module.nextLesson());
        }
        return module.stage() == Stage.QUIZ && attempt != null ? LearnerPaths.quiz(attempt) : LearnerPaths.module(slug);
    }

    private @Nullable AttemptId openAttempt() {
        var quiz = module.quiz();
        return quiz == null ? null : quiz.open();
    }

    private static @Nullable LocalDate deadline(LearnerModule module) {
        return Optional.ofNullable(module.duty()).map(Duty::dueOn).orElse(null);
    }

    private static @Nullable Instant lastSeen(LearnerModule module) {
        return Optional.ofNullable(module.place()).map(ReadingPlace::seenAt).orElse(null);
    }
}
