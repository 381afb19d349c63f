package id.netral.reporting.template;

import id.netral.common.RefusedException;
import id.netral.common.workbook.WorkbookPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Reads workbooks handed in as templates, under suspicion, and says what stands in their sheets. */
final class TemplateReader {

    /** Largest template taken, in bytes. */
    static final long MAX_BYTES = 5L * 1024 * 1024;

    private static final int MOST_SHEETS = 199;
    private static final int SHEETS_TRIED = 20;
    private static final int LINES_SHOWN = 12;
    private static final int COLUMNS_SHOWN = 60;
    private static final long MEGABYTE = 1024 * 1024;

    private final List<? extends TemplateField<?>> fields;

    TemplateReader(List<? extends TemplateField<?>> fields) {
        this.fields = fields;
    }

    /** The bytes of a workbook that may be a template; refuses all others with {@code template.file.*}. */
    static byte[] accept(Path file, String fileName) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new RefusedException("template.file.too-big", MAX_BYTES / MEGABYTE);
            }
            WorkbookPackage.open(file, fileName, "template.file").close();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the visible sheets; refuses workbooks with links to others or with very many sheets. */
    List<String> sheets(byte[] workbook) {
        try (var parts = TemplatePackage.open(workbook)) {
            if (parts.parts().stream()
                    .anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith("xl/externallinks/"))) {
                throw new RefusedException("template.file.links");
            }
            var sheets = parts.sheets();
            if (sheets.size() > MOST_SHEETS) {
                throw new RefusedException("template.file.sheets", sheets.size());
            }
            return sheets.stream()
                    .filter(TemplatePackage.Sheet::visible)
                    .map(TemplatePackage.Sheet::name)
                    .toList();
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    /** The sheet whose header names the most fields; refuses when none has a header. */
    SheetPreview best(byte[] workbook, List<String> sheets) {
        return sheets.stream()
                .limit(SHEETS_TRIED)
                .map(sheet -> find(workbook, sheet))
                .flatMap(Optional::stream)
                .reduce((best, next) -> known(next) > known(best) ? next : best)
                .orElseThrow(() -> new RefusedException("template.header.none"));
    }

    private static long known(SheetPreview preview) {
        return preview.columns().stream()
                .filter(column -> column.field().isPresent())
                .count();
    }

    /** The sheet with the header found on it, empty when there is none. */
    Optional<SheetPreview> find(byte[] workbook, String sheet) {
        try (var template = OpenTemplate.of(workbook, sheet, fields)) {
            var header = template.finder().find();
            return header.isEmpty() ? Optional.empty() : Optional.of(preview(template, header.get()));
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    /** The sheet with the header that ends with the row, from 0; refuses when nothing stands there. */
    SheetPreview endingAt(byte[] workbook, String sheet, int row) {
        try (var template = OpenTemplate.of(workbook, sheet, fields)) {
            return preview(
                    template,
                    template.finder()
                            .endingAt(row)
                            .orElseThrow(() -> new RefusedException("template.header.blank", row + 1)));
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    /** The sheet as it was mapped. */
    SheetPreview mapped(byte[] workbook, TemplateMapping mapping) {
        try (var template = OpenTemplate.of(workbook, mapping.sheet(), fields)) {
            var header = template.finder()
                    .between(mapping.headerFirst(), mapping.headerLast())
                    .orElseThrow(() -> new RefusedException("template.header.none"));
            return preview(template, header, mapping.columns());
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    private SheetPreview preview(OpenTemplate template, SheetHeader header) throws IOException {
        return preview(template, header, new FieldGuess(fields).of(header.titles()));
    }

    private static SheetPreview preview(OpenTemplate template, SheetHeader header, SortedMap<Integer, String> chosen)
            throws IOException {
        var block = template.block(header);
        var columns = new ArrayList<SheetPreview.Column>();
        header.titles().forEach((place, lines) -> {
            var computed = block.rows() > 0 && template.sheet().formula(block.first(), place) != null;
            var field = computed && TemplateField.NUMBER.equals(chosen.get(place))
                    ? Optional.<String>empty() // the template numbers its rows itself
                    : Optional.ofNullable(chosen.get(place));
            columns.add(new SheetPreview.Column(
                    place, CellReference.convertNumToColString(place), String.join(" – ", lines), computed, field));
        });
        return new SheetPreview(
                template.name(),
                header.first(),
                header.last(),
                block.first(),
                block.rows(),
                columns,
                lines(template, header));
    }

    private static List<List<String>> lines(OpenTemplate template, SheetHeader header) {
        var width = Math.min(COLUMNS_SHOWN, header.lastColumn() + 1);
        var from = Math.max(0, header.last() - LINES_SHOWN / 2);
        return IntStream.range(from, from + LINES_SHOWN)
                .mapToObj(row -> IntStream.range(0, width)
                        .mapToObj(column -> shown(template, row, column))
                        .toList())
                .toList();
    }

    private static String shown(OpenTemplate template, int row, int column) {
        var formula = template.sheet().formula(row, column);
        return formula == null ? template.texts().own(row, column) : "=" + formula;
    }

    /** Fills the template with nothing, so that whatever would fail later is refused now. */
    void tryOut(byte[] workbook, TemplateMapping mapping) {
        try (var fill =
                new TemplateFill<Object>(workbook, mapping, List.of(), 0, List.of(), OutputStream.nullOutputStream())) {
            fill.finish(List.of());
        } catch (IOException e) {
            throw new RefusedException("template.file.damaged");
        }
    }
}
