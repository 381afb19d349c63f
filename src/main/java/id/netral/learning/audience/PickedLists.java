package id.netral.learning.audience;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.common.workbook.RawCell;
import id.netral.common.workbook.WorkbookPackage;
import id.netral.learning.audience.AudienceMemberRepository.Known;
import id.netral.learning.audience.NipColumnReader.NipCell;
import id.netral.learning.audience.PickedList.RefusedRow;
import id.netral.people.UnitId;
import id.netral.people.roster.file.RosterNip;
import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of people picked by hand, from a workbook with a column of NIPs. A kept list never changes. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class PickedLists {

    private static final int BATCH = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CELL = 60;
    private static final int MOST_PASTED = 1_000;
    private static final Pattern SEPARATOR = Pattern.compile("[\\n,;]");

    private final AssignmentReach reach;
    private final AudienceListRepository lists;
    private final AudienceMemberRepository members;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    PickedLists(
            AssignmentReach reach,
            AudienceListRepository lists,
            AudienceMemberRepository members,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.reach = reach;
        this.lists = lists;
        this.members = members;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Largest workbook taken, in bytes. */
    public static long maxBytes() {
        return WorkbookPackage.MAX_BYTES;
    }

    /**
     * Finds the people in a workbook; nothing is kept. An officer is told of people outside the own units no more than that
     * they are not among the own. Throws {@link RefusedException} {@code roster.file.…} for what is no honest workbook and
     * {@code audience.file.…} for one without a column of NIPs.
     */
    public PickedList read(Path file, String fileName) throws IOException {
        List<NipCell> cells;
        try (var workbook = WorkbookPackage.open(file, fileName, "roster.file")) {
            cells = new NipColumnReader(workbook).read();
        }
        return find(fileName, cells);
    }

    /**
     * Finds single people by their NIPs, as {@link #read}; nothing is kept.
     *
     * @param nips one a line, or with commas between; only the first {@value #MOST_PASTED} are looked at
     */
    public PickedList find(String name, String nips) {
        var lines = SEPARATOR.split(nips);
        var cells = IntStream.range(0, Math.min(lines.length, MOST_PASTED))
                .filter(line -> !lines[line].isBlank())
                .mapToObj(line -> new NipCell(line + 1, new RawCell(RawCell.Kind.TEXT, lines[line])))
                .toList();
        return find(name, cells);
    }

    private PickedList find(String name, List<NipCell> cells) {
        var rows = new LinkedHashMap<Nip, Integer>();
        var refused = new ArrayList<RefusedRow>();
        for (var cell : cells) {
            read(cell, rows, refused);
        }
        var people = people(rows, refused);
        refused.sort(Comparator.comparingInt(RefusedRow::row));
        return new PickedList(name, people, refused);
    }

    private static void read(NipCell cell, Map<Nip, Integer> rows, List<RefusedRow> refused) {
        var text = cell.cell().clean();
        var shown = text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
        try {
            var nip = RosterNip.read(cell.cell());
            var earlier = rows.putIfAbsent(nip, cell.row());
            if (earlier != null) {
                refused.add(new RefusedRow(cell.row(), shown, "audience.row.twice", earlier));
            }
        } catch (RefusedException refusal) {
            refused.add(new RefusedRow(cell.row(), shown, refusal.key(), refusal.arguments()));
        }
    }

    private List<EmployeeId> people(Map<Nip, Integer> rows, List<RefusedRow> refused) {
        var known = known(List.copyOf(rows.keySet()));
        var units = reach.units();
        var found = new LinkedHashSet<EmployeeId>();
        rows.forEach((nip, row) -> {
            var person = known.get(nip.value());
            if (person == null || units != null && !units.contains(new UnitId(person.unit()))) {
                refused.add(new RefusedRow(
                        row, nip.spaced(), units == null ? "audience.row.unknown" : "audience.row.not-yours"));
            } else if (!person.active()) {
                refused.add(new RefusedRow(row, nip.spaced(), "audience.row.left"));
            } else {
                found.add(new EmployeeId(person.id()));
            }
        });
        return List.copyOf(found);
    }

    private Map<String, Known> known(List<Nip> nips) {
        var known = new HashMap<String, Known>();
        for (var from = 0; from < nips.size(); from += BATCH) {
            var part = nips.subList(from, Math.min(nips.size(), from + BATCH));
            members.known(part.stream().map(Nip::value).toList()).forEach(person -> known.put(person.nip(), person));
        }
        return known;
    }

    /**
     * Keeps a list, to be named in an audience; audited. Throws {@link RefusedException} {@code audience.list-empty},
     * {@code audience.list-name}.
     */
    @Transactional
    public Criterion.Picked keep(String name, List<EmployeeId> people) {
        var title = name.strip();
        if (people.isEmpty()) {
            throw new RefusedException("audience.list-empty");
        }
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new RefusedException("audience.list-name", LONGEST_NAME);
        }
        var by = new AccountId(currentUser.require().accountId());
        var list = lists.save(new AudienceList(title, people.size(), by, clock.instant()));
        members.add(list.id(), people.stream().map(EmployeeId::value).toList().toString());
        audit.record(AuditAction.AUDIENCE_LISTED, title, Map.of("count", people.size()));
        return new Criterion.Picked(list.id(), list.name());
    }
}
