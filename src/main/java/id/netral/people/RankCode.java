package id.netral.people;

import id.netral.common.RefusedException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A golongan: {@code I/a} to {@code IV/e} for PNS, {@code I} to {@code XVII} for PPPK, who have no
 * rank's name with it.
 *
 * @param value in the spelling above
 */
public record RankCode(String value) {

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");
    private static final Pattern PNS = Pattern.compile("(?:GOL(?:ONGAN)?\\.? *)?(IV|I{1,3}|[1-4])[ /.\\-]*([A-E])\\.?");
    private static final Pattern PPPK = Pattern.compile("(?:GOL(?:ONGAN)?\\.? *)?([IVX]+|\\d{1,2})\\.?");
    // "Penata Muda Tk. I, III/b": among other words only the form with a slash is meant
    private static final Pattern AMONG_WORDS =
            Pattern.compile(".*(?<![A-Z0-9])(IV|I{1,3})\\s*/\\s*([A-E])(?!\\s*/|[A-Z0-9]).*");

    private static final Map<String, String> PANGKAT = pangkat(
            List.of("I/a", "Juru Muda"),
            List.of("I/b", "Juru Muda Tingkat I"),
            List.of("I/c", "Juru"),
            List.of("I/d", "Juru Tingkat I"),
            List.of("II/a", "Pengatur Muda"),
            List.of("II/b", "Pengatur Muda Tingkat I"),
            List.of("II/c", "Pengatur"),
            List.of("II/d", "Pengatur Tingkat I"),
            List.of("III/a", "Penata Muda"),
            List.of("III/b", "Penata Muda Tingkat I"),
            List.of("III/c", "Penata"),
            List.of("III/d", "Penata Tingkat I"),
            List.of("IV/a", "Pembina"),
            List.of("IV/b", "Pembina Tingkat I"),
            List.of("IV/c", "Pembina Utama Muda"),
            List.of("IV/d", "Pembina Utama Madya"),
            List.of("IV/e", "Pembina Utama"));

    /** The golongan of a kind, lowest first; none for non-ASN staff. */
    public static List<RankCode> of(EmployeeKind kind) {
        return switch (kind) {
            case PNS -> PANGKAT.keySet().stream().map(RankCode::new).toList();
            case PPPK -> ROMAN.stream().map(RankCode::new).toList();
            case NON_ASN -> List.of();
        };
    }

    /** The rank's name, such as {@code Penata Muda}; empty for a PPPK's golongan. */
    public Optional<String> pangkat() {
        return Optional.ofNullable(PANGKAT.get(value));
    }

    @SafeVarargs
    private static Map<String, String> pangkat(List<String>... pairs) {
        var names = new LinkedHashMap<String, String>();
        List.of(pairs).forEach(pair -> names.put(pair.getFirst(), pair.getLast()));
        return Collections.unmodifiableMap(names);
    }

    /** Reads the spellings in use; throws {@link RefusedException} {@code roster.rank.invalid} for another text. */
    public static RankCode parse(String text) {
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
