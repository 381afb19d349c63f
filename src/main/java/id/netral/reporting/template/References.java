package id.netral.reporting.template;

import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Element;

/** Moves what a part says about places on the filled sheet, element by element. Says whether anything was changed. */
final class References {

    private static final Set<String> RANGES =
            Set.of("conditionalFormatting", "dataValidation", "ignoredError", "protectedRange", "dimension", "f");
    private static final Set<String> PLACES = Set.of("selection", "hyperlink");
    private static final Set<String> SERIES = Set.of("cat", "val", "xVal", "yVal", "bubbleSize");
    private static final Set<String> FILTERS = Set.of("autoFilter", "sortState", "sortCondition", "table");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    private final Formulas formulas;
    private final RowShift shift;
    private final SheetHeader header;
    private boolean changed;

    References(Formulas formulas, RowShift shift, SheetHeader header) {
        this.formulas = formulas;
        this.shift = shift;
        this.header = header;
    }

    /** Formulas of another part, which name the sheet. */
    boolean moveFormulas(Element root) {
        changed = false;
        XmlPart.all(root).forEach(element -> formulas(element, false));
        return changed;
    }

    /** A name of the workbook. */
    void moveName(Element name) {
        formulas(name, false);
    }

    /** A part of the sheet itself: its elements outside the cells, a table, the notes, a drawing's frame. */
    boolean moveAll(Element root) {
        changed = false;
        place(root);
        XmlPart.all(root).forEach(this::place);
        return changed;
    }

    /** A chart: a series of the one prepared row becomes one of all rows. */
    boolean moveChart(Element root) {
        changed = false;
        for (var element : XmlPart.all(root)) {
            if ("f".equals(element.getLocalName())) {
                text(element, isOfSeries(element) ? this::series : formula -> formulas.moved(formula, false));
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

    private void place(Element element) {
        var name = String.valueOf(element.getLocalName());
        formulas(element, true);
        if (RANGES.contains(name)) {
            attribute(element, "sqref", this::ranges);
            attribute(element, "ref", this::ranges);
        } else if (FILTERS.contains(name)) {
            attribute(element, "ref", this::filter);
        }
        if (PLACES.contains(name)) {
            attribute(element, "sqref", this::places);
            attribute(element, "ref", this::places);
        }
        attribute(element, "topLeftCell", this::point);
        attribute(element, "activeCell", this::point);
        switch (name) {
            case "sqref" -> text(element, this::ranges); // of an extension
            case "brk" -> {
                if (element.getParentNode() instanceof Element list && "rowBreaks".equals(list.getLocalName())) {
                    attribute(element, "id", this::pageBreak);
                }
            }
            case "comment", "threadedComment" -> attribute(element, "ref", this::point);
            case "inputCells", "cellWatch" -> attribute(element, "r", this::point);
            case "row" -> {
                if (element.getParentNode() instanceof Element anchor
                        && Set.of("from", "to").contains(String.valueOf(anchor.getLocalName()))) {
                    text(element, row -> Integer.toString(shift.row(Integer.parseInt(row.strip()))));
                }
            }
            default -> {}
        }
    }

    private void formulas(Element element, boolean onSheet) {
        var name = String.valueOf(element.getLocalName());
        var nested = XmlPart.child(element, "f").isPresent(); // a wrapper around the formula
        if (FORMULAS.contains(name) && !nested && !element.getTextContent().isBlank()) {
            text(element, formula -> formulas.moved(formula, onSheet));
        }
        if ("cfvo".equals(name) && "formula".equals(element.getAttribute("type"))) {
            attribute(element, "val", formula -> formulas.moved(formula, onSheet));
        }
        if ("hyperlink".equals(name)) {
            attribute(element, "location", this::link);
        }
        attribute(element, "textlink", formula -> formulas.moved(formula, onSheet));
    }

    /** A link inside the workbook may name anything; what cannot be read stays. */
    private String link(String location) {
        try {
            return formulas.moved(location, false);
        } catch (RuntimeException e) {
            return location;
        }
    }

    private String ranges(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(range -> shift.range(CellRangeAddress.valueOf(range)).formatAsString())
                .collect(Collectors.joining(" "));
    }

    /** Single cells stay single cells. */
    private String places(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(range -> range.indexOf(':') < 0 ? point(range) : ranges(range))
                .collect(Collectors.joining(" "));
    }

    private String point(String cell) {
        var place = CellRangeAddress.valueOf(cell);
        return SheetTree.address(shift.row(place.getFirstRow()), place.getFirstColumn());
    }

    /** What begins in the header takes in all data, also when it had none yet. */
    String filter(String range) {
        var old = CellRangeAddress.valueOf(range);
        var moved = shift.range(old);
        if (old.getFirstRow() <= header.last()
                && old.getFirstRow() >= header.first()
                && old.getLastRow() < shift.end()) {
            moved.setLastRow(Math.max(shift.first() + shift.filled() - 1, old.getFirstRow()));
        }
        return moved.formatAsString();
    }

    /** A break below row n, counted from 1. */
    private String pageBreak(String id) {
        var row = Integer.parseInt(id);
        return Integer.toString(shift.row(row));
    }

    private void attribute(Element element, String attribute, UnaryOperator<String> move) {
        var old = element.getAttribute(attribute);
        if (!old.isBlank()) {
            var moved = move.apply(old);
            if (!moved.equals(old)) {
                element.setAttribute(attribute, moved);
                changed = true;
            }
        }
    }

    private void text(Element element, UnaryOperator<String> move) {
        var old = element.getTextContent();
        var moved = move.apply(old);
        if (!moved.equals(old)) {
            element.setTextContent(moved);
            changed = true;
        }
    }
}
