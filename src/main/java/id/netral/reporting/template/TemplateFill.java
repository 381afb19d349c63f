package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fills a template with rows as they come. The rows go straight into the file; in memory are the template's small parts
 * only. Parts that nothing changes in are copied as they are packed.
 */
public final class TemplateFill<T> implements Closeable {

    private final OpenTemplate template;
    private final ZipArchiveOutputStream zip;
    private final Writer out;
    private final ChangedParts changed;
    private final RowPen<T> pen;
    private final SheetRewrite rewrite;
    private final DataBlock block;
    private final RowShift shift;
    private final Map<Integer, RowModel> models = new HashMap<>();
    private final List<String> extraParts = new ArrayList<>();
    private final long expected;
    private final String after;
    private int written;

    /**
     * Begins the file.
     *
     * @param rows how many rows will come, exactly
     * @param extraSheets names of the sheets that {@link #finish} will put behind the template's own
     * @throws RefusedException when the template cannot be filled
     */
    TemplateFill(
            byte[] workbook,
            TemplateMapping mapping,
            List<? extends TemplateField<? super T>> fields,
            long rows,
            List<String> extraSheets,
            OutputStream file)
            throws IOException {
        this.template = OpenTemplate.of(workbook, mapping.sheet(), fields);
        try {
            var header = template.finder()
                    .between(mapping.headerFirst(), mapping.headerLast())
                    .orElseThrow(() -> new RefusedException("template.header.none"));
            this.expected = rows;
            this.block = template.block(header);
            this.shift = shift(header, rows);
            var formulas = new Formulas(template.name(), shift);
            var references = new References(formulas, shift, header);
            this.changed = new ChangedParts(template.parts());
            this.rewrite = new SheetRewrite(template.sheet(), header, shift, references);
            readModels(header, formulas);
            var book = new WorkbookRewrite(template.parts(), changed);
            moveParts(book, references);
            for (var name : extraSheets) {
                extraParts.add(book.addSheet(name));
            }
            rewrite.apply(index -> block.model(index, shift.filled()));
            this.zip = zip(file);
            this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            this.pen = new RowPen<>(
                    out, prefix(), template.styles(), formulas, columns(mapping, fields), book.isSince1904());
            this.after = begin();
        } catch (IOException | RuntimeException e) {
            template.close();
            throw e;
        }
    }

    private RowShift shift(SheetHeader header, long rows) {
        var beside = SheetRewrite.rowsWithNeighbours(template.sheet(), header, block);
        var lastRow =
                template.sheet().rows().isEmpty() ? 0 : template.sheet().rows().lastKey();
        if (Math.max(lastRow, block.first()) + rows > RowShift.LAST_ROW) {
            throw new RefusedException("template.rows", rows);
        }
        return new RowShift(block.first(), block.rows(), block.filled(rows, beside));
    }

    private void readModels(SheetHeader header, Formulas formulas) {
        var reader = new ModelReader(template.sheet(), template.texts(), header, block, formulas);
        for (var row = block.first(); row < block.first() + block.rows(); row++) {
            models.put(row, reader.read(row));
        }
        models.put(-1, reader.read(-1));
    }

    private void moveParts(WorkbookRewrite book, References references) throws IOException {
        var elsewhere = new OtherParts(template, changed, references, shift).move();
        book.moveNames(references, template.name());
        var here = template.sheet().rows().keySet().stream()
                .anyMatch(row -> template.sheet().cells(row).keySet().stream()
                        .anyMatch(column -> template.sheet().formula(row, column) != null));
        if (elsewhere || here) {
            book.computeAnew();
        }
    }

    private static ZipArchiveOutputStream zip(OutputStream file) {
        var zip = new ZipArchiveOutputStream(file);
        zip.setLevel(Deflater.BEST_SPEED);
        return zip;
    }

    private String prefix() {
        var prefix = template.sheet().data().getPrefix();
        return prefix == null ? "" : prefix + ":";
    }

    private SortedMap<Integer, TemplateField<? super T>> columns(
            TemplateMapping mapping, List<? extends TemplateField<? super T>> fields) {
        var byKey = new HashMap<String, TemplateField<? super T>>();
        fields.forEach(field -> byKey.put(field.key(), field));
        byKey.put(
                TemplateField.NUMBER,
                new TemplateField<>(TemplateField.NUMBER, "", FieldKind.WHOLE, List.of(), row -> null));
        var columns = new TreeMap<Integer, TemplateField<? super T>>();
        mapping.columns().forEach((column, key) -> {
            var field = byKey.get(key);
            if (field != null) { // a field that no longer exists leaves its column empty
                columns.put(column, field);
            }
        });
        return columns;
    }

    /** Writes everything up to the first row of data; returns what comes after the last one. */
    private String begin() throws IOException {
        changed.drop(template.part());
        template.parts().related(template.parts().workbook(), "/styles").forEach(changed::drop);
        changed.write(zip);
        zip.putArchiveEntry(new ZipArchiveEntry(template.part()));
        var xml = new String(XmlPart.bytes(template.sheet().document()), StandardCharsets.UTF_8);
        var mark = xml.indexOf("<?" + SheetRewrite.MARK);
        out.write(xml, 0, mark);
        return xml.substring(xml.indexOf("?>", mark) + 2);
    }

    /** Adds a row. */
    public void add(T row) {
        if (written == expected) {
            throw new IllegalStateException("more rows than announced");
        }
        write(row);
    }

    private void write(@Nullable T row) {
        var model = models.get(block.model(written, shift.filled()));
        if (model == null) {
            throw new IllegalStateException("no model for row " + written);
        }
        try {
            pen.write(model, shift.first() + written, written + 1, row, rewrite.beside(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    /** Ends the file: rows prepared but not needed, what stands below, and the extra sheets announced, in their order. */
    public void finish(List<ExtraSheet> extras) throws IOException {
        if (written != expected || extras.size() != extraParts.size()) {
            throw new IllegalStateException(written + " rows instead of " + expected);
        }
        while (written < shift.filled()) {
            write(null);
        }
        out.write(after);
        out.flush();
        zip.closeArchiveEntry();
        for (var part :
                template.parts().related(template.parts().workbook(), "/styles").toList()) {
            styles(part);
        }
        for (var i = 0; i < extras.size(); i++) {
            ChangedParts.entry(zip, extraParts.get(i), ExtraSheetXml.of(extras.get(i)));
        }
        zip.finish();
    }

    private void styles(String part) throws IOException {
        if (template.styles().isChanged()) {
            ChangedParts.entry(zip, part, XmlPart.bytes(template.styles().document()));
        } else {
            template.parts().copy(part, zip);
        }
    }

    /** Lets go of the template; the stream of the file stays open. */
    @Override
    public void close() throws IOException {
        template.close();
    }
}
