package id.netral.people.roster.file;

import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import id.netral.people.EmployeeKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The cells of one raw row by their meaning; what is wrong with one is added to the row's reasons. */
record RosterCells(RosterHeader header, RawRow raw, List<RowReason> reasons) {

    private static final int SHOWN = 40;

    RawCell cell(RosterColumn column) {
        return header.cell(raw, column);
    }

    /** The cell's text; null, with a reason unless the column is optional and empty, when it cannot be used. */
    @Nullable
    String text(RosterColumn column) {
        var cell = cell(column);
        var text = cell.clean();
        if (cell.kind() == RawCell.Kind.ERROR) {
            reasons.add(RowReason.of(column, "roster.cell.error", brief(text)));
        } else if (cell.kind() == RawCell.Kind.UNCOMPUTED) {
            reasons.add(RowReason.of(column, "roster.cell.uncomputed"));
        } else if (text.isEmpty()) {
            if (column.required() && !isReplaced(column)) {
                reasons.add(RowReason.of(column, "roster.cell.empty"));
            }
        } else if (tooLong(column, text)) {
            reasons.add(RowReason.of(column, "roster.cell.too-long", column.maxLength()));
        } else {
            return text;
        }
        return null;
    }

    /** Who belongs to an organisation itself has no unit below it; who has no NIP is told so in other words. */
    private boolean isReplaced(RosterColumn column) {
        return switch (column) {
            case UNIT -> !cell(RosterColumn.OPD).isBlank();
            case NIP ->
                KindWord.find(cell(RosterColumn.KIND).clean())
                        .filter(kind -> kind == EmployeeKind.NON_ASN)
                        .isPresent();
            default -> false;
        };
    }

    /** What the reading gives; null, with its refusal as the reason, when it refuses the text. */
    <T> @Nullable T read(RosterColumn column, @Nullable String text, Supplier<T> reading) {
        if (text == null) {
            return null;
        }
        try {
            return reading.get();
        } catch (RefusedException refusal) {
            reasons.add(
                    column == RosterColumn.NIP
                            ? RowReason.of(column, refusal)
                            : RowReason.of(column, refusal.key(), brief(text)));
            return null;
        }
    }

    /** A NIP may have separators and a golongan words around it: only what is stored counts there. */
    private static boolean tooLong(RosterColumn column, String text) {
        var limit = column == RosterColumn.NIP || column == RosterColumn.RANK
                ? RosterColumn.NAME.maxLength()
                : column.maxLength();
        return text.length() > limit;
    }

    static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
