package id.netral.reporting;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.CompletionRow;
import id.netral.security.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Three people in two units, of whom nobody is asked anything yet; HR of the whole agency is signed in. */
@IntegrationTest
public abstract class ReportTestBase {

    protected static final String EDUCATION = "Dinas Pendidikan";
    protected static final String HEALTH = "Dinas Kesehatan";

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected CompletionReport report;

    protected Records records;
    protected ModuleId first;
    protected ModuleId second;
    protected EmployeeId ani;
    protected EmployeeId budi;
    protected EmployeeId citra;

    @BeforeEach
    void people() {
        database.reset();
        records = new Records(jdbc);
        first = records.modules().get(0);
        second = records.modules().get(1);
        ani = database.employee("199001012015012001", "Ani Rahmawati", HEALTH);
        budi = database.employee("198702022014021002", "Budi Santoso", EDUCATION);
        citra = database.employee("199203032019032003", "Citra Dewi", EDUCATION);
        TestUsers.signIn(null, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        records.forgetCorrections();
    }

    protected List<CompletionRow> rows(CompletionFilter filter) {
        var rows = new ArrayList<CompletionRow>();
        report.stream(filter, rows::add);
        return rows;
    }

    protected CompletionRow row(EmployeeId employee, ModuleId module) {
        return rows(CompletionFilter.ALL).stream()
                .filter(row -> row.employee().equals(employee) && row.module().equals(module))
                .findFirst()
                .orElseThrow();
    }
}
