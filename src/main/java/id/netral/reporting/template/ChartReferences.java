package id.netral.reporting.template;

import java.util.Set;
import org.w3c.dom.Element;

/** Moves what a chart shows: a series of the one prepared row becomes one of all rows. */
final class ChartReferences {

    private static final Set<String> SERIES = Set.of("cat", "val", "xVal", "yVal", "bubbleSize");

    private final Formulas formulas;

    ChartReferences(Formulas formulas) {
        this.formulas = formulas;
    }

    /** Says whether anything was changed. */
    boolean move(Element root) {
        var changed = false;
        for (var element : XmlPart.all(root)) {
            if ("f".equals(element.getLocalName())) {
                var old = element.getTextContent();
                var moved = isOfSeries(element) ? series(old) : formulas.moved(old, false);
                if (!moved.equals(old)) {
                    element.setTextContent(moved);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private static boolean isOfSeries(Element formula) {
        return formula.getParentNode() instanceof Element reference
                && reference.getParentNode() instanceof Element role
                && SERIES.contains(String.valueOf(role.getLocalName()));
    }

    private String series(String formula) {
        var cell = formula.substring(formula.lastIndexOf('!') + 1);
        if (cell.indexOf(':') >= 0 || formula.indexOf(',') >= 0) {
            return formulas.moved(formula, false);
        }
        var range = formula + ":" + cell;
        var moved = formulas.moved(range, false);
        return moved.equals(range) ? formula : moved;
    }
}
