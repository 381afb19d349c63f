package id.netral.people.roster.file;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.common.workbook.RawRow;
import id.netral.people.EmployeeKind;
import id.netral.people.RankCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the raw rows of one roster into rows that are understood, or rejected with all that is wrong with them. */
public final class RosterRows {

    private static final int YOUNGEST = 15;
    private static final int MOST_WAITING = 200;

    private final Consumer<RosterRow> good;
    private final Consumer<RejectedRow> bad;
    private final Map<String, Integer> rowsByNip = new HashMap<>();
    private final Map<String, Integer> rowsByEmail = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private boolean exact;

    private record Waiting(RosterHeader header, RawRow raw) {}

    public RosterRows(Consumer<RosterRow> good, Consumer<RejectedRow> bad) {
        this.good = good;
        this.bad = bad;
    }

    /**
     * A number that may or may not have been rounded waits for one further down that cannot have been: the program that
     * wrote the file then writes all digits.
     */
    public void take(RosterHeader header, RawRow raw) {
        var number = RosterNip.digitsOf(header.cell(raw, RosterColumn.NIP));
        exact |= number == RosterNip.Digits.EXACT;
        var waits = !exact && (number == RosterNip.Digits.OPEN || !waiting.isEmpty());
        if (waits && waiting.size() < MOST_WAITING) {
            waiting.add(new Waiting(header, raw));
        } else {
            finish();
            read(header, raw);
        }
    }

    /** There are no more rows, or none worth waiting for. */
    public void finish() {
        waiting.forEach(row -> read(row.header(), row.raw()));
        waiting.clear();
    }

    private void read(RosterHeader header, RawRow raw) {
        var cells = new RosterCells(header, raw, new ArrayList<>());
        var nip = nip(cells);
        var name = name(cells);
        var rank = cells.text(RosterColumn.RANK);
        var code = cells.read(
                RosterColumn.RANK,
                rank,
                () -> RankCode.parse(Objects.requireNonNull(rank)).value());
        var position = cells.text(RosterColumn.POSITION);
        var units = units(cells);
        var email = email(cells);
        var kind = kind(cells, code);
        var hiredOn = hiredOn(cells, nip);
        if (nip == null || name == null || units.isEmpty() || !cells.reasons().isEmpty()) {
            bad.accept(new RejectedRow(raw.number(), texts(header, raw), cells.reasons()));
        } else {
            good.accept(new RosterRow(raw.number(), nip, name, code, position, units, email, kind, hiredOn));
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

    private @Nullable Nip nip(RosterCells cells) {
        var cell = cells.cell(RosterColumn.NIP);
        var text = cells.text(RosterColumn.NIP);
        if (text == null && cell.isBlank() && cells.reasons().isEmpty()) {
            cells.reasons().add(RowReason.of(RosterColumn.NIP, "roster.nip.non-asn"));
        }
        var nip = cells.read(RosterColumn.NIP, text, () -> RosterNip.read(cell, exact));
        if (nip != null) {
            var first = rowsByNip.putIfAbsent(nip.value(), cells.raw().number());
            if (first != null) {
                cells.reasons().add(RowReason.of(RosterColumn.NIP, "roster.nip.twice", first));
            }
        }
        return nip;
    }

    private static @Nullable String name(RosterCells cells) {
        var name = cells.text(RosterColumn.NAME);
        if (name != null && name.codePoints().noneMatch(Character::isLetter)) {
            cells.reasons().add(RowReason.of(RosterColumn.NAME, "roster.name.no-letter", RosterCells.brief(name)));
        }
        return name;
    }

    private static List<String> units(RosterCells cells) {
        return Stream.of(RosterColumn.OPD, RosterColumn.UNIT, RosterColumn.DIVISION, RosterColumn.SECTION)
                .map(cells::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable EmailAddress email(RosterCells cells) {
        var text = cells.text(RosterColumn.EMAIL);
        var email = cells.read(RosterColumn.EMAIL, text, () -> new EmailAddress(Objects.requireNonNull(text)));
        if (email != null) {
            var first = rowsByEmail.putIfAbsent(email.value(), cells.raw().number());
            if (first != null) {
                cells.reasons().add(RowReason.of(RosterColumn.EMAIL, "roster.email.twice", email, first));
            }
        }
        return email;
    }

    private static @Nullable EmployeeKind kind(RosterCells cells, @Nullable String rank) {
        var text = cells.text(RosterColumn.KIND);
        var kind = cells.read(RosterColumn.KIND, text, () -> KindWord.parse(Objects.requireNonNull(text)));
        if (kind != null && rank != null && kind != EmployeeKind.NON_ASN && kind != EmployeeKind.ofRank(rank)) {
            cells.reasons().add(RowReason.of(RosterColumn.KIND, "roster.kind.rank", rank, kind.label()));
        }
        return kind;
    }

    private static @Nullable LocalDate hiredOn(RosterCells cells, @Nullable Nip nip) {
        var text = cells.text(RosterColumn.HIRED_ON);
        var day = cells.read(RosterColumn.HIRED_ON, text, () -> RosterDate.read(cells.cell(RosterColumn.HIRED_ON)));
        if (day != null && nip != null && day.getYear() < Integer.parseInt(nip.value(), 0, 4, 10) + YOUNGEST) {
            cells.reasons().add(RowReason.of(RosterColumn.HIRED_ON, "roster.date.too-early", day));
        }
        return day;
    }
}
