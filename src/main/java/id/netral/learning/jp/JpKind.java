package id.netral.learning.jp;

import id.netral.people.EmployeeKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about a person's hours: a PNS has a right to at least 20 JP a calendar year (PP 11/2017, article
 * 203(4)); a PPPK gets at most 24 JP a contract year.
 */
public enum JpKind {
    PNS(20, null),
    PPPK(null, 24),
    OTHER(null, null);

    private final @Nullable BigDecimal right;
    private final @Nullable BigDecimal most;

    JpKind(@Nullable Integer right, @Nullable Integer most) {
        this.right = right == null ? null : BigDecimal.valueOf(right);
        this.most = most == null ? null : BigDecimal.valueOf(most);
    }

    /** What holds for people of this kind. */
    static JpKind of(EmployeeKind kind) {
        return switch (kind) {
            case PNS -> PNS;
            case PPPK -> PPPK;
            case NON_ASN -> OTHER;
        };
    }

    /** JP a year the person has a right to. */
    public Optional<BigDecimal> right() {
        return Optional.ofNullable(right);
    }

    /** Most JP credited in a period. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(most);
    }
}
