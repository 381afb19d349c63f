package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.CarriedText;
import id.netral.assessment.exchange.common.CellEscapes;
import id.netral.assessment.exchange.workbook.TemplateColumn.Numbered;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet means what.
 *
 * @param unknown titles nobody understands
 */
record TemplateHeader(Map<Integer, TemplateColumn> single, Map<Integer, Part> parts, List<String> unknown) {

    /** A numbered column; the number is 1-based. */
    record Part(Numbered column, int number) {}

    /** The row as a header, null when it is none. */
    static @Nullable TemplateHeader of(RawRow row) {
        var header = new TemplateHeader(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        row.cells().forEach((place, cell) -> header.take(place, text(cell)));
        var found = header.single.values();
        return found.contains(TemplateColumn.TYPE) && found.contains(TemplateColumn.STEM) ? header : null;
    }

    private void take(int place, String title) {
        var column = TemplateColumn.of(title);
        if (column.isPresent() && !single.containsValue(column.get())) {
            single.put(place, column.get());
            return;
        }
        for (var kind : Numbered.values()) {
            var number = kind.number(title);
            if (number > 0) {
                parts.put(place, new Part(kind, number));
                return;
            }
        }
        unknown.add(title);
    }

    TemplateRow read(RawRow row) {
        var texts = new TemplateRow();
        single.forEach((place, column) -> texts.set(column, text(row.cell(place))));
        parts.forEach((place, part) -> texts.set(part.column, part.number, text(row.cell(place))));
        return texts;
    }

    private static String text(RawCell cell) {
        var text = cell.kind() == RawCell.Kind.NUMBER ? cell.clean() : CellEscapes.read(cell.text());
        return CarriedText.of(text);
    }
}
