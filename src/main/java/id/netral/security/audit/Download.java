package id.netral.security.audit;

import id.netral.common.RefusedException;
import java.util.regex.Pattern;

/**
 * A file with people's data that somebody fetches.
 *
 * @param report what it is, in words
 * @param filter whose data and which, in words
 * @param rows number of data rows in it
 * @param sha256 of the whole file, 64 hexadecimal digits in lower case
 * @param purpose what the reader wants it for, in the reader's words
 */
public record Download(String report, String filter, long rows, String sha256, String purpose) {

    /** Longest purpose. */
    public static final int LONGEST_PURPOSE = 200;

    private static final int SHORTEST_PURPOSE = 5;
    private static final int LONGEST_REPORT = 100;
    private static final int LONGEST_FILTER = 500;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Cuts long descriptions; throws {@link RefusedException} {@code download.purpose} without a real purpose. */
    public Download {
        purpose = purpose(purpose);
        report = cut(report, LONGEST_REPORT);
        filter = cut(filter, LONGEST_FILTER);
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
    }

    /** The purpose in one line; throws {@link RefusedException} {@code download.purpose} when it is too short or too long. */
    public static String purpose(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() < SHORTEST_PURPOSE || line.length() > LONGEST_PURPOSE) {
            throw new RefusedException("download.purpose", SHORTEST_PURPOSE, LONGEST_PURPOSE);
        }
        return line;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
