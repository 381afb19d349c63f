package id.netral.reporting.template;

import id.netral.common.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;

/** A template with one of its sheets read and understood. */
final class OpenTemplate implements Closeable {

    private final TemplatePackage parts;
    private final TemplatePackage.Sheet place;
    private final SheetTree sheet;
    private final SheetTexts texts;
    private final StyleSheet styles;
    private final HeaderFinder finder;

    private OpenTemplate(TemplatePackage parts, String name, List<? extends TemplateField<?>> fields)
            throws IOException {
        this.parts = parts;
        this.place = parts.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException("template.file.damaged"));
        this.sheet = new SheetTree(parts.read(place.part()));
        this.texts = new SheetTexts(sheet, read("/sharedStrings"));
        this.styles = new StyleSheet(
                read("/styles").stream().findFirst().orElseThrow(() -> new RefusedException("template.file.damaged")));
        this.finder = new HeaderFinder(sheet, texts, new FieldGuess(fields));
    }

    /** Reads the sheet of the name; the fields serve to recognise its header. */
    static OpenTemplate of(byte[] workbook, String sheet, List<? extends TemplateField<?>> fields) {
        try {
            var parts = TemplatePackage.open(workbook);
            try {
                return new OpenTemplate(parts, sheet, fields);
            } catch (IOException | RuntimeException e) {
                parts.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    private List<Document> read(String type) throws IOException {
        var part = parts.related(parts.workbook(), type).findFirst();
        return part.isPresent() ? List.of(parts.read(part.get())) : List.of();
    }

    TemplatePackage parts() {
        return parts;
    }

    /** The part the sheet stands in. */
    String part() {
        return place.part();
    }

    String name() {
        return place.name();
    }

    SheetTree sheet() {
        return sheet;
    }

    SheetTexts texts() {
        return texts;
    }

    StyleSheet styles() {
        return styles;
    }

    HeaderFinder finder() {
        return finder;
    }

    /** The rows ready for data below the header. */
    DataBlock block(SheetHeader header) throws IOException {
        var blocks = new BlockFinder(sheet, texts, styles, header);
        for (var part : parts.related(place.part(), "/table").toList()) {
            var table = parts.read(part).getDocumentElement();
            var range = CellRangeAddress.valueOf(table.getAttribute("ref"));
            if (range.getFirstRow() == header.last() && header.data() == header.last() + 1) {
                return blocks.ofTable(
                        range.getLastRow() - range.getFirstRow() - XmlPart.number(table, "totalsRowCount", 0));
            }
        }
        return blocks.find();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
