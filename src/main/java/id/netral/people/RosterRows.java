package id.netral.people;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.RawRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns the raw rows of one roster into rows that are understood, or rejected with all that is wrong with them. */
final class RosterRows {

    private static final int SHOWN = 40;

    private final Consumer<RosterRow> good;
    private final Consumer<RejectedRow> bad;
    private final Map<String, Integer> rowsByNip = new HashMap<>();
    private final Map<String, Integer> rowsByEmail = new HashMap<>();

    RosterRows(Consumer<RosterRow> good, Consumer<RejectedRow> bad) {
        this.good = good;
        this.bad = bad;
    }

    void take(RosterHeader header, RawRow raw) {
        var reasons = new ArrayList<RowReason>();
        var nip = nip(header.cell(raw, RosterColumn.NIP), raw.number(), reasons);
        var name = name(header.cell(raw, RosterColumn.NAME), reasons);
        var rank = rank(header.cell(raw, RosterColumn.RANK), reasons);
        var position = text(RosterColumn.POSITION, header.cell(raw, RosterColumn.POSITION), reasons);
        var unit = text(RosterColumn.UNIT, header.cell(raw, RosterColumn.UNIT), reasons);
        var email = email(header.cell(raw, RosterColumn.EMAIL), raw.number(), reasons);
        if (nip == null || name == null || unit == null || !reasons.isEmpty()) {
            bad.accept(new RejectedRow(raw.number(), texts(header, raw), reasons));
        } else {
            good.accept(new RosterRow(raw.number(), nip, name, rank, position, unit, email));
        }
    }

    private static List<String> texts(RosterHeader header, RawRow raw) {
        return Arrays.stream(RosterColumn.values())
                .map(column -> header.cell(raw, column).clean())
                .map(text -> text.length() > RosterColumn.NAME.maxLength()
                        ? text.substring(0, RosterColumn.NAME.maxLength())
                        : text)
                .toList();
    }

    private @Nullable Nip nip(RawCell cell, int row, List<RowReason> reasons) {
        if (text(RosterColumn.NIP, cell, reasons) == null) {
            return null;
        }
        try {
            var nip = RosterNip.read(cell);
            var first = rowsByNip.putIfAbsent(nip.value(), row);
            if (first != null) {
                reasons.add(RowReason.of(RosterColumn.NIP, "roster.nip.twice", first));
            }
            return nip;
        } catch (RefusedException refusal) {
            reasons.add(RowReason.of(RosterColumn.NIP, refusal));
            return null;
        }
    }

    private static @Nullable String name(RawCell cell, List<RowReason> reasons) {
        var name = text(RosterColumn.NAME, cell, reasons);
        if (name != null && name.codePoints().noneMatch(Character::isLetter)) {
            reasons.add(RowReason.of(RosterColumn.NAME, "roster.name.no-letter", brief(name)));
        }
        return name;
    }

    private static @Nullable String rank(RawCell cell, List<RowReason> reasons) {
        var text = text(RosterColumn.RANK, cell, reasons);
        if (text == null) {
            return null;
        }
        try {
            return RankCode.parse(text).value();
        } catch (RefusedException refusal) {
            reasons.add(RowReason.of(RosterColumn.RANK, refusal.key(), brief(text)));
            return null;
        }
    }

    private @Nullable EmailAddress email(RawCell cell, int row, List<RowReason> reasons) {
        var text = text(RosterColumn.EMAIL, cell, reasons);
        if (text == null) {
            return null;
        }
        try {
            var email = new EmailAddress(text);
            var first = rowsByEmail.putIfAbsent(email.value(), row);
            if (first != null) {
                reasons.add(RowReason.of(RosterColumn.EMAIL, "roster.email.twice", email, first));
            }
            return email;
        } catch (RefusedException refusal) {
            reasons.add(RowReason.of(RosterColumn.EMAIL, refusal.key(), brief(text)));
            return null;
        }
    }

    /** The cell's text; null, with a reason unless the column is optional and empty, when it cannot be used. */
    private static @Nullable String text(RosterColumn column, RawCell cell, List<RowReason> reasons) {
        var text = cell.clean();
        if (cell.kind() == RawCell.Kind.ERROR) {
            reasons.add(RowReason.of(column, "roster.cell.error", brief(text)));
        } else if (cell.kind() == RawCell.Kind.UNCOMPUTED) {
            reasons.add(RowReason.of(column, "roster.cell.uncomputed"));
        } else if (text.isEmpty()) {
            if (column.required()) {
                reasons.add(RowReason.of(column, "roster.cell.empty"));
            }
        } else if (tooLong(column, text)) {
            reasons.add(RowReason.of(column, "roster.cell.too-long", column.maxLength()));
        } else {
            return text;
        }
        return null;
    }

    /** A NIP may have separators and a golongan words around it: only what is stored counts there. */
    private static boolean tooLong(RosterColumn column, String text) {
        var limit = column == RosterColumn.NIP || column == RosterColumn.RANK
                ? RosterColumn.NAME.maxLength()
                : column.maxLength();
        return text.length() > limit;
    }

    private static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
