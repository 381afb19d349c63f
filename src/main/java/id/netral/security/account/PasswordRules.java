package id.netral.security.account;

import id.netral.common.Nip;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Which passwords are too easy to guess for somebody who knows the person. Length counts, not signs of every kind. */
final class PasswordRules {

    static final int SHORTEST = 10;

    /** What BCrypt reads; further bytes would be cut off in silence. */
    private static final int LONGEST_BYTES = 72;

    private static final int TELLING_DIGITS = 8;
    private static final int SHORTEST_NAME_PART = 3;
    private static final int LETTERS_BESIDE_NAME = 4;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = readCommon();
    private static final BreachedPasswords BREACHED = BreachedPasswords.load();

    private PasswordRules() {}

    /**
     * Throws {@link RefusedException} {@code password.*} when the password is too short, too long, common, or made of the
     * person's NIP, birth date or name.
     */
    static void check(String password, @Nullable Nip nip, String personName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RefusedException("password.short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new RefusedException("password.long", LONGEST_BYTES);
        }
        if (nip != null) {
            checkNumbers(password.replaceAll("[\\s./_-]", ""), nip.value());
        }
        checkName(password, personName);
        if (isCommon(password)) {
            throw new RefusedException("password.common");
        }
    }

    private static void checkNumbers(String password, String nip) {
        var year = nip.substring(0, 4);
        var month = nip.substring(4, 6);
        var day = nip.substring(6, 8);
        var births = List.of(
                year + month + day,
                day + month + year,
                month + day + year,
                day + month + year.substring(2),
                year.substring(2) + month + day);
        if (births.stream().anyMatch(password::contains)) {
            throw new RefusedException("password.birth");
        }
        for (var from = 0; from + TELLING_DIGITS <= nip.length(); from++) {
            if (password.contains(nip.substring(from, from + TELLING_DIGITS))) {
                throw new RefusedException("password.nip");
            }
        }
    }

    private static void checkName(String password, String personName) {
        var letters = letters(password);
        var rest = letters;
        for (var part : personName.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (part.length() >= SHORTEST_NAME_PART) {
                rest = rest.replace(part, "");
            }
        }
        if (rest.length() < letters.length() && rest.length() < LETTERS_BESIDE_NAME) {
            throw new RefusedException("password.name");
        }
    }

    private static boolean isCommon(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        var core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isListed(plain) || isListed(core) || plain.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    private static boolean isListed(String word) {
        return COMMON.contains(word) || BREACHED.contains(word);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> readCommon() {
        try {
            var text =
                    new ClassPathResource("security/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\s+"))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
