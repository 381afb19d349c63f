package id.netral.authoring.editor;

import id.netral.common.RefusedException;
import id.netral.common.Sentences;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers the editor's faulty requests with a key and a sentence in the person's language. */
@RestControllerAdvice(annotations = AuthoringEndpoint.class)
class AuthoringErrors {

    private static final Map<String, HttpStatus> STATUS = Map.of(
            "body.malformed", HttpStatus.BAD_REQUEST,
            "draft.unknown", HttpStatus.NOT_FOUND,
            "draft.lesson-unknown", HttpStatus.NOT_FOUND,
            "draft.no-revision", HttpStatus.NOT_FOUND,
            "draft.lesson-changed", HttpStatus.CONFLICT);

    /** What every error looks like. */
    record ErrorBody(String error, String message) {}

    private final Sentences sentences;

    AuthoringErrors(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(RefusedException refusal, Locale locale) {
        return ResponseEntity.status(STATUS.getOrDefault(refusal.key(), HttpStatus.UNPROCESSABLE_CONTENT))
                .body(new ErrorBody(refusal.key(), sentences.get(refusal.key(), locale, refusal.arguments())));
    }

    /** No JSON, JSON of another shape, or without what the address asks for. */
    @ExceptionHandler({HttpMessageNotReadableException.class, ServletRequestBindingException.class})
    ResponseEntity<ErrorBody> malformed(Locale locale) {
        return refused(new RefusedException("body.malformed"), locale);
    }

    /** An id that is no number names nothing. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ErrorBody> noNumber(Locale locale) {
        return refused(new RefusedException("draft.lesson-unknown"), locale);
    }
}
