package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.security.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quiz player's endpoints, for the signed-in person's own attempts. */
@RestController
@RequestMapping("/api/attempts/{attempt}")
class AttemptController {

    /** An answer as the player sends it. */
    record SentAnswer(@Nullable Integer seq, @Nullable List<@Nullable String> choices) {

        int requireSeq() {
            if (seq == null) {
                throw new RefusedException("answer.malformed");
            }
            return seq;
        }

        List<String> requireChoices() {
            if (choices == null || choices.stream().anyMatch(Objects::isNull)) {
                throw new RefusedException("answer.malformed");
            }
            return choices.stream().map(Objects::requireNonNull).toList();
        }
    }

    /** Says that another answer was saved from elsewhere, and which. */
    record Outdated(String error, String message, SavedAnswer saved) {}

    private final AttemptService attempts;
    private final CurrentUser currentUser;
    private final Sentences sentences;

    AttemptController(AttemptService attempts, CurrentUser currentUser, Sentences sentences) {
        this.attempts = attempts;
        this.currentUser = currentUser;
        this.sentences = sentences;
    }

    @GetMapping
    PlayerState state(@PathVariable("attempt") long attempt) {
        return attempts.state(employee(), new AttemptId(attempt));
    }

    @PutMapping("/answers/{position}")
    ResponseEntity<?> save(
            @PathVariable("attempt") long attempt,
            @PathVariable("position") int position,
            @RequestBody SentAnswer sent,
            Locale locale) {
        var saved =
                attempts.save(employee(), new AttemptId(attempt), position, sent.requireSeq(), sent.requireChoices());
        return saved.outdated()
                ? ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Outdated("answer.outdated", sentences.get("answer.outdated", locale), saved))
                : ResponseEntity.ok(saved);
    }

    @PostMapping("/submit")
    Submitted submit(@PathVariable("attempt") long attempt) {
        attempts.submit(employee(), new AttemptId(attempt));
        return new Submitted(true);
    }

    /** The result once submitted; before that it is as unknown as anybody else's attempt. */
    @GetMapping("/result")
    AttemptResult result(@PathVariable("attempt") long attempt) {
        return attempts.result(employee(), new AttemptId(attempt)).orElseThrow(NoSuchAttemptException::new);
    }

    /** The attempt is closed; its result has a screen of its own. */
    record Submitted(boolean submitted) {}

    private EmployeeId employee() {
        return currentUser.requireEmployee();
    }
}
