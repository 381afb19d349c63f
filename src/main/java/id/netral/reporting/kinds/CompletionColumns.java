package id.netral.reporting.kinds;

import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.completion.UnitRecap;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the completion workbook. */
public final class CompletionColumns {

    private CompletionColumns() {}

    public static List<Column<CompletionRow>> rows(ReportWords words) {
        return List.of(
                Column.text(words.text("report.column.nip"), 21, CompletionColumns::nip),
                Column.text(words.text("report.column.name"), 34, CompletionRow::name),
                Column.text(words.text("report.column.rank"), 11, CompletionRow::rankCode),
                Column.text(words.text("report.column.position"), 32, CompletionRow::position),
                Column.text(words.text("report.column.unit"), 36, CompletionRow::unit),
                Column.text(words.text("report.column.module"), 40, CompletionRow::moduleTitle),
                Column.number(words.text("report.column.version"), 8, CellKind.WHOLE, CompletionRow::version),
                Column.text(words.text("report.column.state"), 16, state(words)),
                Column.date(words.text("report.column.started"), 14, CompletionRow::startedOn),
                Column.date(words.text("report.column.completed"), 14, CompletionRow::completedOn),
                Column.number(words.text("report.column.score"), 9, CellKind.HUNDREDTHS, CompletionRow::score),
                Column.number(words.text("report.column.jp"), 7, CellKind.TENTHS, CompletionRow::jp),
                Column.date(words.text("report.column.due"), 14, CompletionRow::dueOn),
                Column.text(words.text("report.column.late"), 11, late(words)));
    }

    static List<Column<UnitRecap>> recap(ReportWords words, boolean shares) {
        return List.of(
                Column.text(
                        words.text("report.column.unit"),
                        40,
                        recap -> recap.unit().name()),
                count(words, "report.number.people", recap -> recap.totals().people()),
                count(words, "report.number.rows", recap -> recap.totals().rows()),
                count(
                        words,
                        CompletionState.SELESAI.key(),
                        recap -> recap.totals().done()),
                count(
                        words,
                        CompletionState.SEDANG_BERJALAN.key(),
                        recap -> recap.totals().running()),
                count(
                        words,
                        CompletionState.BELUM_MULAI.key(),
                        recap -> recap.totals().notStarted()),
                Column.number(
                        words.text("report.number.share"),
                        14,
                        CellKind.PERCENT,
                        recap -> shares ? recap.totals().share() : null));
    }

    static @Nullable String nip(CompletionRow row) {
        return row.nip() == null ? null : row.nip().value();
    }

    private static Column<UnitRecap> count(ReportWords words, String key, Function<UnitRecap, Long> value) {
        return Column.number(words.text(key), 14, CellKind.WHOLE, value);
    }

    private static Function<CompletionRow, @Nullable String> state(ReportWords words) {
        var names = new EnumMap<CompletionState, String>(CompletionState.class);
        for (var state : CompletionState.values()) {
            names.put(state, words.text(state.key()));
        }
        return row -> names.get(row.state());
    }

    private static Function<CompletionRow, @Nullable String> late(ReportWords words) {
        var yes = words.text("report.late.yes");
        var no = words.text("report.late.no");
        return row -> row.late() ? yes : no;
    }
}
