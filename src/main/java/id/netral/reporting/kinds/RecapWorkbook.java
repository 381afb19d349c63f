package id.netral.reporting.kinds;

import id.netral.people.Unit;
import id.netral.people.UnitTree;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportUnits;
import id.netral.reporting.ReportWords;
import id.netral.reporting.figures.CompletionFigures;
import id.netral.reporting.figures.PeopleCounts;
import id.netral.reporting.figures.StandingTally;
import id.netral.reporting.figures.Standings;
import id.netral.reporting.figures.StateCounts;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** One row a unit with those below it, in the order of the tree. */
@Component
class RecapWorkbook implements ReportWriter {

    private final Standings standings;
    private final ReportPress press;
    private final ReportAccess access;

    RecapWorkbook(Standings standings, ReportPress press, ReportAccess access) {
        this.standings = standings;
        this.press = press;
        this.access = access;
    }

    /** A unit's figures, its own people's and all below. */
    private record Line(String path, int level, StateCounts all, PeopleCounts people, StateCounts own) {}

    @Override
    public ReportKind kind() {
        return ReportKind.REKAP;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = press.resolve(order.filter());
        var moment = access.moment(filter.asOf());
        var tally = new StandingTally(moment.day());
        var units = access.units(filter.unit(), moment);
        standings.stream(filter, units, moment, row -> {
            progress.step();
            tally.accept(row);
        });
        var lines = lines(access.tree(moment), units, tally.figures());
        progress.expect(lines.size());
        return press.print(kind(), order, filter, lines.size(), out, (book, words) -> {
            var table = book.table(words.text("report.sheet.recap"), columns(words));
            lines.forEach(table::add);
            table.finish();
        });
    }

    /** Units above those asked for would show a part of their figures only, so they are left out. */
    private static List<Line> lines(UnitTree tree, ReportUnits units, CompletionFigures figures) {
        var lines = new ArrayList<Line>();
        for (var unit : tree.all()) {
            var line = line(tree, unit, figures);
            if (line.all().rows() > 0 && units.includes(unit.id())) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparing(Line::path));
        return lines;
    }

    private static Line line(UnitTree tree, Unit unit, CompletionFigures figures) {
        var all = StateCounts.NONE;
        var people = PeopleCounts.NONE;
        for (var below : tree.below(unit.id())) {
            all = all.plus(figures.units().getOrDefault(below.value(), StateCounts.NONE));
            people = people.plus(figures.people().getOrDefault(below.value(), PeopleCounts.NONE));
        }
        return new Line(
                tree.pathName(unit.id()),
                tree.path(unit.id()).size(),
                all,
                people,
                figures.units().getOrDefault(unit.id().value(), StateCounts.NONE));
    }

    private static List<Column<Line>> columns(ReportWords words) {
        return List.of(
                Column.text(words.text("report.column.unit"), 60, Line::path),
                count(words, "report.column.level", line -> (long) line.level()),
                count(words, "report.number.people", line -> line.people().people()),
                count(words, "report.column.complete", line -> line.people().complete()),
                count(words, "report.number.rows", line -> line.all().rows()),
                count(words, "report.state.selesai", line -> line.all().done()),
                count(words, "report.state.sedang-berjalan", line -> line.all().running()),
                count(words, "report.state.belum-mulai", line -> line.all().notStarted()),
                count(words, "dashboard.overdue", line -> line.all().overdue()),
                Column.number(
                        words.text("report.number.share"),
                        14,
                        CellKind.PERCENT,
                        line -> line.all().share()),
                count(words, "report.column.own-rows", line -> line.own().rows()),
                count(words, "report.column.own-done", line -> line.own().done()));
    }

    private static Column<Line> count(ReportWords words, String key, Function<Line, Long> value) {
        return Column.number(words.text(key), 14, CellKind.WHOLE, value);
    }
}
