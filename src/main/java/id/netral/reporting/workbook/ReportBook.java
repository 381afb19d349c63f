package id.netral.reporting.workbook;

import id.netral.reporting.ReportWords;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A workbook being written: cover, tables, and at the end the manifest, which seals what was written. */
public final class ReportBook implements AutoCloseable {

    private final ReportWords words;
    private final StreamingWorkbook workbook = new StreamingWorkbook();
    private final CellStyles styles = new CellStyles(workbook);
    private final List<SheetWriter<?>> tables = new ArrayList<>();

    public ReportBook(ReportWords words) {
        this.words = words;
    }

    public void cover(CoverSheet cover) {
        cover.write(workbook, styles);
    }

    /** Begins a table; rows are added to what comes back. */
    public <T> SheetWriter<T> table(String name, List<Column<T>> columns) {
        var table = new SheetWriter<>(workbook, styles, name, columns);
        tables.add(table);
        return table;
    }

    /** Adds the manifest and writes the file. */
    public Manifest write(ReportHead head, OutputStream out) throws IOException {
        var seals = tables.stream().flatMap(table -> table.seals().stream()).toList();
        var manifest = Manifest.of(head, seals);
        new ManifestSheet(words, head.zone()).write(manifest, workbook, styles);
        workbook.write(out);
        return manifest;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
