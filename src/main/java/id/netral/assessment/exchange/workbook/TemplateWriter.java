package id.netral.assessment.exchange.workbook;

import id.netral.assessment.exchange.common.CellEscapes;
import id.netral.assessment.exchange.common.Words;
import id.netral.assessment.exchange.workbook.TemplateColumn.Numbered;
import id.netral.common.Formats;
import id.netral.common.Sentences;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ElectionPhase;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the template: the questions, and a sheet that explains the columns. Everything is text, nothing computes. */
final class TemplateWriter implements AutoCloseable {

    private static final int WINDOW = 100;
    private static final int CHARACTER = 256;
    private static final int FEWEST_PARTS = 6;
    private static final int LIST_ROWS = 5_000;
    private static final int GUIDE_LINES = 18;
    private static final int GUIDE_WIDTH = 110;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle head = workbook.createCellStyle();

    TemplateWriter() {
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setQuotePrefixed(true); // stays text when somebody edits a cell that begins with =
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void write(List<TemplateRow> rows) {
        var sheet = workbook.createSheet("Soal");
        var widest = new EnumMap<Numbered, Integer>(Numbered.class);
        for (var column : Numbered.values()) {
            var most =
                    rows.stream().mapToInt(row -> row.all(column).size()).max().orElse(0);
            widest.put(column, Math.max(most, FEWEST_PARTS));
        }
        titles(sheet, widest);
        lists(sheet);
        for (var number = 0; number < rows.size(); number++) {
            fill(sheet.createRow(number + 1), rows.get(number), widest);
        }
        guide();
    }

    private void titles(Sheet sheet, Map<Numbered, Integer> widest) {
        var row = sheet.createRow(0);
        for (var column : TemplateColumn.values()) {
            title(sheet, row, column.title(), column.width());
        }
        widest.forEach((column, count) -> {
            for (var n = 1; n <= count; n++) {
                title(sheet, row, column.title(n), column.width());
            }
        });
        sheet.createFreezePane(2, 1);
    }

    private void title(Sheet sheet, Row row, String title, int width) {
        var at = Math.max(row.getLastCellNum(), 0);
        sheet.setColumnWidth(at, width * CHARACTER);
        sheet.setDefaultColumnStyle(at, text);
        cell(row, at, title, head);
    }

    private static void lists(Sheet sheet) {
        list(sheet, TemplateColumn.TYPE, Words.list(Type.class, Words.TYPES));
        list(sheet, TemplateColumn.DIFFICULTY, Words.list(Difficulty.class, Words.DIFFICULTIES));
        list(sheet, TemplateColumn.CREDIT, Words.list(Credit.class, Words.CREDITS));
        list(sheet, TemplateColumn.PHASE, Words.list(ElectionPhase.class, Words.PHASES));
    }

    private static void list(Sheet sheet, TemplateColumn column, List<String> words) {
        var validation = sheet.getDataValidationHelper();
        var rows = new CellRangeAddressList(1, LIST_ROWS, column.ordinal(), column.ordinal());
        var rule = validation.createValidation(
                validation.createExplicitListConstraint(words.toArray(String[]::new)), rows);
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    private void fill(Row row, TemplateRow texts, Map<Numbered, Integer> widest) {
        var at = 0;
        for (var column : TemplateColumn.values()) {
            cell(row, at++, texts.get(column), text);
        }
        for (var column : widest.entrySet()) {
            for (var n = 1; n <= column.getValue(); n++) {
                cell(row, at++, texts.get(column.getKey(), n), text);
            }
        }
    }

    private static void cell(Row row, int at, String words, CellStyle style) {
        if (!words.isEmpty()) {
            var cell = row.createCell(at);
            cell.setCellValue(CellEscapes.escaped(words));
            cell.setCellStyle(style);
        }
    }

    private void guide() {
        var sheet = workbook.createSheet("Petunjuk");
        sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
        for (var line = 1; line <= GUIDE_LINES; line++) {
            cell(
                    sheet.createRow(line - 1),
                    0,
                    Sentences.sentence("exchange.template.guide." + line, Formats.INDONESIAN),
                    line == 1 ? head : text);
        }
    }

    void finish(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
