package id.netral.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Civil servant's number: NIP of a PNS or NI PPPK, 18 digits.
 *
 * <p>Only what both kinds share is checked: a real birth date in digits 1–8 and the sex digit 1 or 2 in place 15. Digits
 * 9–14 mean different things for PNS and PPPK and are taken as they come. Personal data: show {@link #masked()} outside
 * HR's screens.
 *
 * @param value the 18 digits
 */
public record Nip(String value) implements Comparable<Nip> {

    private static final Pattern DIGITS = Pattern.compile("\\d{18}");

    /** Accepts exactly 18 valid digits; throws {@link RefusedException} with key {@code nip.*} otherwise. */
    public Nip {
        if (!DIGITS.matcher(value).matches()) {
            throw new RefusedException("nip.length", value.length());
        }
        birthDate(value);
        if (value.charAt(14) != '1' && value.charAt(14) != '2') {
            throw new RefusedException("nip.sex");
        }
    }

    /** Reads a number as people write it: spaces, dots, hyphens and a leading apostrophe are ignored. */
    public static Nip parse(String text) {
        return new Nip(text.replaceAll("[\\s\\u00A0.\\-']", ""));
    }

    private static LocalDate birthDate(String value) {
        try {
            return LocalDate.of(
                    Integer.parseInt(value.substring(0, 4)),
                    Integer.parseInt(value.substring(4, 6)),
                    Integer.parseInt(value.substring(6, 8)));
        } catch (DateTimeException e) {
            throw new RefusedException("nip.birth", value.substring(0, 8));
        }
    }

    /** As printed on letters: {@code 19860926 201505 1 001}. */
    public String spaced() {
        return value.substring(0, 8) + " " + value.substring(8, 14) + " " + value.charAt(14) + " "
                + value.substring(15);
    }

    /** For screens of others: first four and last three digits, the rest dots. */
    public String masked() {
        return value.substring(0, 4) + "•••••••••••" + value.substring(15);
    }

    @Override
    public int compareTo(Nip other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return masked(); // numbers must not slip into logs
    }
}
