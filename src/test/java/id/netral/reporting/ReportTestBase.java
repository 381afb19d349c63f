package id.netral.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.orders.FileState;
import id.netral.reporting.orders.ReportFile;
import id.netral.reporting.orders.ReportFiles;
import id.netral.security.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    @Autowired
    protected ReportFiles files;

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

    /** A workbook the signed-in user has ordered, once nothing more happens to it. */
    protected ReportFile over(long id) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> files.find(id).orElseThrow().state().isOver());
        return files.find(id).orElseThrow();
    }

    /** The same, which must have become ready. */
    protected XSSFWorkbook opened(long id) throws IOException {
        assertThat(over(id).state()).isEqualTo(FileState.READY);
        try (var bytes = files.open(id).bytes()) {
            return new XSSFWorkbook(bytes);
        }
    }

    protected CompletionRow row(EmployeeId employee, ModuleId module) {
        return rows(CompletionFilter.ALL).stream()
                .filter(row -> row.employee().equals(employee) && row.module().equals(module))
                .findFirst()
                .orElseThrow();
    }
}
