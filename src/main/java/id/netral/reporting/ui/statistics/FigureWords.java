package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.UI;
import id.netral.assessment.statistics.UnitGroup;
import id.netral.common.Formats;
import id.netral.reporting.ui.Percent;
import org.jspecify.annotations.Nullable;

/** Says figures in the language of the person's screen; a dash where there is nothing to say yet. */
final class FigureWords {

    private static final String NONE = "–";
    private static final int MINUTE = 60;

    private FigureWords() {}

    /** At most two decimals, with a true minus. */
    static String number(@Nullable Number value) {
        return value == null ? NONE : Formats.number(value, ui().getLocale()).replace('-', '−');
    }

    /** A correlation or the like, with two decimals. */
    static String correlation(@Nullable Double value) {
        return value == null
                ? NONE
                : String.format(ui().getLocale(), "%.2f", value).replace('-', '−');
    }

    /** A share, 0 to 1, in percent. */
    static String percent(@Nullable Double share) {
        return share == null ? NONE : Percent.text(share, ui().getLocale()).replace('-', '−');
    }

    /** Whole percent for places with little room. */
    static String wholePercent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A difference of shares in percentage points, with its sign. */
    static String points(double difference) {
        var whole = Math.round(difference * 100);
        return (whole > 0 ? "+" : "") + number(whole);
    }

    /** Seconds, or minutes and seconds. */
    static String seconds(@Nullable Double seconds) {
        if (seconds == null) {
            return NONE;
        }
        var whole = Math.round(seconds);
        return whole < MINUTE
                ? ui().getTranslation("stats.seconds", whole)
                : ui().getTranslation("stats.minutes", whole / MINUTE, whole % MINUTE);
    }

    static String unit(UnitGroup unit) {
        return unit.merged() ? ui().getTranslation("stats.unit.small") : unit.name();
    }

    private static UI ui() {
        return UI.getCurrent();
    }
}
