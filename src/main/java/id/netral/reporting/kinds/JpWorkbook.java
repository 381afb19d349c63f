package id.netral.reporting.kinds;

import id.netral.catalog.pack.ActivityType;
import id.netral.common.Nip;
import id.netral.learning.jp.JpStatements;
import id.netral.learning.jp.JpYearRow;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportMoment;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.LedgerReader;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Statements of hours of learning: one row a person, of the filter's year, else of the moment's. */
@Component
class JpWorkbook implements ReportWriter {

    private final JpStatements statements;
    private final LedgerReader ledger;
    private final ReportPress press;
    private final ReportAccess access;

    JpWorkbook(JpStatements statements, LedgerReader ledger, ReportPress press, ReportAccess access) {
        this.statements = statements;
        this.ledger = ledger;
        this.press = press;
        this.access = access;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.JP;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = ofYear(press.resolve(order.filter()));
        var people = new AtomicLong();
        read(filter, person -> people.incrementAndGet()); // counted first: the cover stands in front of the rows
        progress.expect(people.get());
        return press.print(kind(), order, filter, people.get(), out, (book, words) -> {
            var table = book.table(words.text("report.sheet.jp"), columns(words));
            read(filter, person -> {
                progress.step();
                table.add(person);
            });
            table.finish();
        });
    }

    private void read(CompletionFilter filter, Consumer<JpYearRow> consumer) {
        var moment = access.moment(filter.asOf());
        statements.stream(year(filter), moment.at(), units(filter, moment), consumer);
    }

    private Set<UnitId> units(CompletionFilter filter, ReportMoment moment) {
        return Optional.ofNullable(access.units(filter.unit(), moment).ids())
                .orElseGet(
                        () -> access.tree(moment).all().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    private Year year(CompletionFilter filter) {
        return Year.from(filter.from() == null ? access.moment(filter.asOf()).day() : filter.from());
    }

    /** Of a whole year and of whole people: a statement knows no single module. */
    private CompletionFilter ofYear(CompletionFilter filter) {
        var year = year(filter);
        return new CompletionFilter(
                filter.unit(), null, year.atDay(1), year.plusYears(1).atDay(1).minusDays(1), null, "", filter.asOf());
    }

    private List<Column<JpYearRow>> columns(ReportWords words) {
        var columns = new ArrayList<Column<JpYearRow>>();
        columns.add(Column.text(words.text("report.column.nip"), 21, this::nip));
        columns.add(Column.text(words.text("report.column.name"), 34, JpYearRow::name));
        columns.add(Column.text(words.text("report.column.rank"), 11, JpYearRow::rankCode));
        columns.add(Column.text(words.text("report.column.unit"), 36, JpYearRow::unit));
        columns.add(Column.date(
                words.text("report.jp.from"), 14, row -> row.period().from()));
        columns.add(
                Column.date(words.text("report.jp.to"), 14, row -> row.period().to()));
        for (var activity : ActivityType.values()) {
            columns.add(Column.number(
                    words.text("jp.activity." + activity.name()),
                    14,
                    CellKind.HUNDREDTHS,
                    row -> row.byActivity().getOrDefault(activity, BigDecimal.ZERO)));
        }
        columns.add(Column.number(words.text("report.jp.credited"), 12, CellKind.HUNDREDTHS, JpYearRow::credited));
        columns.add(Column.number(words.text("report.jp.modules"), 10, CellKind.WHOLE, JpYearRow::modules));
        columns.add(Column.text(words.text("report.jp.measure"), 30, row -> measure(row, words)));
        return columns;
    }

    private @Nullable String nip(JpYearRow row) {
        return ledger.nip(Optional.ofNullable(row.nip()).map(Nip::value).orElse(null));
    }

    private static @Nullable String measure(JpYearRow row, ReportWords words) {
        return row.kind()
                .right()
                .map(least -> words.text("report.jp.right", least))
                .or(() -> row.kind().most().map(most -> words.text("report.jp.most", most)))
                .orElse(null);
    }
}
