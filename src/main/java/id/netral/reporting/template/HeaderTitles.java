package id.netral.reporting.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the words over the columns, through merged cells. */
final class HeaderTitles {

    private static final int LAST_COLUMN = 255;
    private static final int FEWEST_NUMBERS = 3;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(\\d{1,3})\\)?");

    private final SheetTree sheet;
    private final SheetTexts texts;

    HeaderTitles(SheetTree sheet, SheetTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    /** The lines over each column that has any. */
    SortedMap<Integer, List<String>> between(int first, int last) {
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

    /** Whether the row numbers the columns: 1 2 3 … or (1) (2) (3) …. */
    boolean isNumbering(int row, SortedMap<Integer, List<String>> titles) {
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
        return numbers.size() >= FEWEST_NUMBERS;
    }
}
