package id.netral.common;

import java.io.Serial;

/**
 * Something a person asked for cannot be done. Carries the key of a sentence in {@code translations} and its
 * arguments, so that every door (screen, endpoint) says it in the person's language.
 */
public class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** Refuses with the sentence under the key. */
    public RefusedException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }

    /** Arguments of the sentence. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
