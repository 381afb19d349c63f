package id.netral.people.roster.comparison;

import id.netral.people.UnitNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How rosters write the path to a unit, and when two names of units look alike. */
final class UnitPathText {

    private static final Pattern STEPS = Pattern.compile("[>›»]");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s*|\\s*/\\s+");
    private static final int LETTERS_PER_SLIP = 8;

    private UnitPathText() {}

    /** The names from the top down that the cells spell; at least one. */
    public static List<String> names(List<String> cells, Predicate<String> isKnown) {
        var names = new ArrayList<String>();
        for (var name : cells.stream().flatMap(cell -> split(cell, isKnown)).toList()) {
            if (names.isEmpty() || !UnitNames.key(names.getLast()).equals(UnitNames.key(name))) {
                names.add(name);
            }
        }
        return names.isEmpty() ? List.of(cells.getFirst()) : names;
    }

    /** A slash parts a path when spaces stand around it, or when a unit is called by what stands before it. */
    private static Stream<String> split(String cell, Predicate<String> isKnown) {
        if (isKnown.test(cell)) {
            return Stream.of(cell);
        }
        return STEPS.splitAsStream(cell)
                .flatMap(step -> isKnown.test(step) ? Stream.of(step) : SLASH.splitAsStream(step))
                .flatMap(step -> {
                    var slash = step.indexOf('/');
                    return slash > 0 && !isKnown.test(step) && isKnown.test(step.substring(0, slash))
                            ? Arrays.stream(step.split("/", -1))
                            : Stream.of(step);
                })
                .map(String::strip)
                .filter(step -> !step.isEmpty());
    }

    /** Whether two keys of names differ by a slip of the pen only; other digits make another unit. */
    public static boolean areAlike(String one, String other) {
        var slips = Math.max(1, one.length() / LETTERS_PER_SLIP);
        return Math.abs(one.length() - other.length()) <= slips
                && !one.equals(other)
                && digits(one).equals(digits(other))
                && SpellingDistance.within(slips, one, other);
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
