package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/** Finds the rows below a header that the template has ready for data, and where something else begins. */
final class BlockFinder {

    private static final int LONGEST_PERIOD = 4;
    private static final List<String> TOTALS =
            List.of("jumlah", "total", "rata rata", "rerata", "sub total", "subtotal", "grand total", "keterangan");

    private final SheetTree sheet;
    private final SheetTexts texts;
    private final StyleSheet styles;
    private final SheetHeader header;
    private final Formulas formulas = new Formulas("", new RowShift(0, 0, 0));

    BlockFinder(SheetTree sheet, SheetTexts texts, StyleSheet styles, SheetHeader header) {
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.header = header;
    }

    /** The rows of a table part, which says itself how far it goes. */
    DataBlock ofTable(int rows) {
        return look(rows);
    }

    /** The rows below the header as far as they look alike. */
    DataBlock find() {
        var first = header.data();
        if (isSomethingElse(first)) {
            return look(0);
        }
        var rows = 1;
        while (sheet.rows().containsKey(first + rows) && isLikeFirst(first + rows)) {
            rows++;
        }
        return look(rows);
    }

    private boolean isSomethingElse(int row) {
        return isTotal(row) || merges(row).stream().anyMatch(this::isWide);
    }

    private boolean isWide(CellRangeAddress merge) {
        var width = merge.getLastColumn() - merge.getFirstColumn() + 1;
        return merge.getLastRow() > merge.getFirstRow()
                || width * 2 > header.titles().size() && header.titles().size() > 2;
    }

    private boolean isLikeFirst(int row) {
        var first = header.data();
        if (isTotal(row) || !columnsMerged(row).equals(columnsMerged(first)) || isDrawn(row) != isDrawn(first)) {
            return false;
        }
        var filled = words(row);
        if (words(first) == 0) {
            return filled == 0 && isDrawn(first); // blank rows without lines are a gap, not room for data
        }
        return isDrawn(first) || filled * 2 >= words(first);
    }

    private boolean isTotal(int row) {
        return columns().anyMatch(column -> {
            var text = HeadingWords.plain(texts.own(row, column));
            var formula = sheet.formula(row, column);
            return TOTALS.stream().anyMatch(word -> text.equals(word) || text.startsWith(word + " "))
                    || formula != null && formulas.sumsUp(formula, header.data(), row);
        });
    }

    /** Cells of the table with text in the row; numbers, which may be prepared ones, do not count. */
    private int words(int row) {
        return (int) columns()
                .filter(column -> !texts.own(row, column).isEmpty() && !texts.isNumber(row, column))
                .count();
    }

    private boolean isDrawn(int row) {
        var drawn = columns()
                .filter(column -> styles.isDrawn(sheet.style(row, column)))
                .count();
        return drawn * 2 >= header.lastColumn() - header.firstColumn() + 1;
    }

    private List<CellRangeAddress> merges(int row) {
        return sheet.merges().stream()
                .filter(merge -> merge.containsRow(row)
                        && merge.getLastColumn() >= header.firstColumn()
                        && merge.getFirstColumn() <= header.lastColumn())
                .toList();
    }

    private Set<List<Integer>> columnsMerged(int row) {
        var found = new HashSet<List<Integer>>();
        merges(row)
                .forEach(merge ->
                        found.add(List.of(merge.getFirstColumn(), merge.getLastColumn(), merge.getNumberOfCells())));
        return found;
    }

    private IntStream columns() {
        return IntStream.rangeClosed(header.firstColumn(), header.lastColumn());
    }

    private DataBlock look(int rows) {
        var first = header.data();
        var sample = IntStream.range(first, first + rows).anyMatch(row -> words(row) > 0);
        for (var ends : List.of(List.of(0, 0), List.of(1, 0), List.of(0, 1), List.of(1, 1))) {
            var head = ends.get(0);
            var tail = ends.get(1);
            var longest = head + tail == 0 ? LONGEST_PERIOD : 1;
            for (var period = 1; period <= longest && period + head + tail <= rows; period++) {
                if (repeats(first + head, first + rows - tail, period)) {
                    return new DataBlock(first, rows, sample, head > 0, tail > 0, period);
                }
            }
        }
        return new DataBlock(first, rows, sample, false, false, 1);
    }

    /** Whether the look of the rows repeats; a longer period has to be seen twice, except for two bands. */
    private boolean repeats(int from, int to, int period) {
        if (period > 2 && to - from < 2 * period) {
            return false;
        }
        return IntStream.range(from + period, to).allMatch(row -> styles(row).equals(styles(row - period)));
    }

    private List<Integer> styles(int row) {
        var look = new ArrayList<Integer>();
        if (sheet.rows().containsKey(row)) {
            columns().forEach(column -> look.add(sheet.style(row, column)));
        }
        return look;
    }
}
