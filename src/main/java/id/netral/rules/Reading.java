package id.netral.rules;

import id.netral.common.Formats;
import id.netral.common.source.YamlMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How an office reads a contested point.
 *
 * @param who the office, never a private person
 * @param on when it was said: {@code 2024-10-30}, {@code 2024-10} or {@code 2024}, as far as known
 * @param says own words
 * @param source host and path of a public page
 */
public record Reading(String who, String on, String says, String source) {

    private static final Pattern WHEN = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST = 20;
    private static final int LONGEST = 120;
    private static final int LONGEST_TEXT = 1000;

    /** The row's {@code readings}, none when it has none; a single one is a fault, for a point is contested by two. */
    public static List<Reading> list(YamlMap row) {
        if (!row.has("readings")) {
            return List.of();
        }
        return row.maps("readings", 2, MOST).stream().map(Reading::read).toList();
    }

    private static Reading read(YamlMap row) {
        var reading = new Reading(
                row.text("who", LONGEST), when(row), row.text("says", LONGEST_TEXT), row.text("source", LONGEST_TEXT));
        row.refuseOtherKeys();
        return reading;
    }

    private static String when(YamlMap row) {
        var on = row.name("on", LONGEST, WHEN);
        try {
            if (WHEN.matcher(on).matches()) {
                DAY.parse(on);
            }
        } catch (DateTimeParseException e) {
            row.faultAt("on", "fault.date", "on", on);
        }
        return on;
    }

    /** When it was said, in words: {@code 30 Oktober 2024}, {@code Oktober 2024} or {@code 2024}. */
    public String said(Locale locale) {
        return switch (on.length()) {
            case 10 -> Formats.date(LocalDate.parse(on), locale);
            case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(on));
            default -> on;
        };
    }
}
