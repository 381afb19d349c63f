package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serial;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How scores are spread, as columns drawn by the server and as a table. */
final class ScorePlot extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 180;
    private static final int TOP = 20;
    private static final int FLOOR = 150;
    private static final int WIDTH = 10; // percent of the scores, and of the drawing

    ScorePlot(List<Integer> histogram) {
        getContent().addClassNames("card", "stack", "stats-plot");
        var lead = new Paragraph(getTranslation("stats.scores.lead"));
        lead.addClassName("meta");
        var drawing = new Svg(drawing(histogram));
        drawing.addClassName("stats-drawing");
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("stats.scores.plot"));
        var table = new NativeDetails(getTranslation("stats.as-table"), table(histogram));
        getContent().add(new H2(getTranslation("stats.scores")), lead, drawing, table);
    }

    /** Places in percent and sizes in pixels, so that words keep their size on every screen. */
    private static String drawing(List<Integer> histogram) {
        var most = Math.max(1, Collections.max(histogram));
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%%\" height=\"%d\">"
                .formatted(HEIGHT)
                .replace("%%", "%"));
        for (var bin = 0; bin < histogram.size(); bin++) {
            var count = histogram.get(bin);
            var height = (FLOOR - TOP) * (double) count / most;
            svg.append(column(bin, height));
            if (count > 0) {
                svg.append(
                        words("stats-count", bin * WIDTH + WIDTH / 2.0, FLOOR - height - 6, Integer.toString(count)));
            }
        }
        svg.append("<line class=\"stats-axis\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>".formatted(FLOOR, FLOOR));
        for (var edge = 0; edge <= histogram.size(); edge++) {
            svg.append(words("stats-label", edge * WIDTH, FLOOR + 18, Integer.toString(edge * WIDTH)));
        }
        return svg.append("</svg>").toString();
    }

    private static String column(int bin, double height) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"stats-column\" x=\"%.1f%%\" width=\"8.6%%\" y=\"%.1f\" height=\"%.1f\" rx=\"3\"/>",
                bin * WIDTH + 0.7,
                FLOOR - height,
                height);
    }

    private static String words(String look, double x, double y, String text) {
        return String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f%%\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                look,
                x,
                y,
                text);
    }

    private FigureTable table(List<Integer> histogram) {
        var table = new FigureTable(
                getTranslation("stats.scores"), getTranslation("stats.score"), getTranslation("stats.tile.attempts"));
        for (var bin = 0; bin < histogram.size(); bin++) {
            table.row(range(bin), FigureWords.number(histogram.get(bin)));
        }
        return table;
    }

    /** {@code 40–49}; the last bin ends with 100. */
    private static String range(int bin) {
        var from = bin * WIDTH;
        return from + "–" + (from + WIDTH == 100 ? 100 : from + WIDTH - 1);
    }
}
