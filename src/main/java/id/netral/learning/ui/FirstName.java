package id.netral.learning.ui;

import java.util.Arrays;

/** How to greet somebody: the first word of the name that is no title or initial, without degrees. */
final class FirstName {

    private FirstName() {}

    static String of(String name) {
        var withoutDegrees = name.split(",", 2)[0].strip();
        return Arrays.stream(withoutDegrees.split("\\s+"))
                .filter(word -> !word.endsWith("."))
                .findFirst()
                .orElse(withoutDegrees);
    }
}
