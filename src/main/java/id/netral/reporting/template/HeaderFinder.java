package id.netral.reporting.template;

import java.util.Optional;

/** Finds the header of the table on a sheet: the rows whose words name the most fields, or failing that the wordiest row. */
final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 60;
    private static final int HIGHEST = 5;
    private static final int FEWEST_FIELDS = 2;
    private static final int FEWEST_WORDS = 3;

    private final SheetTree sheet;
    private final SheetTexts texts;
    private final FieldGuess guess;
    private final HeaderTitles titles;

    HeaderFinder(SheetTree sheet, SheetTexts texts, FieldGuess guess) {
        this.sheet = sheet;
        this.texts = texts;
        this.guess = guess;
        this.titles = new HeaderTitles(sheet, texts);
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
        var found = titles.between(Math.max(0, first), last);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var data = titles.isNumbering(last + 1, found) ? last + 2 : last + 1;
        return Optional.of(new SheetHeader(first, last, data, found));
    }

    private int words(int row) {
        return (int) sheet.cells(row).keySet().stream()
                .filter(column -> !texts.isNumber(row, column))
                .map(column -> texts.own(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
    }
}
