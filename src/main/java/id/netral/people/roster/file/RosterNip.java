package id.netral.people.roster.file;

import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Reads a NIP out of a cell without ever guessing a digit.
 *
 * <p>Excel keeps 15 significant digits, so a NIP stored as a number has lost its last three. A number is trusted only when
 * the file spells out all 18 digits and they cannot have come out of a floating-point number, or when other numbers of the
 * file prove that its writer rounds nothing.
 */
public final class RosterNip {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-'’‘`´\"/]");
    private static final int DIGITS = 18;
    private static final int KEPT_BY_EXCEL = 15;
    private static final String LOST = "000";

    private RosterNip() {}

    /** What a cell says about the program that wrote it. */
    enum Digits {
        /** All 18 digits of a number that no floating-point number has: nothing was rounded. */
        EXACT,
        /** All 18 digits, but they may be those of a rounded number. */
        OPEN,
        /** Says nothing. */
        SILENT
    }

    static Digits digitsOf(RawCell cell) {
        var number = cell.text().strip();
        if (cell.kind() != RawCell.Kind.NUMBER
                || number.length() != DIGITS
                || !number.chars().allMatch(Character::isDigit)
                || number.endsWith(LOST)) {
            return Digits.SILENT;
        }
        var rounded = new BigDecimal(Double.parseDouble(number));
        return rounded.compareTo(new BigDecimal(number)) == 0 ? Digits.OPEN : Digits.EXACT;
    }

    /** {@link #read(RawCell, boolean)} where nothing is known about the rest of the file. */
    public static Nip read(RawCell cell) {
        return read(cell, false);
    }

    /**
     * The number; throws {@link RefusedException} {@code nip.*} or {@code roster.nip.*} when the cell has none.
     *
     * @param exact whether the file's numbers are known to be written out in full
     */
    static Nip read(RawCell cell, boolean exact) {
        var text = SEPARATORS
                .matcher(Normalizer.normalize(cell.clean(), Normalizer.Form.NFKC))
                .replaceAll("");
        if (isRounded(cell, text, exact)) {
            throw new RefusedException("roster.nip.rounded");
        }
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new RefusedException("roster.nip.characters");
        }
        return new Nip(text);
    }

    private static boolean isRounded(RawCell cell, String digits, boolean exact) {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            var written = digitsOf(cell);
            return digits.length() > KEPT_BY_EXCEL && written != Digits.EXACT && !(exact && written == Digits.OPEN);
        }
        // the serial number at the end starts at 001: "000" is what a lost number became as text
        return SCIENTIFIC.matcher(cell.clean()).matches() || digits.length() == DIGITS && digits.endsWith(LOST);
    }
}
