package id.netral.reporting.workbook;

import id.netral.common.workbook.CellText;
import id.netral.reporting.ReportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The first sheet: whose figures these are, what they leave out, who made them and when. */
public final class CoverSheet {

    private static final int CHARACTER = 256;
    private static final int LABEL_WIDTH = 26;
    private static final int VALUE_WIDTH = 70;

    private record Fact(String label, Object value) {}

    private final ReportWords words;
    private final String agency;
    private final String title;
    private final String note;
    private final List<Fact> facts = new ArrayList<>();

    /** A cover of completion figures. */
    public CoverSheet(ReportWords words, String agency) {
        this(words, agency, "report.cover.title", "report.cover.note");
    }

    /** A cover with the title and the note under these keys. */
    public CoverSheet(ReportWords words, String agency, String titleKey, String noteKey) {
        this.words = words;
        this.agency = agency;
        this.title = words.text(titleKey);
        this.note = words.text(noteKey);
    }

    CoverSheet facts(Map<String, String> lines) {
        lines.forEach((label, value) -> facts.add(new Fact(label, value)));
        return this;
    }

    /** What every report says of itself: filter, moment, maker, time, rows. */
    public CoverSheet head(ReportHead head) {
        facts(head.filter());
        if (head.asOf() != null) {
            fact("report.cover.as-of", words.dateTime(head.asOf(), head.zone()));
        }
        return fact("report.cover.by", head.by())
                .fact("report.cover.at", words.dateTime(head.madeAt(), head.zone()))
                .count("report.cover.rows", head.rows())
                .fact("report.cover.watermark", head.watermark(words));
    }

    public CoverSheet fact(String key, String value) {
        facts.add(new Fact(words.text(key), value));
        return this;
    }

    public CoverSheet count(String key, long value) {
        facts.add(new Fact(words.text(key), value));
        return this;
    }

    void write(SXSSFWorkbook workbook, CellStyles styles) {
        var sheet = workbook.createSheet(words.text("report.sheet.cover"));
        sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, VALUE_WIDTH * CHARACTER);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        text(sheet, 0, agency, styles.label());
        text(sheet, 1, title, styles.title());
        var next = 3;
        for (var fact : facts) {
            text(sheet, next, fact.label(), styles.label());
            var value = sheet.getRow(next++).createCell(1);
            if (fact.value() instanceof Long count) {
                value.setCellStyle(styles.coverNumber());
                value.setCellValue(count);
            } else {
                value.setCellStyle(styles.coverText());
                value.setCellValue(CellText.clean(fact.value().toString()));
            }
        }
        text(sheet, next + 1, note, styles.plain(CellKind.TEXT));
    }

    private static void text(SXSSFSheet sheet, int row, String text, CellStyle style) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(CellText.clean(text));
    }
}
