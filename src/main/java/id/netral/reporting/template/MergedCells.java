package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet that makes room for data. */
final class MergedCells {

    private final SheetTree sheet;
    private final SheetHeader header;
    private final RowShift shift;

    MergedCells(SheetTree sheet, SheetHeader header, RowShift shift) {
        this.sheet = sheet;
        this.header = header;
        this.shift = shift;
    }

    /** All merged cells at their new places; those of a prepared row once for each row that is a copy of it. */
    List<CellRangeAddress> moved(IntFunction<Integer> model) {
        var kept = new ArrayList<CellRangeAddress>();
        var byModel = new HashMap<Integer, List<CellRangeAddress>>();
        for (var merge : sheet.merges()) {
            var inside = shift.inBlock(merge.getFirstRow()) && shift.inBlock(merge.getLastRow());
            var whole = merge.getFirstRow() == shift.first() && merge.getLastRow() == shift.end() - 1;
            var flat = merge.getFirstRow() == merge.getLastRow();
            if (inside && flat && !SheetRewrite.isBeside(header, merge.getFirstColumn())) {
                byModel.computeIfAbsent(merge.getFirstRow(), key -> new ArrayList<>())
                        .add(merge);
            } else if (!inside || whole && !flat) {
                kept.add(shift.range(merge));
            } else if (SheetRewrite.isBeside(header, merge.getFirstColumn())
                    && merge.getLastRow() < shift.first() + shift.filled()) {
                kept.add(merge);
            }
        }
        for (var i = 0; i < shift.filled() && !byModel.isEmpty(); i++) {
            var row = shift.first() + i;
            byModel.getOrDefault(model.apply(i), List.of())
                    .forEach(merge ->
                            kept.add(new CellRangeAddress(row, row, merge.getFirstColumn(), merge.getLastColumn())));
        }
        return kept;
    }

    void write(List<CellRangeAddress> merges) {
        XmlPart.child(sheet.root(), "mergeCells").ifPresent(list -> {
            XmlPart.children(list, "mergeCell").forEach(list::removeChild);
            for (var merge : merges) {
                var element = XmlPart.create(list, "mergeCell");
                element.setAttribute("ref", merge.formatAsString());
                list.appendChild(element);
            }
            list.setAttribute("count", Integer.toString(merges.size()));
            if (merges.isEmpty()) {
                sheet.root().removeChild(list);
            }
        });
    }
}
