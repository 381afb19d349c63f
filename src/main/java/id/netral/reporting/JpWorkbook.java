package id.netral.reporting;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Hours of learning by person: of the filter's period, else of the moment's year up to then. */
@Component
class JpWorkbook implements ReportWriter {

    private static final String COLUMNS = "e.nip, e.name, e.rank_code, u.name, COUNT(*), SUM(c.jp)";
    private static final String BY_PERSON = " GROUP BY u.name, u.id, e.name, e.id ORDER BY u.name, u.id, e.name, e.id";

    private final LedgerReader ledger;
    private final ReportPress press;
    private final ReportAccess access;

    JpWorkbook(LedgerReader ledger, ReportPress press, ReportAccess access) {
        this.ledger = ledger;
        this.press = press;
        this.access = access;
    }

    private record Person(
            @Nullable String nip, String name, @Nullable String rank, String unit, long completions, BigDecimal jp) {}

    @Override
    public ReportKind kind() {
        return ReportKind.JP;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = ofYear(press.resolve(order.filter()));
        var people = ledger.count(filter, "COUNT(DISTINCT e.id)", LedgerSql.COUNTING);
        progress.expect(people);
        return press.print(kind(), order, filter, people, out, (book, words) -> {
            var table = book.table(words.text("report.sheet.jp"), columns(words));
            ledger.stream(
                    filter,
                    COLUMNS,
                    LedgerSql.COUNTING,
                    BY_PERSON,
                    (row, number) -> new Person(
                            ledger.nip(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getBigDecimal(6)),
                    person -> {
                        progress.step();
                        table.add(person);
                    });
            table.finish();
        });
    }

    private CompletionFilter ofYear(CompletionFilter filter) {
        if (filter.from() != null || filter.to() != null) {
            return filter;
        }
        var year = access.moment(filter.asOf()).day().getYear();
        return new CompletionFilter(
                filter.unit(),
                filter.module(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                filter.search(),
                filter.asOf());
    }

    private static List<Column<Person>> columns(ReportWords words) {
        return List.of(
                Column.text(words.text("report.column.nip"), 21, Person::nip),
                Column.text(words.text("report.column.name"), 34, Person::name),
                Column.text(words.text("report.column.rank"), 11, Person::rank),
                Column.text(words.text("report.column.unit"), 36, Person::unit),
                Column.number(words.text("report.column.completions"), 16, CellKind.WHOLE, Person::completions),
                Column.number(words.text("report.siasn.jp"), 12, CellKind.TENTHS, Person::jp));
    }
}
