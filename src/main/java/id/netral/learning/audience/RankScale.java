package id.netral.learning.audience;

import id.netral.common.RefusedException;
import id.netral.people.EmployeeKind;
import java.util.List;
import java.util.stream.Stream;

/** The golongan of each kind of employee, lowest first, in the spelling people are kept with. */
public final class RankScale {

    private static final List<String> PNS = Stream.concat(
                    Stream.of("I", "II", "III", "IV")
                            .flatMap(group -> Stream.of("a", "b", "c", "d").map(room -> group + "/" + room)),
                    Stream.of("IV/e"))
            .toList();
    private static final List<String> PPPK = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII");

    private RankScale() {}

    /** All of a kind; none for those who have no golongan. */
    public static List<String> of(EmployeeKind kind) {
        return switch (kind) {
            case PNS -> PNS;
            case PPPK -> PPPK;
            case NON_ASN -> List.of();
        };
    }

    /**
     * From one to another, both included. Throws {@link RefusedException} {@code audience.rank-unknown} for one the kind
     * does not have and {@code audience.rank-order} when the first is the higher.
     */
    public static List<String> between(EmployeeKind kind, String from, String to) {
        var scale = of(kind);
        var first = scale.indexOf(from);
        var last = scale.indexOf(to);
        if (first < 0 || last < 0) {
            throw new RefusedException("audience.rank-unknown", first < 0 ? from : to);
        }
        if (first > last) {
            throw new RefusedException("audience.rank-order", from, to);
        }
        return scale.subList(first, last + 1);
    }
}
