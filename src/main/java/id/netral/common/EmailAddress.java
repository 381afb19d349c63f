package id.netral.common;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case: at most 200 characters, one {@code @}, a domain with a dot.
 *
 * @param value the address
 */
public record EmailAddress(String value) {

    private static final int MAX = 200;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /** Throws {@link RefusedException} {@code email.invalid} when the text is no address. */
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !SHAPE.matcher(value).matches()) {
            throw new RefusedException("email.invalid", value);
        }
    }

    /** Whether an address stands anywhere in the text. */
    public static boolean occursIn(String text) {
        return SHAPE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    @Override
    public String toString() {
        return value;
    }
}
