package id.netral.learning.audience;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.SharedStrings;
import id.netral.common.workbook.SheetNames;
import id.netral.common.workbook.SheetRows;
import id.netral.common.workbook.WorkbookPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads the column of NIPs out of the first visible sheet that has one. */
final class NipColumnReader {

    static final int MAX_ROWS = 100_000;

    private static final int HEADER_WITHIN = 15;
    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern TITLE =
            Pattern.compile("(?i)(no(mor|\\.)? )?(nip|ni ?pppk|nomor induk( pegawai| pppk)?)\\b.*");

    /** A cell and the row it stands in. */
    record NipCell(int row, RawCell cell) {}

    private final WorkbookPackage workbook;
    private final SharedStrings strings = new SharedStrings(LONGEST_TEXT);

    NipColumnReader(WorkbookPackage workbook) {
        this.workbook = workbook;
    }

    /** The filled cells below the title; throws {@link RefusedException} {@code audience.file.no-column} or {@code .no-rows}. */
    List<NipCell> read() {
        var sheets = new SheetNames();
        workbook.readWorkbook(sheets);
        workbook.readSharedStrings(strings);
        for (var sheet : sheets.visible()) {
            var column = new NipColumn();
            workbook.readSheet(sheet.relation(), new SheetRows(strings, column));
            if (column.place != null) {
                if (column.cells.isEmpty()) {
                    throw new RefusedException("audience.file.no-rows", sheet.name());
                }
                return column.cells;
            }
        }
        throw new RefusedException("audience.file.no-column", HEADER_WITHIN);
    }

    private static final class NipColumn implements SheetRows.Sink {

        private final List<NipCell> cells = new ArrayList<>();
        private @Nullable Integer place;

        @Override
        public void row(RawRow row) throws SAXException {
            if (place != null) {
                add(row, row.cell(place));
                return;
            }
            place = row.cells().entrySet().stream()
                    .filter(entry -> TITLE.matcher(entry.getValue().clean()).matches())
                    .map(Map.Entry::getKey)
                    .min(Integer::compare)
                    .orElse(null);
            if (place == null && row.number() > HEADER_WITHIN) {
                throw new WorkbookPackage.StopReading();
            }
        }

        private void add(RawRow row, RawCell cell) {
            if (cell.isBlank() || TITLE.matcher(cell.clean()).matches()) {
                return;
            }
            if (cells.size() == MAX_ROWS) {
                throw new RefusedException("audience.file.too-many", MAX_ROWS);
            }
            cells.add(new NipCell(row.number(), cell));
        }
    }
}
