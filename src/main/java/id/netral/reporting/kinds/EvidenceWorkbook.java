package id.netral.reporting.kinds;

import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.LedgerReader;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger's rows with their evidence; those replaced or withdrawn are marked, not left out. */
@Component
class EvidenceWorkbook implements ReportWriter {

    private static final String COLUMNS = """
            c.id, e.nip, e.name, u.name, v.title, v.number, c.attempt_id, c.score, c.jp, c.completed_at, c.recorded_at,
            c.recorded_by, c.reason, c.void, l.id""";
    private static final String ORDER = " ORDER BY u.name, u.id, e.name, e.id, c.id";

    private final LedgerReader ledger;
    private final ReportPress press;
    private final ZoneId zone;

    EvidenceWorkbook(LedgerReader ledger, ReportPress press, ZoneId agencyZone) {
        this.ledger = ledger;
        this.press = press;
        this.zone = agencyZone;
    }

    private record Line(
            long id,
            @Nullable String nip,
            String name,
            String unit,
            String title,
            int version,
            @Nullable Long attempt,
            @Nullable BigDecimal score,
            BigDecimal jp,
            @Nullable LocalDate completed,
            @Nullable LocalDate recorded,
            @Nullable Long by,
            @Nullable String reason,
            boolean withdrawn,
            @Nullable Long replacedBy) {}

    @Override
    public ReportKind kind() {
        return ReportKind.BUKTI;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = press.resolve(order.filter());
        var rows = ledger.count(filter, "COUNT(*)", "");
        progress.expect(rows);
        return press.print(kind(), order, filter, rows, out, (book, words) -> {
            var table = book.table(words.text("report.sheet.evidence"), columns(words));
            ledger.stream(filter, COLUMNS, "", ORDER, (row, number) -> line(row), line -> {
                progress.step();
                table.add(line);
            });
            table.finish();
        });
    }

    private Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong(1),
                ledger.nip(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, Long.class),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                LedgerReader.day(row, 10, zone),
                LedgerReader.day(row, 11, zone),
                row.getObject(12, Long.class),
                row.getString(13),
                row.getBoolean(14),
                row.getObject(15, Long.class));
    }

    private static List<Column<Line>> columns(ReportWords words) {
        return List.of(
                Column.number(words.text("report.column.ledger"), 12, CellKind.WHOLE, Line::id),
                Column.text(words.text("report.column.nip"), 21, Line::nip),
                Column.text(words.text("report.column.name"), 34, Line::name),
                Column.text(words.text("report.column.unit"), 36, Line::unit),
                Column.text(words.text("report.column.module"), 40, Line::title),
                Column.number(words.text("report.column.version"), 8, CellKind.WHOLE, Line::version),
                Column.number(words.text("report.column.attempt"), 12, CellKind.WHOLE, Line::attempt),
                Column.number(words.text("report.column.score"), 9, CellKind.HUNDREDTHS, Line::score),
                Column.number(words.text("report.column.jp"), 7, CellKind.TENTHS, Line::jp),
                Column.date(words.text("report.column.completed"), 14, Line::completed),
                Column.date(words.text("report.column.recorded"), 14, Line::recorded),
                Column.text(words.text("report.column.recorded-by"), 18, line -> by(line, words)),
                Column.text(words.text("report.column.validity"), 30, line -> validity(line, words)),
                Column.text(words.text("report.column.reason"), 40, Line::reason));
    }

    /** The account's number: names change, and an old report must stay what it was. */
    private static String by(Line line, ReportWords words) {
        return line.by() == null
                ? words.text("report.evidence.system")
                : words.text("report.evidence.account", Long.toString(line.by()));
    }

    private static String validity(Line line, ReportWords words) {
        if (line.replacedBy() != null) {
            return words.text("report.evidence.replaced", Long.toString(line.replacedBy()));
        }
        return words.text(line.withdrawn() ? "report.evidence.withdrawn" : "report.evidence.counts");
    }
}
