package id.netral.reporting.ui.dashboard;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import id.netral.reporting.figures.StateCounts;
import java.io.Serial;
import java.util.Locale;

/** Finished, running, not started and overdue as parts of one bar. The figures beside it say the same. */
final class StateBar extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 12;

    StateBar(StateCounts counts) {
        getContent().addClassName("dash-bar");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(new Svg(drawing(counts)));
    }

    private static String drawing(StateCounts counts) {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" height=\"" + HEIGHT + "\">");
        var all = Math.max(1, counts.rows());
        var overdue = 100.0 * counts.overdue() / all;
        var done = 100.0 * counts.done() / all;
        var running = 100.0 * counts.running() / all;
        part(svg, "dash-rest", 0, 100, 0, HEIGHT);
        part(svg, "dash-done", 0, done, 0, HEIGHT);
        part(svg, "dash-running", done, running, 0, HEIGHT);
        part(svg, "dash-late", 100 - overdue, overdue, HEIGHT - 4, 4);
        return svg.append("</svg>").toString();
    }

    private static void part(StringBuilder svg, String look, double from, double width, int y, int height) {
        if (width > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.2f%%\" width=\"%.2f%%\" y=\"%d\" height=\"%d\"/>",
                    look,
                    from,
                    width,
                    y,
                    height));
        }
    }
}
