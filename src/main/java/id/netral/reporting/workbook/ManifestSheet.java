package id.netral.reporting.workbook;

import id.netral.common.workbook.CellText;
import id.netral.reporting.ReportWords;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The last sheet: what the workbook is, and the fingerprint by which it is known again. */
public final class ManifestSheet {

    /** Its name in every language, so that it is found again. */
    public static final String NAME = "Manifes";

    private static final int CHARACTER = 256;
    private static final int LABEL_WIDTH = 30;
    private static final int VALUE_WIDTH = 76;

    private final ReportWords words;
    private final ZoneId zone;

    public ManifestSheet(ReportWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    void write(Manifest manifest, SXSSFWorkbook workbook, CellStyles styles) {
        var sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, LABEL_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, VALUE_WIDTH * CHARACTER);
        sheet.setFitToPage(true);
        var next = 0;
        for (var line : lines(manifest).entrySet()) {
            var row = sheet.createRow(next++);
            var label = row.createCell(0);
            label.setCellStyle(styles.label());
            label.setCellValue(CellText.clean(line.getKey()));
            var value = row.createCell(1);
            value.setCellStyle(styles.coverText());
            value.setCellValue(CellText.clean(line.getValue()));
        }
    }

    /** Labels and values, line by line. */
    public Map<String, String> lines(Manifest manifest) {
        var lines = new LinkedHashMap<String, String>();
        lines.put(words.text("report.manifest.id"), manifest.id().toString());
        lines.put(words.text("report.manifest.kind"), words.text(manifest.kind().key()));
        lines.putAll(manifest.filter());
        if (manifest.asOf() != null) {
            lines.put(words.text("report.cover.as-of"), words.dateTime(manifest.asOf(), zone));
            lines.put(words.text("report.manifest.as-of-exact"), manifest.asOf().toString());
        }
        lines.put(words.text("report.cover.at"), words.dateTime(manifest.madeAt(), zone));
        lines.put(words.text("report.cover.by"), manifest.by());
        lines.put(words.text("report.manifest.purpose"), manifest.purpose());
        lines.put(words.text("report.cover.rows"), Long.toString(manifest.rows()));
        if (!manifest.sheets().isEmpty()) {
            lines.put(words.text("report.manifest.sha256"), manifest.dataSha256());
        }
        for (var sheet : manifest.sheets()) {
            lines.put(words.text("report.manifest.sheet", sheet.name()), sheet.rows() + " · " + sheet.sha256());
        }
        lines.put(
                words.text("report.manifest.note"),
                words.text(
                        manifest.sheets().isEmpty() ? "report.manifest.note.template" : "report.manifest.note.text"));
        return lines;
    }
}
