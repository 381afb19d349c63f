package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.Bodies;
import id.netral.assessment.exchange.common.Draft;
import id.netral.assessment.exchange.common.Draft.Place;
import id.netral.assessment.exchange.common.Intake;
import id.netral.assessment.exchange.common.Marks;
import id.netral.assessment.exchange.common.RefusedFile;
import id.netral.assessment.exchange.common.Words;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import id.netral.common.workbook.SharedStrings;
import id.netral.common.workbook.SheetNames;
import id.netral.common.workbook.SheetRows;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.rules.ArticleId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads the template's rows; says for each what is wrong with it. */
final class TemplateReader implements SheetRows.Sink {

    private static final int LONGEST_CELL = 33_000;
    private static final int HEADER_WITHIN = 15;

    private final String file;
    private final Intake intake;
    private @Nullable TemplateHeader header;

    TemplateReader(String file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    /** Takes the first visible sheet that has the template's columns. */
    void read(WorkbookPackage workbook) {
        var sheets = new SheetNames();
        var strings = new SharedStrings(LONGEST_CELL);
        workbook.readWorkbook(sheets);
        workbook.readSharedStrings(strings);
        for (var sheet : sheets.visible()) {
            workbook.readSheet(sheet.relation(), new SheetRows(strings, this));
            if (header != null) {
                return;
            }
        }
        throw new RefusedFile(file, 1, "exchange.file.no-header", HEADER_WITHIN);
    }

    @Override
    public void row(RawRow row) throws SAXException {
        if (header == null) {
            header = TemplateHeader.of(row);
            if (header != null) {
                header.unknown().forEach(title -> intake.loss(file, "column", "exchange.loss.column", title));
            } else if (row.number() > HEADER_WITHIN) {
                throw new WorkbookPackage.StopReading();
            }
            return;
        }
        var place = new Place(file, row.number());
        var cells = header.read(row);
        if (row.cells().values().stream().anyMatch(RawCell::formula)) {
            intake.next(place);
            intake.fault(place, "exchange.fault.formula");
        } else if (row.cells().values().stream().anyMatch(cell -> cell.kind() == RawCell.Kind.ERROR)) {
            intake.next(place);
            intake.fault(place, "exchange.fault.cellError");
        } else if (!cells.isEmpty()) {
            intake.next(place);
            question(place, cells);
        }
    }

    private void question(Place place, TemplateRow row) {
        var words = new WordCells(place, row);
        var type = words.find(TemplateColumn.TYPE, Words.TYPES);
        if (type.isEmpty() && row.get(TemplateColumn.TYPE).isEmpty()) {
            intake.fault(place, "exchange.fault.noType");
        }
        var difficulty = words.find(TemplateColumn.DIFFICULTY, Words.DIFFICULTIES);
        var credit = words.find(TemplateColumn.CREDIT, Words.CREDITS);
        var phase = words.find(TemplateColumn.PHASE, Words.PHASES);
        var review = TemplateDate.of(row.get(TemplateColumn.REVIEW));
        if (review.isEmpty() && !row.get(TemplateColumn.REVIEW).isEmpty()) {
            words.wrong("exchange.fault.date", row.get(TemplateColumn.REVIEW));
        }
        if (type.isEmpty() || words.faulty) {
            return;
        }
        var body = new TemplateBodyReader(row, (key, arguments) -> intake.fault(place, key, arguments))
                .read(type.get(), credit.orElse(Bodies.usualCredit(type.get())));
        if (body != null) {
            var marks = new Marks(
                    articles(row.get(TemplateColumn.ARTICLES)),
                    difficulty.orElse(null),
                    phase.orElse(null),
                    review.orElse(null),
                    credit.orElse(null),
                    null,
                    List.of(),
                    TemplateRows.tags(row.get(TemplateColumn.TAGS)));
            intake.take(new Draft(
                    place,
                    row.get(TemplateColumn.CODE),
                    row.get(TemplateColumn.TOPIC),
                    row.get(TemplateColumn.STEM),
                    body,
                    row.get(TemplateColumn.FEEDBACK),
                    marks));
        }
    }

    private static List<ArticleId> articles(String cell) {
        return Arrays.stream(cell.split("[,;\\s]+"))
                .filter(id -> !id.isEmpty())
                .map(ArticleId::new)
                .toList();
    }

    /** Cells that take one of a few words. */
    private final class WordCells {

        private final Place place;
        private final TemplateRow row;
        private boolean faulty;

        WordCells(Place place, TemplateRow row) {
            this.place = place;
            this.row = row;
        }

        <E extends Enum<E>> Optional<E> find(TemplateColumn column, Map<E, String> words) {
            var text = row.get(column);
            var found = Words.find(words, text);
            if (found.isEmpty() && !text.isEmpty()) {
                wrong(
                        "exchange.fault.word",
                        column.title(),
                        text,
                        String.join(", ", words.values().stream().sorted().toList()));
            }
            return found;
        }

        void wrong(String key, Object... arguments) {
            faulty = true;
            intake.fault(place, key, arguments);
        }
    }
}
