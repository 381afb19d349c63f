package id.netral.reporting.template;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/** Where the cells and ranges a part names stand after the rows have moved. */
final class Places {

    private final RowShift shift;
    private final SheetHeader header;

    Places(RowShift shift, SheetHeader header) {
        this.shift = shift;
        this.header = header;
    }

    /** A row by its number, from 0. */
    String row(String number) {
        return Integer.toString(shift.row(Integer.parseInt(number.strip())));
    }

    /** Ranges with blanks between them; those that take in the first prepared row grow to all rows. */
    String ranges(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(range -> shift.range(CellRangeAddress.valueOf(range)).formatAsString())
                .collect(Collectors.joining(" "));
    }

    /** Single cells stay single cells. */
    String eachAlone(String list) {
        return Arrays.stream(list.strip().split("\\s+"))
                .map(range -> range.indexOf(':') < 0 ? point(range) : ranges(range))
                .collect(Collectors.joining(" "));
    }

    /** A single cell. */
    String point(String cell) {
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
    String pageBreak(String id) {
        var row = Integer.parseInt(id);
        return Integer.toString(shift.row(row));
    }
}
