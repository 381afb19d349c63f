package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.SharedStrings;
import id.netral.common.workbook.SheetNames;
import id.netral.common.workbook.SheetRows;
import id.netral.common.workbook.WorkbookPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Finds the roster in a workbook and hands its rows on: the first visible sheet that has the columns a roster needs and people
 * below them.
 */
public final class RosterReader {

    /** Most rows taken below the header. */
    static final int MAX_ROWS = 100_000;

    private static final int HEADER_WITHIN = 15;
    private static final int LONGEST_TEXT = 1_000;

    private final WorkbookPackage workbook;
    private final SharedStrings strings = new SharedStrings(LONGEST_TEXT);
    private final List<RosterHeader> attempts = new ArrayList<>();
    private boolean anyCell;

    public RosterReader(WorkbookPackage workbook) {
        this.workbook = workbook;
    }

    /** A sheet with a roster. */
    public record Found(String sheet, RosterHeader header) {}

    /** Reads to the end; throws {@link RefusedException} {@code roster.file.*} when there is no roster inside. */
    public Found read(BiConsumer<RosterHeader, RawRow> rows) {
        var sheets = new SheetNames();
        workbook.readWorkbook(sheets);
        workbook.readSharedStrings(strings);
        var empty = Optional.<String>empty();
        for (var sheet : sheets.visible()) {
            var table = new Table(rows);
            workbook.readSheet(sheet.relation(), new SheetRows(strings, table));
            if (table.header != null && table.count > 0) {
                return new Found(sheet.name(), table.header);
            }
            if (table.header != null) {
                empty = empty.or(() -> Optional.of(sheet.name()));
            }
        }
        throw empty.map(sheet -> new RefusedException("roster.file.no-rows", sheet))
                .orElseGet(this::noHeader);
    }

    private RefusedException noHeader() {
        if (!anyCell) {
            return new RefusedException("roster.file.blank");
        }
        var best = attempts.stream()
                .max(Comparator.comparingInt(header -> header.places().size()));
        return best.filter(header -> !header.places().isEmpty())
                .map(header -> missing(header.missing()))
                .orElseGet(() -> new RefusedException("roster.file.no-header", HEADER_WITHIN));
    }

    /** The sentence that names these columns. */
    static RefusedException missing(Set<RosterColumn> columns) {
        var key = new StringBuilder("roster.file.missing");
        for (var column : EnumSet.copyOf(columns)) {
            key.append('.').append(column.name().toLowerCase(Locale.ROOT));
        }
        return new RefusedException(key.toString());
    }

    /** One sheet: first looks for the header, then counts and hands on. */
    private final class Table implements SheetRows.Sink {

        private final BiConsumer<RosterHeader, RawRow> rows;
        private @Nullable RosterHeader header;
        private @Nullable RawRow above;
        private int count;

        Table(BiConsumer<RosterHeader, RawRow> rows) {
            this.rows = rows;
        }

        @Override
        public void row(RawRow row) throws SAXException {
            anyCell |= !row.cells().isEmpty();
            if (header == null) {
                search(row);
            } else if (!header.isBlank(row) && !header.isPartOfHead(row)) {
                if (++count > MAX_ROWS) {
                    throw new RefusedException("roster.file.too-many", MAX_ROWS);
                }
                rows.accept(header, row);
            }
        }

        private void search(RawRow row) throws SAXException {
            var alone = RosterHeader.of(null, row);
            var joined = above != null && above.number() + 1 == row.number() ? RosterHeader.of(above, row) : alone;
            attempts.add(alone);
            attempts.add(joined);
            if (alone.isComplete()) {
                header = alone;
            } else if (joined.isComplete()) {
                header = joined;
            } else if (row.number() > HEADER_WITHIN) {
                throw new WorkbookPackage.StopReading();
            }
            above = row;
        }
    }
}
