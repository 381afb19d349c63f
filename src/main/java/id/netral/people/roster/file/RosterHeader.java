package id.netral.people.roster.file;

import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a roster stand.
 *
 * @param lastRow Excel's number of the header's last row
 * @param places column of the sheet, from 0, by meaning
 * @param titles the words over each column
 */
public record RosterHeader(int lastRow, Map<RosterColumn, Integer> places, Map<RosterColumn, String> titles) {

    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final int FEWEST_NUMBERED = 3;

    /** Reads the row, joined with the row above it for a header of two lines, as a header; it may lack columns. */
    static RosterHeader of(@Nullable RawRow above, RawRow row) {
        var places = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var titles = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            var best = Integer.MAX_VALUE;
            for (var place : columns(above, row)) {
                for (var title : titles(above, row, place)) {
                    var match = column.match(title);
                    if (match >= 0 && match < best && !places.containsValue(place)) {
                        best = match;
                        places.put(column, place);
                        titles.put(column, title);
                    }
                }
            }
        }
        return new RosterHeader(row.number(), places, titles);
    }

    private static Set<Integer> columns(@Nullable RawRow above, RawRow row) {
        var columns = new TreeSet<>(row.cells().keySet());
        if (above != null) {
            columns.addAll(above.cells().keySet());
        }
        return columns;
    }

    private static List<String> titles(@Nullable RawRow above, RawRow row, int column) {
        var own = row.cell(column).clean();
        if (above == null) {
            return List.of(own);
        }
        var upper = above.cell(column).clean();
        return List.of((upper + " " + own).strip(), own, upper);
    }

    Set<RosterColumn> missing() {
        var missing = EnumSet.noneOf(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            if (column.required() && !places.containsKey(column)) {
                missing.add(column);
            }
        }
        return missing;
    }

    boolean isComplete() {
        return missing().isEmpty();
    }

    RawCell cell(RawRow row, RosterColumn column) {
        var place = places.get(column);
        return place == null ? RawCell.EMPTY : row.cell(place);
    }

    /** Whether nothing stands in any column that matters; a running number alone makes no row. */
    boolean isBlank(RawRow row) {
        return places.values().stream().allMatch(place -> row.cell(place).isBlank());
    }

    /** Whether the row belongs to the table's head: column numbers, a second line, or the header printed again. */
    boolean isPartOfHead(RawRow row) {
        var repeated = RosterColumn.NIP.match(cell(row, RosterColumn.NIP).clean()) >= 0
                && RosterColumn.NAME.match(cell(row, RosterColumn.NAME).clean()) >= 0;
        return repeated || row.number() == lastRow + 1 && (isNumbering(row) || isSecondLine(row));
    }

    private boolean isNumbering(RawRow row) {
        var filled = new ArrayList<String>();
        row.cells().values().stream()
                .map(RawCell::clean)
                .filter(t -> !t.isEmpty())
                .forEach(filled::add);
        return filled.size() >= FEWEST_NUMBERED
                && filled.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
    }

    private boolean isSecondLine(RawRow row) {
        return cell(row, RosterColumn.NIP).isBlank()
                && cell(row, RosterColumn.NAME).isBlank();
    }
}
