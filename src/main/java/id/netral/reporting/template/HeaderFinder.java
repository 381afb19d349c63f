package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the header of the table on a sheet: the rows whose words name the most fields, or failing that the wordiest row. */
final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int HIGHEST = 5;
    private static final int LAST_COLUMN = 255;
    private static final int FEWEST_FIELDS = 2;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,3})\\)?");

    private final SheetTree sheet;
    private final SheetTexts texts;
    private final FieldGuess guess;

    HeaderFinder(SheetTree sheet, SheetTexts texts, FieldGuess guess) {
        this.sheet = sheet;
        this.texts = texts;
        this.guess = guess;
    }

    /** The header, empty when no row looks like one. */
    Optional<SheetHeader> find() {
        SheetHeader best = null;
        SheetHeader wordiest = null;
        var most = FEWEST_FIELDS - 1;
        var words = FEWEST_WORDS - 1;
        for (var row : sheet.rows().headMap(ROWS_LOOKED_AT).keySet()) {
            var header = around(row);
            if (header.isEmpty()) {
                continue;
            }
            var fields = guess.of(header.get().titles()).size();
            if (fields > most) {
                most = fields;
                best = header.get();
            }
            var distinct = words(row);
            if (distinct > words) {
                words = distinct;
                wordiest = header.get();
            }
        }
        return Optional.ofNullable(best == null ? wordiest : best);
    }

    /** The header that ends with the row, whatever stands there; empty when that is nothing. */
    Optional<SheetHeader> endingAt(int row) {
        var first = row;
        for (var merge : sheet.merges()) {
            if (merge.containsRow(row) && row - merge.getFirstRow() < HIGHEST) {
                first = Math.min(first, merge.getFirstRow());
            }
        }
        return header(first, row);
    }

    /** The header in these rows, as it was found before; empty when nothing stands there. */
    Optional<SheetHeader> between(int first, int last) {
        return header(first, last);
    }

    private Optional<SheetHeader> around(int row) {
        var first = row;
        var last = row;
        for (var grows = true; grows; ) {
            grows = false;
            for (var merge : sheet.merges()) {
                var apart = merge.getLastRow() < first || merge.getFirstRow() > last;
                var high = Math.max(last, merge.getLastRow()) - Math.min(first, merge.getFirstRow()) >= HIGHEST;
                if (!apart && !high && (merge.getFirstRow() < first || merge.getLastRow() > last)) {
                    first = Math.min(first, merge.getFirstRow());
                    last = Math.max(last, merge.getLastRow());
                    grows = true;
                }
            }
        }
        var header = header(first, last);
        return header.isPresent() && hasGroupsAbove(header.get()) ? header(first - 1, last) : header;
    }

    /** Whether the row above joins some of the columns under a common word. */
    private boolean hasGroupsAbove(SheetHeader header) {
        var above = header.first() - 1;
        return sheet.merges().stream()
                .anyMatch(merge -> merge.getFirstRow() == above
                        && merge.getLastRow() == above
                        && merge.getFirstColumn() >= header.firstColumn()
                        && merge.getLastColumn() <= header.lastColumn()
                        && merge.getLastColumn() - merge.getFirstColumn() + 1
                                < header.titles().size() - 1
                        && !texts.own(above, merge.getFirstColumn()).isEmpty());
    }

    private Optional<SheetHeader> header(int first, int last) {
        var titles = titles(Math.max(0, first), last);
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        var data = isNumbering(last + 1, titles) ? last + 2 : last + 1;
        return Optional.of(new SheetHeader(first, last, data, titles));
    }

    private SortedMap<Integer, List<String>> titles(int first, int last) {
        var titles = new TreeMap<Integer, List<String>>();
        for (var column = 0; column <= LAST_COLUMN && column <= widest(first, last); column++) {
            var lines = new LinkedHashSet<String>();
            for (var row = first; row <= last; row++) {
                lines.add(texts.of(row, column));
            }
            lines.remove("");
            if (!lines.isEmpty()) {
                titles.put(column, List.copyOf(lines));
            }
        }
        return titles;
    }

    private int widest(int first, int last) {
        var widest = -1;
        for (var row = first; row <= last; row++) {
            var cells = sheet.cells(row);
            widest = cells.isEmpty() ? widest : Math.max(widest, cells.lastKey());
        }
        for (var merge : sheet.merges()) {
            if (merge.getFirstRow() >= first && merge.getLastRow() <= last) {
                widest = Math.max(widest, merge.getLastColumn());
            }
        }
        return widest;
    }

    private int words(int row) {
        return (int) sheet.cells(row).keySet().stream()
                .filter(column -> !texts.isNumber(row, column))
                .map(column -> texts.own(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
    }

    /** Whether the row numbers the columns: 1 2 3 … or (1) (2) (3) …. */
    private boolean isNumbering(int row, SortedMap<Integer, List<String>> titles) {
        var numbers = new ArrayList<Integer>();
        for (var column : titles.keySet()) {
            var text = texts.own(row, column);
            var number = COLUMN_NUMBER.matcher(text);
            if (number.matches()) {
                numbers.add(Integer.parseInt(number.group(1)));
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        for (var i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return numbers.size() >= FEWEST_WORDS;
    }
}
