package id.netral.reporting.kinds;

import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.LedgerReader;
import id.netral.reporting.completion.LedgerSql;
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
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Courses with the facts that SIASN asks for, to be keyed in or imported there. */
@Component
class CourseHistoryWorkbook implements ReportWriter {

    private static final String COLUMNS = """
            e.nip, e.name, v.title, v.activity,
            LEAST(c.completed_at, COALESCE((
                SELECT n.started_at FROM enrolment n
                WHERE n.employee_id = e.id AND n.module_id = c.module_id AND n.started_at <= :at), c.completed_at)),
            c.completed_at, c.jp""";
    private static final String ORDER = " ORDER BY u.name, u.id, e.name, e.id, c.completed_at, c.id";

    private final LedgerReader ledger;
    private final ReportPress press;
    private final ZoneId zone;

    CourseHistoryWorkbook(LedgerReader ledger, ReportPress press, ZoneId agencyZone) {
        this.ledger = ledger;
        this.press = press;
        this.zone = agencyZone;
    }

    private record Course(
            @Nullable String nip,
            String name,
            String title,
            String activity,
            LocalDate started,
            LocalDate completed,
            BigDecimal jp) {}

    @Override
    public ReportKind kind() {
        return ReportKind.SIASN;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = press.resolve(order.filter());
        var rows = ledger.count(filter, "COUNT(*)", LedgerSql.COUNTING);
        progress.expect(rows);
        return press.print(kind(), order, filter, rows, out, (book, words) -> {
            var table = book.table(words.text("report.sheet.siasn"), columns(words));
            ledger.stream(filter, COLUMNS, LedgerSql.COUNTING, ORDER, (row, number) -> course(row), course -> {
                progress.step();
                table.add(course);
            });
            table.finish();
        });
    }

    private Course course(ResultSet row) throws SQLException {
        return new Course(
                ledger.nip(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Objects.requireNonNull(LedgerReader.day(row, 5, zone)),
                Objects.requireNonNull(LedgerReader.day(row, 6, zone)),
                row.getBigDecimal(7));
    }

    private List<Column<Course>> columns(ReportWords words) {
        return List.of(
                Column.text(words.text("report.column.nip"), 21, Course::nip),
                Column.text(words.text("report.column.name"), 34, Course::name),
                Column.text(words.text("report.siasn.course"), 44, Course::title),
                Column.text(words.text("report.siasn.kind"), 26, course -> words.text(activity(course))),
                Column.text(words.text("report.siasn.organiser"), 36, course -> press.agency()),
                Column.text(words.text("report.siasn.certificate"), 26, course -> null),
                Column.date(words.text("report.column.started"), 14, Course::started),
                Column.date(words.text("report.column.completed"), 14, Course::completed),
                Column.number(words.text("report.siasn.jp"), 12, CellKind.TENTHS, Course::jp),
                Column.text(
                        words.text("report.siasn.year"),
                        8,
                        course -> Integer.toString(course.completed().getYear())));
    }

    private static String activity(Course course) {
        return "report.activity." + course.activity().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
