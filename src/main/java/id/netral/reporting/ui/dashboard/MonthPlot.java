package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import id.netral.common.Formats;
import id.netral.reporting.figures.Dashboard.MonthPart;
import java.io.Serial;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Completions by month, as columns drawn by the server and as a table. */
final class MonthPlot extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 190;
    private static final int TOP = 22;
    private static final int FLOOR = 150;
    private static final double GAP = 0.18; // of a column's place

    MonthPlot(List<MonthPart> months) {
        getContent().addClassNames("card", "stack", "stats-plot");
        var drawing = new Svg(drawing(months));
        drawing.addClassNames("stats-drawing", "dash-months");
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("dashboard.months.plot"));
        getContent()
                .add(
                        new H2(getTranslation("dashboard.months")),
                        drawing,
                        new NativeDetails(getTranslation("stats.as-table"), table(months)));
    }

    /** Places in percent and sizes in pixels, so that words keep their size on every screen. */
    private String drawing(List<MonthPart> months) {
        var most = Math.max(1, months.stream().mapToLong(MonthPart::done).max().orElse(1));
        var place = 100.0 / months.size();
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"" + HEIGHT + "\">");
        for (var i = 0; i < months.size(); i++) {
            var part = months.get(i);
            var height = (FLOOR - TOP) * (double) part.done() / most;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"stats-column\" x=\"%.2f%%\" width=\"%.2f%%\" y=\"%.1f\" height=\"%.1f\" rx=\"3\"/>",
                    place * (i + GAP / 2),
                    place * (1 - GAP),
                    FLOOR - height,
                    height));
            if (part.done() > 0) {
                words(svg, "stats-count", place * (i + 0.5), FLOOR - height - 6, brief(part.done()));
            }
            words(svg, "stats-label", place * (i + 0.5), FLOOR + 18, name(part.month(), "MMM"));
            if (beginsYear(months, i)) {
                words(svg, "stats-label", place * (i + 0.5), FLOOR + 34, name(part.month(), "uuuu"));
            }
        }
        return svg.append("</svg>").toString();
    }

    /** The first month and each January; not both when they are neighbours, who would write over each other on a phone. */
    private static boolean beginsYear(List<MonthPart> months, int place) {
        return months.get(place).month().getMonthValue() == 1
                || place == 0 && months.get(1).month().getMonthValue() != 1;
    }

    private static void words(StringBuilder svg, String look, double x, double y, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.2f%%\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                look,
                x,
                y,
                text));
    }

    /** A number that has room above a column on a phone. */
    private String brief(long count) {
        return count < 1_000
                ? Long.toString(count)
                : getTranslation("dashboard.thousands", Formats.number(Math.round(count / 100.0) / 10.0, getLocale()));
    }

    private NativeTable table(List<MonthPart> months) {
        var table = new NativeTable();
        table.addClassNames("hr-table", "stats-table");
        table.setCaptionText(getTranslation("dashboard.months"));
        var head = new NativeTableRow();
        head.add(
                header(getTranslation("dashboard.month"), "col"),
                header(getTranslation("report.state.selesai"), "col"));
        table.getHead().add(head);
        for (var part : months) {
            var row = new NativeTableRow();
            var done = new NativeTableCell(Formats.number(part.done(), getLocale()));
            done.addClassName("num");
            row.add(header(name(part.month(), "MMMM uuuu"), "row"), done);
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String name(YearMonth month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, getLocale()).format(month);
    }
}
