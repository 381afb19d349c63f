package id.netral.reporting.kinds;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.StandingSql;
import id.netral.reporting.figures.RankGroup;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.Manifest;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each question was answered in first attempts, by people's golongan. Groups too small to hide a single person are left
 * out. Points follow regrades, so a later corrected question changes an earlier moment's figures: the only report that does.
 *
 * <p>Plain SQL: one fold over all answers, of people in a generated table that looks back.
 */
@Component
class ItemResultsWorkbook implements ReportWriter {

    private static final int FEWEST = 5; // people who make a group one may show

    private static final String SQL = """
            SELECT STRAIGHT_JOIN m.title, q.code, r.number, r.stem, e.kind, e.rank_code, COUNT(*), SUM(i.points),
                i.graded
            FROM %s e
            JOIN attempt a ON a.employee_id = e.id AND a.purpose = 'QUIZ' AND a.number = 1 AND a.submitted_at <= :at
            JOIN module_version v ON v.id = a.module_version_id AND (:module IS NULL OR v.module_id = :module)
            JOIN %s m ON m.id = v.module_id
            JOIN attempt_item i ON i.attempt_id = a.id AND i.points IS NOT NULL
            JOIN question_revision r ON r.id = i.question_revision_id
            JOIN question q ON q.id = r.question_id
            GROUP BY m.id, q.id, r.id, e.kind, e.rank_code, i.graded""";

    private final JdbcClient jdbc;
    private final ReportAccess access;
    private final ReportPress press;

    ItemResultsWorkbook(JdbcClient jdbc, ReportAccess access, ReportPress press) {
        this.jdbc = jdbc;
        this.access = access;
        this.press = press;
    }

    private record Key(
            String module,
            String code,
            int revision,
            String stem,
            boolean graded,
            @Nullable RankGroup group) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var order = module.compareTo(other.module);
            order = order == 0 ? code.compareTo(other.code) : order;
            order = order == 0 ? Integer.compare(revision, other.revision) : order;
            order = order == 0 ? Boolean.compare(other.graded, graded) : order;
            return order == 0 ? Integer.compare(place(), other.place()) : order;
        }

        private int place() {
            return group == null ? -1 : group.ordinal();
        }
    }

    private record Answers(long people, double points) {

        Answers plus(Answers other) {
            return new Answers(people + other.people, points + other.points);
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.BUTIR;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = press.resolve(order.filter());
        var lines = read(filter).entrySet().stream()
                .filter(line -> line.getValue().people() >= FEWEST)
                .toList();
        progress.expect(lines.size());
        return press.print(kind(), order, filter, lines.size(), out, (book, words) -> {
            var table = book.table(words.text("report.sheet.items"), columns(words));
            lines.forEach(line -> {
                progress.step();
                table.add(line);
            });
            table.finish();
        });
    }

    private Map<Key, Answers> read(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        var units = access.units(filter.unit(), moment);
        var parameters = new HashMap<String, Object>();
        StandingSql.parameters(moment, units, parameters);
        var lines = new TreeMap<Key, Answers>();
        jdbc.sql(SQL.formatted(StandingSql.people(units), StandingSql.MODULES))
                .params(parameters)
                .param(
                        "module",
                        filter.module() == null ? null : filter.module().value())
                .query(row -> {
                    var group = RankGroup.of(row.getString(5), row.getString(6));
                    var answers = new Answers(row.getLong(7), row.getDouble(8));
                    for (var of : new @Nullable RankGroup[] {null, group}) {
                        lines.merge(
                                new Key(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getBoolean(9),
                                        of),
                                answers,
                                Answers::plus);
                    }
                });
        return lines;
    }

    private static List<Column<Map.Entry<Key, Answers>>> columns(ReportWords words) {
        return List.of(
                Column.text(
                        words.text("report.column.module"),
                        40,
                        line -> line.getKey().module()),
                Column.text(
                        words.text("stats.column.code"),
                        22,
                        line -> line.getKey().code()),
                Column.number(
                        words.text("stats.column.revision"),
                        9,
                        CellKind.WHOLE,
                        line -> line.getKey().revision()),
                Column.text(
                        words.text("stats.column.stem"),
                        60,
                        line -> line.getKey().stem()),
                Column.text(
                        words.text("stats.flag.ungraded"),
                        16,
                        line -> line.getKey().graded() ? "" : words.text("stats.flag.ungraded")),
                Column.text(words.text("report.column.group"), 26, line -> group(line.getKey(), words)),
                Column.number(
                        words.text("stats.column.people"),
                        12,
                        CellKind.WHOLE,
                        line -> line.getValue().people()),
                Column.number(
                        words.text("stats.column.facility"),
                        12,
                        CellKind.PERCENT,
                        line -> line.getValue().points() / line.getValue().people()));
    }

    private static String group(Key key, ReportWords words) {
        return words.text(key.group() == null ? "report.group.all" : key.group().key());
    }
}
