package id.netral.reporting.template;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Takes what filled rows copy out of the prepared rows, before those are removed. */
final class ModelReader {

    // the place, an outdated extent, and what would hide the data
    private static final Set<String> LEFT_OUT = Set.of("r", "spans", "hidden", "collapsed");

    private final SheetTree sheet;
    private final SheetTexts texts;
    private final SheetHeader header;
    private final DataBlock block;
    private final Formulas formulas;

    ModelReader(SheetTree sheet, SheetTexts texts, SheetHeader header, DataBlock block, Formulas formulas) {
        this.sheet = sheet;
        this.texts = texts;
        this.header = header;
        this.block = block;
        this.formulas = formulas;
    }

    /** The model of the prepared row; -1 gives one with the columns' own styles. */
    RowModel read(int row) {
        var cells = new TreeMap<Integer, RowModel.Cell>();
        for (var column = header.firstColumn(); column <= header.lastColumn(); column++) {
            if (row >= 0 && sheet.cell(row, column) != null) {
                cells.put(column, cell(row, column));
            } else {
                cells.put(column, RowModel.Cell.empty(sheet.style(row, column)));
            }
        }
        var element = sheet.rows().get(row);
        return new RowModel(row, element == null ? "" : attributes(element), cells);
    }

    private RowModel.Cell cell(int row, int column) {
        var formula = sheet.formula(row, column);
        var style = sheet.style(row, column);
        if (formula == null) {
            return new RowModel.Cell(style, null, null, constant(column));
        }
        return Formulas.isTableReference(formula)
                ? new RowModel.Cell(style, null, formula, null)
                : new RowModel.Cell(style, formulas.parse(formula), null, null);
    }

    /** The text that all prepared rows have in the column: the form's own, not somebody's example. */
    private @Nullable String constant(int column) {
        var values = IntStream.range(block.first(), block.first() + block.rows())
                .filter(row -> !texts.isNumber(row, column))
                .mapToObj(row -> texts.own(row, column))
                .toList();
        var same = block.rows() > 1
                && values.size() == block.rows()
                && List.copyOf(Set.copyOf(values)).size() == 1;
        return same && !values.getFirst().isEmpty() ? values.getFirst() : null;
    }

    private static String attributes(Element row) {
        var text = new StringBuilder();
        var attributes = row.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (!LEFT_OUT.contains(attribute.getNodeName())) {
                text.append(' ').append(attribute.getNodeName()).append("=\"");
                CellXml.escape(attribute.getNodeValue(), text);
                text.append('"');
            }
        }
        return text.toString();
    }
}
