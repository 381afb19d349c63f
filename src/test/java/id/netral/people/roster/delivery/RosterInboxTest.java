package id.netral.people.roster.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.people.roster.delivery.RosterInbox.SeenFiles;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Another system puts the roster into a folder. */
@IntegrationTest
class RosterInboxTest {

    private static final String ADI = "198609262015051001";

    @Autowired
    RosterDrop drop;

    @Autowired
    RosterDeliveries deliveries;

    @Autowired
    RosterImport rosterImport;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path inbox;

    @TempDir
    Path elsewhere;

    private final SeenFiles seen = new SeenFiles();

    @BeforeEach
    void empty() {
        database.reset();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCompleteFileWaitsForHrsDecision() throws IOException {
        Files.move(workbook("Adi Rekaan"), inbox.resolve("simpeg.xlsx"));
        look(false);
        assertThat(inbox.resolve("simpeg.xlsx")).as("seen for the first time").exists();
        look(false);

        assertThat(names("done")).hasSize(2).anyMatch(name -> name.endsWith("simpeg.xlsx"));
        assertThat(report("done")).contains("1 baru", "menunggu keputusan");
        assertThat(people()).isZero();
        TestUsers.signIn(null, Role.SDM);
        var waiting = deliveries.waiting();
        assertThat(waiting).hasSize(1);
        var preview = rosterImport.open(waiting.getFirst().id());
        rosterImport.apply(preview.id());
        assertThat(people()).isEqualTo(1);
        assertThat(deliveries.waiting()).isEmpty();
        assertThat(jdbc.sql("SELECT via FROM roster_import").query(String.class).single())
                .isEqualTo("FOLDER");
    }

    @Test
    void aFileStillBeingWrittenIsLeftAlone() throws IOException {
        var bytes = Files.readAllBytes(workbook("Adi Rekaan"));
        var file = inbox.resolve("simpeg.xlsx");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        look(false);
        Files.write(file, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length), StandardOpenOption.APPEND);
        look(false);
        assertThat(file).exists();
        look(false);
        assertThat(names("done")).hasSize(2);
        assertThat(names("failed")).isEmpty();
    }

    @Test
    void aHalfBrokenFileFailsWithAReportAndNothingIsKept() throws IOException {
        var bytes = Files.readAllBytes(workbook("Adi Rekaan"));
        Files.write(inbox.resolve("rusak.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        look(true);
        look(true);
        assertThat(report("failed")).contains("Berkas Excel ini rusak");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM roster_delivery")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aClearFileIsAppliedByItselfOnlyWhenSettingsSayso() throws IOException {
        Files.move(workbook("Adi Rekaan"), inbox.resolve("a.xlsx"));
        look(true);
        look(true);
        assertThat(people()).isEqualTo(1);
        Files.move(workbook("123"), inbox.resolve("b.xlsx"));
        look(true);
        look(true);
        assertThat(report("done")).contains("menunggu keputusan");
    }

    @Test
    void whatACrashLeftHalfReadIsReadBeforeANewerFileOfTheSameName() throws IOException {
        var reading = Files.createDirectories(inbox.resolve("reading"));
        Files.move(workbook("Adi Lama"), reading.resolve("simpeg.xlsx"));
        Files.move(workbook("Adi Terbaru"), inbox.resolve("simpeg.xlsx"));
        look(true);
        assertThat(name()).as("the older one is complete, and first").isEqualTo("Adi Lama");
        look(true);
        assertThat(name()).as("the newest is not lost").isEqualTo("Adi Terbaru");
        assertThat(reading).isEmptyDirectory();
        assertThat(names("done")).hasSize(4);
    }

    @Test
    void aFileIsNotTakenOverOneThatIsStillBeingRead() throws IOException {
        var folder = new RosterFolder(inbox);
        folder.prepare();
        Files.writeString(inbox.resolve("simpeg.xlsx"), "pertama");
        var first = folder.claim(inbox.resolve("simpeg.xlsx"));
        Files.writeString(inbox.resolve("simpeg.xlsx"), "kedua");
        assertThatThrownBy(() -> folder.claim(inbox.resolve("simpeg.xlsx")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(first).hasContent("pertama");
        assertThat(inbox.resolve("simpeg.xlsx")).hasContent("kedua");
    }

    @Test
    void namesThatOthersStillUseAreNotTouched() throws IOException {
        for (var name : List.of(".simpeg.xlsx", "~$simpeg.xlsx", "simpeg.xlsx.part", "catatan.txt")) {
            Files.writeString(inbox.resolve(name), "x");
        }
        look(false);
        look(false);
        assertThat(names("done")).isEmpty();
        assertThat(names("failed")).isEmpty();
    }

    private void look(boolean autoApply) {
        RosterInbox.look(new RosterFolder(inbox), seen, drop, new RosterInboxProperties(inbox, autoApply, false));
    }

    private Path workbook(String name) {
        return RosterWorkbooks.of(
                elsewhere,
                "simpeg.xlsx",
                List.of(List.of("NIP", "Nama", "Unit Kerja"), List.of(ADI, name, "Dinas Satu")));
    }

    private List<String> names(String folder) throws IOException {
        try (var files = Files.list(inbox.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private String report(String folder) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(inbox.resolve(folder))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".laporan.txt")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    private String name() {
        return jdbc.sql("SELECT name FROM employee").query(String.class).single();
    }

    private long people() {
        return jdbc.sql("SELECT COUNT(*) FROM employee").query(Long.class).single();
    }
}
