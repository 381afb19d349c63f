package id.netral.reporting.template;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** Moves what a part says about places on the filled sheet, element by element. Says whether anything was changed. */
final class References {

    private static final Set<String> RANGES =
            Set.of("conditionalFormatting", "dataValidation", "ignoredError", "protectedRange", "dimension", "f");
    private static final Set<String> PLACES = Set.of("selection", "hyperlink");
    private static final Set<String> FILTERS = Set.of("autoFilter", "sortState", "sortCondition", "table");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");

    private final Formulas formulas;
    private final Places places;
    private boolean changed;

    References(Formulas formulas, Places places) {
        this.formulas = formulas;
        this.places = places;
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

    private void place(Element element) {
        var name = String.valueOf(element.getLocalName());
        formulas(element, true);
        if (RANGES.contains(name)) {
            attribute(element, "sqref", places::ranges);
            attribute(element, "ref", places::ranges);
        } else if (FILTERS.contains(name)) {
            attribute(element, "ref", places::filter);
        }
        if (PLACES.contains(name)) {
            attribute(element, "sqref", places::eachAlone);
            attribute(element, "ref", places::eachAlone);
        }
        attribute(element, "topLeftCell", places::point);
        attribute(element, "activeCell", places::point);
        switch (name) {
            case "sqref" -> text(element, places::ranges); // of an extension
            case "brk" -> {
                if (element.getParentNode() instanceof Element list && "rowBreaks".equals(list.getLocalName())) {
                    attribute(element, "id", places::pageBreak);
                }
            }
            case "comment", "threadedComment" -> attribute(element, "ref", places::point);
            case "inputCells", "cellWatch" -> attribute(element, "r", places::point);
            case "row" -> {
                if (element.getParentNode() instanceof Element anchor
                        && Set.of("from", "to").contains(String.valueOf(anchor.getLocalName()))) {
                    text(element, places::row);
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
