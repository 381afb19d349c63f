package id.netral.people;

import id.netral.common.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A golongan: {@code I/a} to {@code IV/e} for PNS, {@code I} to {@code XVII} for PPPK.
 *
 * @param value in the spelling above
 */
record RankCode(String value) {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final Pattern PNS = Pattern.compile("(?:GOL(?:ONGAN)?\\.? *)?(IV|I{1,3}|[1-4])[ /.\\-]*([A-E])\\.?");
    private static final Pattern PPPK = Pattern.compile("(?:GOL(?:ONGAN)?\\.? *)?([IVX]+|\\d{1,2})\\.?");
    // "Penata Muda Tk. I, III/b": among other words only the form with a slash is meant
    private static final Pattern AMONG_WORDS =
            Pattern.compile(".*(?<![A-Z0-9])(IV|I{1,3})\\s*/\\s*([A-E])(?!\\s*/|[A-Z0-9]).*");

    /** Reads the spellings in use; throws {@link RefusedException} {@code roster.rank.invalid} for another text. */
    static RankCode parse(String text) {
        var upper = text.toUpperCase(Locale.ROOT).strip();
        for (var pattern : List.of(PNS, AMONG_WORDS)) {
            var matcher = pattern.matcher(upper);
            if (matcher.matches()) {
                return pns(matcher.group(1), matcher.group(2), text);
            }
        }
        var pppk = PPPK.matcher(upper);
        if (pppk.matches() && ROMAN.contains(roman(pppk.group(1)))) {
            return new RankCode(roman(pppk.group(1)));
        }
        throw new RefusedException("roster.rank.invalid", text);
    }

    private static RankCode pns(String group, String room, String text) {
        var roman = roman(group);
        if ("E".equals(room) && !"IV".equals(roman)) {
            throw new RefusedException("roster.rank.invalid", text);
        }
        return new RankCode(roman + "/" + room.toLowerCase(Locale.ROOT));
    }

    private static String roman(String number) {
        if (!Character.isDigit(number.charAt(0))) {
            return number;
        }
        var place = Integer.parseInt(number);
        return place >= 1 && place <= ROMAN.size() ? ROMAN.get(place - 1) : "";
    }
}
