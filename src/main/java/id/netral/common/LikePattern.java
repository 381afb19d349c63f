package id.netral.common;

import java.util.regex.Pattern;

/** What people type, as a pattern of SQL's {@code LIKE}: their percent signs and underscores mean themselves. */
public final class LikePattern {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\%_]");

    private LikePattern() {}

    /** Matches this text and nothing else; with a percent sign behind it, what begins so. */
    public static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** Matches what holds this text anywhere. */
    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }
}
