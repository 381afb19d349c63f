package id.netral.reporting.ui;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** A share as people write it: {@code 87,5%}; never rounded up to a hundred that is not reached. */
public final class Percent {

    private Percent() {}

    /** The share, 0 to 1, in percent with at most one decimal. */
    public static String text(double share, Locale locale) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(share < 1 && share > 0.5 ? RoundingMode.DOWN : RoundingMode.HALF_UP);
        return format.format(share);
    }
}
