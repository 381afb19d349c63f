package id.netral.authoring;

import id.netral.common.RefusedException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
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

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control INDONESIAN_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<String, HttpStatus> STATUS = Map.of(
            "body.malformed", HttpStatus.BAD_REQUEST,
            "draft.unknown", HttpStatus.NOT_FOUND,
            "draft.lesson-unknown", HttpStatus.NOT_FOUND,
            "draft.no-revision", HttpStatus.NOT_FOUND,
            "draft.lesson-changed", HttpStatus.CONFLICT);

    /** What every error looks like. */
    record ErrorBody(String error, String message) {}

    /** The screens' sentences. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, INDONESIAN_OTHERWISE);
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> refused(RefusedException refusal, Locale locale) {
        var pattern = bundle(locale).getString(refusal.key());
        return ResponseEntity.status(STATUS.getOrDefault(refusal.key(), HttpStatus.UNPROCESSABLE_CONTENT))
                .body(new ErrorBody(refusal.key(), new MessageFormat(pattern, locale).format(refusal.arguments())));
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
