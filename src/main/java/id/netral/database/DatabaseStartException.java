package id.netral.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be started; the message is an Indonesian sentence for the operator and says what to do. */
public class DatabaseStartException extends RuntimeException {

    DatabaseStartException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
