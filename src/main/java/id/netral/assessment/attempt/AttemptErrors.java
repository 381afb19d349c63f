package id.netral.assessment.attempt;

import id.netral.assessment.QuizEndpoint;
import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers the player's faulty or unlucky requests with a key and a sentence in the person's language. */
@RestControllerAdvice(assignableTypes = AttemptController.class, annotations = QuizEndpoint.class)
class AttemptErrors {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptErrors.class);

    /** Seconds after which trying again makes sense while the database is away. */
    private static final String RETRY_AFTER = "3";

    private static final Map<String, HttpStatus> STATUS = Map.of(
            "attempt.unknown", HttpStatus.NOT_FOUND,
            "attempt.submitted", HttpStatus.CONFLICT,
            "attempt.overdue", HttpStatus.CONFLICT,
            "answer.no-number", HttpStatus.UNPROCESSABLE_CONTENT,
            "answer.too-long", HttpStatus.UNPROCESSABLE_CONTENT,
            "answer.unknown-option", HttpStatus.UNPROCESSABLE_CONTENT,
            "answer.one-option", HttpStatus.UNPROCESSABLE_CONTENT);

    /** What every error looks like. */
    record ErrorBody(String error, String message) {}

    private final Sentences sentences;

    AttemptErrors(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(RefusedException refusal, Locale locale) {
        var message = sentences.get(refusal.key(), locale, refusal.arguments());
        return ResponseEntity.status(STATUS.getOrDefault(refusal.key(), HttpStatus.BAD_REQUEST))
                .body(new ErrorBody(refusal.key(), message));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<ErrorBody> malformed(Locale locale) {
        return refused(new RefusedException("answer.malformed"), locale);
    }

    /** An id or position that is no number names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ErrorBody> noNumber(Locale locale) {
        return refused(new NoSuchAttemptException(), locale);
    }

    /** The database is away, slow or chose this request to break a deadlock; the player repeats it. */
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        UncategorizedSQLException.class,
        TransactionException.class
    })
    ResponseEntity<ErrorBody> away(RuntimeException failure, Locale locale) {
        LOG.warn("The database did not answer a quiz player: {}", failure.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                .body(new ErrorBody("attempt.away", sentences.get("attempt.away", locale)));
    }
}
