package id.netral.people;

import id.netral.common.RefusedException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The agency's own number of a person without a NIP: 3 to 30 letters, digits, dots, slashes or hyphens, in capitals, with
 * at least one digit.
 *
 * @param value the number
 */
public record StaffNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9./-]{2,29}");

    /** Throws {@link RefusedException} {@code staff-number.invalid} for another text. */
    public StaffNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new RefusedException("staff-number.invalid", value);
        }
    }
}
