package id.netral.assessment.exchange.common;

import id.netral.question.QuestionBody.Numeric;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as files write them. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,10})?([eE][+-]?[0-9]{1,2})?");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {}

    /** The number, null when it is none or beyond reason. */
    public static @Nullable BigDecimal of(String text) {
        var plain = text.strip();
        return NUMBER.matcher(plain).matches() ? plain(new BigDecimal(plain)) : null;
    }

    // 1E+3 is written out, so that a number equals itself after a journey
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** {@code 3}, {@code 3:0.5} (how far off) or {@code 2.5..3.5}; null when it is none of these. */
    public static @Nullable Numeric range(String text, @Nullable String unit) {
        var dots = text.indexOf("..");
        if (dots > 0) {
            var low = of(text.substring(0, dots));
            var high = of(text.substring(dots + 2));
            return low == null || high == null
                    ? null
                    : new Numeric(
                            low.add(high).divide(TWO),
                            high.subtract(low).divide(TWO).abs(),
                            unit);
        }
        var colon = text.indexOf(':');
        var value = of(colon < 0 ? text : text.substring(0, colon));
        var tolerance = colon < 0 ? BigDecimal.ZERO : of(text.substring(colon + 1));
        return value == null || tolerance == null ? null : new Numeric(value, tolerance, unit);
    }
}
