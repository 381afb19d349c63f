package id.netral.reporting.workbook;

import id.netral.common.workbook.CellText;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.SharedStrings;
import id.netral.common.workbook.SheetNames;
import id.netral.common.workbook.SheetRows;
import id.netral.common.workbook.WorkbookPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data cells of a workbook from outside, fingerprinted as {@link CellDigest} does when one is made.
 *
 * @param id that its manifest names, empty without a manifest
 * @param sheets by name
 */
record SealedCells(Optional<UUID> id, Map<String, SheetSeal> sheets) {

    private static final String REFUSALS = "verify.file";

    static SealedCells read(Path file, String fileName) throws IOException {
        try (var workbook = WorkbookPackage.open(file, fileName, REFUSALS)) {
            var names = new SheetNames();
            workbook.readWorkbook(names);
            var texts = new SharedStrings(CellText.MAX + 1);
            workbook.readSharedStrings(texts);
            var sheets = new HashMap<String, SheetSeal>();
            Optional<UUID> id = Optional.empty();
            for (var sheet : names.visible()) {
                if (ManifestSheet.NAME.equals(sheet.name())) {
                    var reader = new IdReader();
                    workbook.readSheet(sheet.relation(), new SheetRows(texts, reader));
                    id = Optional.ofNullable(reader.id);
                } else {
                    var digest = new Digesting(sheet.name());
                    workbook.readSheet(sheet.relation(), new SheetRows(texts, digest));
                    sheets.put(sheet.name(), digest.cells.seal());
                }
            }
            return new SealedCells(id, sheets);
        }
    }

    /** Finds the workbook's number on the manifest. */
    private static final class IdReader implements SheetRows.Sink {

        private @Nullable UUID id;

        @Override
        public void row(RawRow row) {
            if (id == null) {
                try {
                    id = UUID.fromString(row.cell(1).text().strip());
                } catch (IllegalArgumentException e) {
                    id = null; // another line
                }
            }
        }
    }

    /** Takes every row below the header. */
    private static final class Digesting implements SheetRows.Sink {

        private final CellDigest cells;

        Digesting(String sheet) {
            cells = new CellDigest(sheet);
        }

        @Override
        public void row(RawRow row) {
            if (row.number() == 1 || row.isBlank()) {
                return;
            }
            new TreeMap<>(row.cells()).forEach(this::add);
            cells.endRow();
        }

        private void add(int column, RawCell cell) {
            if (cell.kind() == RawCell.Kind.NUMBER) {
                cells.number(column, Double.parseDouble(cell.text()));
            } else {
                cells.text(column, cell.formula() ? "=" + cell.text() : cell.text());
            }
        }
    }
}
