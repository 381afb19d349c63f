package id.netral.people.roster.comparison;

import id.netral.people.EmployeeKind;
import id.netral.people.roster.comparison.RowOutcome.Suspect;
import id.netral.people.roster.file.FileNips;
import id.netral.people.roster.file.RosterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds people who are known under another number than a row of the roster has. */
final class RosterSuspects {

    private static final int BIRTH_DIGITS = 8;
    private static final int MOST = 10;

    private final RosterTables tables;
    private final FileNips inFile;
    private @Nullable NameIndex names;

    RosterSuspects(RosterTables tables, FileNips inFile) {
        this.tables = tables;
        this.inFile = inFile;
    }

    /** Who the row, whose number nobody has, may be about; not those whom the roster itself names elsewhere. */
    List<Suspect> of(RosterRow row, Optional<String> emailOwner) {
        var found = new ArrayList<Suspect>();
        for (var person : tables.employeesById(names().named(row.name()))) {
            reason(row, person).ifPresent(reason -> found.add(new Suspect(person, reason)));
        }
        emailOwner
                .filter(nip -> !nip.isEmpty() && !inFile.has(nip))
                .map(nip -> tables.employees(List.of(nip)).get(nip))
                .filter(owner ->
                        found.stream().noneMatch(suspect -> suspect.employee().id() == owner.id()))
                .ifPresent(owner -> found.add(new Suspect(owner, DoubtReason.EMAIL)));
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private NameIndex names() {
        if (names == null) {
            names = new NameIndex(tables, inFile);
        }
        return names;
    }

    private static Optional<DoubtReason> reason(RosterRow row, KnownEmployee known) {
        var nip = row.nip().value();
        if (nip.regionMatches(0, known.nip(), 0, BIRTH_DIGITS)) {
            var appointed = known.kind() == EmployeeKind.PPPK && known.kindAfter(row) == EmployeeKind.PNS;
            return Optional.of(appointed ? DoubtReason.APPOINTED : DoubtReason.BIRTH_DATE);
        }
        return SpellingDistance.within(1, nip, known.nip()) ? Optional.of(DoubtReason.NIP_SLIP) : Optional.empty();
    }
}
