package id.netral.people.roster;

import id.netral.people.EmployeeRepository;
import id.netral.people.history.PeopleHistory;
import id.netral.people.roster.comparison.ImportRow;
import id.netral.people.roster.comparison.ImportStamp;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.comparison.RosterRecords;
import id.netral.people.roster.comparison.RosterTables;
import id.netral.security.account.AccountService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes people inactive who have left: their accounts close, what they have earned stays. In the caller's transaction. */
@Component
class RosterLeave {

    private static final int CHUNK = 500;

    private final EmployeeRepository employees;
    private final RosterTables tables;
    private final RosterRecords records;
    private final PeopleHistory history;
    private final AccountService accounts;

    RosterLeave(
            EmployeeRepository employees,
            RosterTables tables,
            RosterRecords records,
            PeopleHistory history,
            AccountService accounts) {
        this.employees = employees;
        this.tables = tables;
        this.records = records;
        this.history = history;
        this.accounts = accounts;
    }

    void all(List<LeavingEmployee> people, ImportStamp stamp) {
        for (var from = 0; from < people.size(); from += CHUNK) {
            some(people.subList(from, Math.min(from + CHUNK, people.size())), stamp);
        }
    }

    private void some(List<LeavingEmployee> people, ImportStamp stamp) {
        var ids = people.stream().map(person -> person.id().value()).toList();
        var before = tables.employeesById(ids);
        employees.leave(ids, stamp.now());
        history.noteEmployees(ids, stamp.now(), stamp.importId());
        var after = tables.employeesById(ids); // both by id
        var rows = new ArrayList<ImportRow>();
        for (var place = 0; place < after.size(); place++) {
            rows.add(new ImportRow(RosterChangeKind.LEFT, null, List.of(), after.get(place), before.get(place)));
        }
        records.rows(stamp.importId(), rows);
        accounts.close(people.stream().map(LeavingEmployee::id).toList());
    }
}
