package id.netral.people.history;

import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What a new unit is called.
 *
 * @param name 2 to 200 characters, outer and doubled spaces removed
 * @param code the agency's own short sign, at most 40 characters; null for none
 * @param opd whether it is an organisation of its own, with a head who answers for it
 */
public record UnitFacts(String name, @Nullable String code, boolean opd) {

    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;

    /** Throws {@link RefusedException} {@code organisation.name-missing} or {@code people.too-long}. */
    public UnitFacts {
        name = name(name);
        code = code(code);
    }

    static String name(String text) {
        var clean = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (clean.length() < SHORTEST || clean.chars().noneMatch(Character::isLetter)) {
            throw new RefusedException("organisation.name-missing");
        }
        return atMost(LONGEST_NAME, clean);
    }

    static @Nullable String code(@Nullable String text) {
        return text == null || text.isBlank() ? null : atMost(LONGEST_CODE, text.strip());
    }

    private static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new RefusedException("people.too-long", longest);
        }
        return text;
    }
}
