package id.netral.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
public record TableRow(List<TableCell> cells) {

    /** Keeps its own copy. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows as a table needs them: the first holds headers and the others do not, short rows are filled with empty cells
     * and each column is aligned as its first cell.
     *
     * @throws IllegalArgumentException when there is no row, or no cell
     */
    public static List<TableRow> rectangular(List<TableRow> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Values.check(width > 0, "table without cells");
        var head = filled(rows.getFirst(), width, true, null);
        var all = new ArrayList<TableRow>();
        all.add(head);
        rows.stream().skip(1).map(row -> filled(row, width, false, head)).forEach(all::add);
        return List.copyOf(all);
    }

    private static TableRow filled(TableRow row, int width, boolean header, @Nullable TableRow head) {
        return new TableRow(IntStream.range(0, width)
                .mapToObj(column -> {
                    var cell = column < row.cells().size() ? row.cells().get(column) : TableCell.empty();
                    var align = (head == null ? cell : head.cells().get(column)).align();
                    return new TableCell(header, align, cell.content());
                })
                .toList());
    }
}
