package id.netral.desk;

import id.netral.common.RefusedException;

/** What people write to each other: words, and not too many. */
final class ReadableText {

    private static final int FEWEST_LETTERS = 8;

    private ReadableText() {}

    /**
     * The text without blanks around it. Throws {@link RefusedException} {@code desk.no-words} when there is hardly a letter
     * in it, {@code desk.too-long} above the most characters.
     */
    static String of(String typed, int most) {
        var text = typed.strip();
        if (text.length() > most) {
            throw new RefusedException("desk.too-long", most, text.length());
        }
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            throw new RefusedException("desk.no-words");
        }
        return text;
    }
}
