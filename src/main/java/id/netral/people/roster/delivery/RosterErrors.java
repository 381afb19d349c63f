package id.netral.people.roster.delivery;

import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers programs that send rosters with a key and a sentence. */
@RestControllerAdvice(assignableTypes = RosterController.class)
class RosterErrors {

    /** What every error looks like. */
    record ErrorBody(String error, String message) {}

    private final Sentences sentences;

    RosterErrors(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(RefusedException refusal, Locale locale) {
        return ResponseEntity.status(status(refusal.key()))
                .body(new ErrorBody(refusal.key(), sentences.get(refusal.key(), locale, refusal.arguments())));
    }

    private static HttpStatus status(String key) {
        return switch (key) {
            case "roster.delivery.gone" -> HttpStatus.NOT_FOUND;
            case "roster.apply.changed", "roster.delivery.doubtful", "roster.left.too-many", "roster.left.person" ->
                HttpStatus.CONFLICT;
            case "roster.api.no-extent", "body.malformed" -> HttpStatus.BAD_REQUEST;
            case "roster.file.too-big" -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** An id that is no number names nothing; another parameter of the wrong kind is said to be that. */
    @ExceptionHandler
    ResponseEntity<ErrorBody> wrongKind(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        var key = "id".equals(mismatch.getName()) ? "roster.delivery.gone" : "body.malformed";
        return refused(new RefusedException(key), locale);
    }
}
