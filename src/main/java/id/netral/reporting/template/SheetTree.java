package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet of a template, every row and cell with its place written out and every formula whole. Rows and columns from 0. */
final class SheetTree {

    private record Shared(String formula, int row, int column) {}

    private final Document document;
    private final Element root;
    private final Element data;
    private final TreeMap<Integer, Element> rows = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, Element>> cells = new HashMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();

    SheetTree(Document document) {
        this.document = document;
        this.root = document.getDocumentElement();
        this.data = XmlPart.child(root, "sheetData").orElseThrow(() -> new RefusedException("template.file.damaged"));
        try {
            place();
            unshare();
            XmlPart.child(root, "mergeCells")
                    .ifPresent(list -> XmlPart.children(list, "mergeCell")
                            .forEach(merge -> merges.add(CellRangeAddress.valueOf(merge.getAttribute("ref")))));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    private void place() {
        var next = 0;
        for (var row : XmlPart.children(data, "row")) {
            var number = XmlPart.number(row, "r", next + 1) - 1;
            next = number + 1;
            row.setAttribute("r", Integer.toString(next));
            rows.put(number, row);
            cells.put(number, placeCells(row, number));
        }
    }

    private static TreeMap<Integer, Element> placeCells(Element row, int number) {
        var found = new TreeMap<Integer, Element>();
        var next = 0;
        for (var cell : XmlPart.children(row, "c")) {
            var reference = cell.getAttribute("r");
            var column = reference.isEmpty() ? next : new CellReference(reference).getCol();
            next = column + 1;
            cell.setAttribute("r", address(number, column));
            found.put(column, cell);
        }
        return found;
    }

    private void unshare() {
        var formulas = new Formulas("", new RowShift(0, 0, 0));
        var known = new HashMap<String, Shared>();
        for (var row :
                cells.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            row.getValue()
                    .forEach((column, cell) -> XmlPart.child(cell, "f")
                            .filter(formula -> "shared".equals(formula.getAttribute("t")))
                            .ifPresent(formula -> unshare(formulas, known, formula, row.getKey(), column)));
        }
    }

    private static void unshare(Formulas formulas, Map<String, Shared> known, Element formula, int row, int column) {
        var number = formula.getAttribute("si");
        if (!formula.getTextContent().isBlank()) {
            known.put(number, new Shared(formula.getTextContent(), row, column));
        } else {
            var first = known.get(number);
            if (first == null) {
                throw new RefusedException("template.file.damaged");
            }
            formula.setTextContent(formulas.unshared(first.formula(), row - first.row(), column - first.column()));
        }
        List.of("t", "si", "ref").forEach(formula::removeAttribute);
    }

    static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    Document document() {
        return document;
    }

    Element root() {
        return root;
    }

    Element data() {
        return data;
    }

    /** Rows that stand in the file, by number. */
    TreeMap<Integer, Element> rows() {
        return rows;
    }

    /** Cells of the row that stand in the file, by column. */
    TreeMap<Integer, Element> cells(int row) {
        return cells.getOrDefault(row, new TreeMap<>());
    }

    @Nullable
    Element cell(int row, int column) {
        return cells(row).get(column);
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    /** The text of the cell's formula, null when it has none. */
    @Nullable
    String formula(int row, int column) {
        var cell = cell(row, column);
        return cell == null
                ? null
                : XmlPart.child(cell, "f").map(Element::getTextContent).orElse(null);
    }

    /** Whether any cell computes something. */
    boolean hasFormulas() {
        return cells.values().stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(cell -> XmlPart.child(cell, "f").isPresent());
    }

    /** The style of the cell, or the one an empty place takes from its row or column. */
    int style(int row, int column) {
        var cell = cell(row, column);
        if (cell != null) {
            return XmlPart.number(cell, "s", 0);
        }
        var line = rows.get(row);
        return line != null && XmlPart.isOn(line, "customFormat") ? XmlPart.number(line, "s", 0) : columnStyle(column);
    }

    private int columnStyle(int column) {
        for (var list : XmlPart.children(root, "cols")) {
            for (var span : XmlPart.children(list, "col")) {
                if (XmlPart.number(span, "min", 0) <= column + 1 && column + 1 <= XmlPart.number(span, "max", 0)) {
                    return XmlPart.number(span, "style", 0);
                }
            }
        }
        return 0;
    }
}
