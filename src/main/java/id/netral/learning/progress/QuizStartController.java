package id.netral.learning.progress;

import id.netral.assessment.QuizEndpoint;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Begins the signed-in person's attempt, or gives the open one back: the module screen's button for programs. */
@RestController
@RequestMapping("/api/quizzes/{module}/attempts")
@QuizEndpoint
class QuizStartController {

    /** The number under {@code /api/attempts}. */
    record Started(long attempt) {}

    private final Progress progress;
    private final CurrentUser currentUser;

    QuizStartController(Progress progress, CurrentUser currentUser) {
        this.progress = progress;
        this.currentUser = currentUser;
    }

    /** Throws {@link RefusedException} as {@link Progress#startQuiz} does. */
    @PostMapping
    Started start(@PathVariable("module") String slug) {
        return new Started(
                progress.startQuiz(currentUser.requireEmployee(), slug).value());
    }
}
