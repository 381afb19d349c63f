package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import id.netral.security.CurrentUser;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Takes what packages tell from the screen around them: with its session and its CSRF token, never from a package. */
@RestController
class ScormController {

    private static final Map<String, HttpStatus> STATUS = Map.of(
            "scorm.unknown", HttpStatus.NOT_FOUND,
            "scorm.opened-elsewhere", HttpStatus.CONFLICT,
            "scorm.malformed", HttpStatus.BAD_REQUEST);

    /** What the screen sends. */
    record Message(
            @Nullable Integer launch,
            @Nullable Integer seq,
            @Nullable Boolean finished,
            @Nullable Map<String, @Nullable String> values) {

        int requireLaunch() {
            return require(launch);
        }

        int requireSeq() {
            return require(seq);
        }

        private static int require(@Nullable Integer number) {
            if (number == null) {
                throw new RefusedException("scorm.malformed");
            }
            return number;
        }
    }

    /** What the screen shows. */
    record Saved(String status, @Nullable String score, boolean done) {}

    private final ScormLearning learning;
    private final CurrentUser currentUser;
    private final Sentences sentences;

    ScormController(ScormLearning learning, CurrentUser currentUser, Sentences sentences) {
        this.learning = learning;
        this.currentUser = currentUser;
        this.sentences = sentences;
    }

    @PutMapping("/api/scorm/{attempt}")
    Saved save(@PathVariable("attempt") long attempt, @RequestBody Message sent) {
        var result = learning.save(
                currentUser.requireEmployee(),
                attempt,
                sent.requireLaunch(),
                sent.requireSeq(),
                Boolean.TRUE.equals(sent.finished()),
                sent.values());
        var score = result.score();
        return new Saved(
                result.status().name(), score == null ? null : score.percent().toPlainString(), result.done());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(RefusedException refusal, Locale locale) {
        var message = sentences.get(refusal.key(), locale, refusal.arguments());
        return ResponseEntity.status(STATUS.getOrDefault(refusal.key(), HttpStatus.BAD_REQUEST))
                .body(Map.of("error", refusal.key(), "message", message));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Map<String, String>> malformed(Locale locale) {
        return refused(new RefusedException("scorm.malformed"), locale);
    }

    /** An id that is no number names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, String>> noNumber(Locale locale) {
        return refused(new RefusedException("scorm.unknown"), locale);
    }
}
