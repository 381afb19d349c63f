package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
    private final FillPlan plan;
    private final ZipArchiveOutputStream zip;
    private final Writer out;
    private final RowPen<T> pen;
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
            this.expected = rows;
            this.plan = new FillPlan(template, mapping, rows, extraSheets);
            this.zip = zip(file);
            this.out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            this.pen = new RowPen<>(
                    out, prefix(), template.styles(), plan.formulas(), columns(mapping, fields), plan.isSince1904());
            this.after = begin();
        } catch (IOException | RuntimeException e) {
            template.close();
            throw e;
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
        var changed = plan.changed();
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
        try {
            pen.write(plan.model(written), plan.place(written), written + 1, row, plan.beside(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written++;
    }

    /** Ends the file: rows prepared but not needed, what stands below, and the extra sheets announced, in their order. */
    public void finish(List<ExtraSheet> extras) throws IOException {
        if (written != expected || extras.size() != plan.extraParts().size()) {
            throw new IllegalStateException(written + " rows instead of " + expected);
        }
        while (written < plan.rows()) {
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
            ChangedParts.entry(zip, plan.extraParts().get(i), extras.get(i).part());
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
