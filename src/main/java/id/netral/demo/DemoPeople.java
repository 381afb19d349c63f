package id.netral.demo;

import id.netral.common.EmployeeId;
import id.netral.people.roster.RosterImport;
import id.netral.security.Role;
import id.netral.security.account.AccountService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the demo people in as an agency would: as a workbook through the roster import. */
@Component
@ConditionalOnDemo
class DemoPeople {

    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("ayu.contoh@netral.example", Set.of(Role.PESERTA)),
            new DemoAccount("citra.teladan@netral.example", Set.of(Role.PESERTA, Role.SDM)),
            new DemoAccount("gita.contoh@netral.example", Set.of(Role.PESERTA, Role.PIMPINAN)),
            new DemoAccount("galih.teladan@netral.example", Set.of(Role.PESERTA, Role.PELATIH)),
            new DemoAccount("fajar.andai@netral.example", Set.of(Role.PESERTA, Role.PENINJAU)),
            new DemoAccount("bagas.misal@netral.example", Set.of(Role.PESERTA, Role.SDM_OPD)),
            new DemoAccount("indah.teladan@netral.example", Set.of(Role.PESERTA, Role.ADMIN)));

    private final RosterImport roster;
    private final AccountService accounts;
    private final DemoPassword password;
    private final DemoTables tables;

    DemoPeople(RosterImport roster, AccountService accounts, DemoPassword password, DemoTables tables) {
        this.roster = roster;
        this.accounts = accounts;
        this.password = password;
        this.tables = tables;
    }

    void importRoster() {
        DemoSession.system(() -> {
            var workbook = workbook();
            try {
                roster.apply(roster.preview(workbook, "pegawai-contoh.xlsx").id());
            } finally {
                delete(workbook);
            }
            ACCOUNTS.forEach(this::activate);
            return null;
        });
    }

    /** Everybody but those one signs in as, so that these find their work undone. */
    List<EmployeeId> learners() {
        var kept = ACCOUNTS.stream().map(DemoAccount::email).toList();
        return tables.allBut(kept);
    }

    private void activate(DemoAccount account) {
        var employee = tables.employee(account.email());
        accounts.activateForDemo(employee, password.value());
        accounts.assignRoles(employee, account.roles());
    }

    private static Path workbook() {
        try (var source = new ClassPathResource("demo/pegawai.csv").getInputStream();
                var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Pegawai");
            for (var line : new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (var value : line.split(",", -1)) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
                }
            }
            var file = Files.createTempFile("pegawai-contoh", ".xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
