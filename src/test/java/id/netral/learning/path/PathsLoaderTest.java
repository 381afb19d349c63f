package id.netral.learning.path;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.source.Fault;
import id.netral.learning.audience.Audience;
import id.netral.learning.duty.AssignmentOrder;
import id.netral.learning.duty.AssignmentTarget;
import id.netral.learning.duty.Assignments;
import id.netral.learning.duty.Deadline;
import id.netral.learning.duty.Recurrence;
import id.netral.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Learning paths of the content folder. */
@IntegrationTest
class PathsLoaderTest {

    private static final String DASAR = """
        - slug: dasar
          title: Dasar
          description: Untuk yang baru mulai.
          audience: Siapa saja
          modules: [aurat-politik]
        """;

    @Autowired
    PathsLoader loader;

    @Autowired
    LearningPathService paths;

    @Autowired
    Assignments assignments;

    @Autowired
    Catalog catalog;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private EmployeeId adi;

    @BeforeEach
    void begin() {
        database.reset();
        adi = database.employee("199001012015012001", "Adi Uji", "Dinas Uji");
        TestUsers.signIn(adi, Role.SDM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDeliveredPathsAreReadAndFitTheirTime() {
        assertThat(load(Path.of("content/paths.yaml"))).isEmpty();

        assertThat(paths.all()).hasSize(9).allSatisfy(path -> {
            assertThat(path.origin()).isEqualTo(PathOrigin.CONTENT);
            assertThat(minutes(path)).as(path.title()).isBetween(15, 90);
        });
    }

    @Test
    void theRefresherOfElectionYearsIsShort() {
        load(Path.of("content/paths.yaml"));
        assertThat(paths.all())
                .filteredOn(path -> path.title().contains("Penyegaran"))
                .singleElement()
                .satisfies(path -> assertThat(minutes(path)).isLessThanOrEqualTo(35));
    }

    private int minutes(LearningPath path) {
        return catalog.current().stream()
                .filter(version -> path.modules().contains(version.module()))
                .mapToInt(ModuleVersion::minutes)
                .sum();
    }

    @Test
    void nobodyIsAskedAPathBeforeWhatItsModulesWantDoneFirst() {
        load(Path.of("content/paths.yaml"));

        var bySlug = catalog.current().stream().collect(Collectors.toMap(ModuleVersion::slug, ModuleVersion::module));
        assertThat(paths.all())
                .allSatisfy(path -> catalog.current().stream()
                        .filter(version -> path.modules().contains(version.module()))
                        .forEach(version -> assertThat(version.prerequisites().stream()
                                        .map(bySlug::get)
                                        .filter(path.modules()::contains))
                                .as(path.title() + ": " + version.slug())
                                .allSatisfy(before -> assertThat(path.modules().indexOf(before))
                                        .isLessThan(path.modules().indexOf(version.module())))));
    }

    @Test
    void anUnchangedFileChangesNothingAndAChangedOneItsPath() {
        load(DASAR);
        var first = paths.all();
        assertThat(first).singleElement().satisfies(path -> {
            assertThat(path.terms())
                    .isEqualTo(new PathTerms(
                            "Dasar", "Untuk yang baru mulai.", "Siapa saja", List.of(module("aurat-politik"))));
            assertThat(path.origin()).isEqualTo(PathOrigin.CONTENT);
        });
        load(DASAR);
        assertThat(paths.all()).isEqualTo(first);
        assertThat(audited()).containsExactly("Dasar");

        load(DASAR.replace("title: Dasar", "title: Dasar bersama").replace("aurat-politik", "mengapa-netral"));

        assertThat(paths.all()).singleElement().satisfies(path -> {
            assertThat(path.id()).isEqualTo(first.getFirst().id());
            assertThat(path.title()).isEqualTo("Dasar bersama");
            assertThat(path.modules()).containsExactly(module("mengapa-netral"));
        });
        assertThat(audited()).containsExactly("Dasar", "Dasar bersama");
    }

    @Test
    void whoIsAskedThePathIsAskedWhatItsFileSaysNow() {
        load(DASAR);
        assignments.assign(new AssignmentOrder(
                new AssignmentTarget.Path(paths.all().getFirst().id()),
                Audience.EVERYBODY,
                TestClock.today(),
                null,
                Deadline.NONE,
                true,
                true,
                Recurrence.NONE));
        assertThat(assignments.duties(adi)).containsOnlyKeys(module("aurat-politik"));

        load(DASAR.replace("[aurat-politik]", "[mengapa-netral, aurat-politik]"));

        assertThat(assignments.duties(adi)).containsOnlyKeys(module("mengapa-netral"), module("aurat-politik"));
    }

    @Test
    void whatHrChangedOrTookOffTheListIsLeftToHr() {
        load(DASAR + DASAR.replace("dasar", "lanjut").replace("Dasar", "Lanjut"));
        var dasar = paths.all().getFirst();
        var lanjut = paths.all().getLast();
        var own = new PathTerms("Dasar kami", List.of(module("mengapa-netral")));
        paths.change(lanjut.id(), lanjut.version(), lanjut.terms());
        paths.change(dasar.id(), dasar.version(), own);
        load(DASAR.replace("baru mulai", "lama")
                + DASAR.replace("dasar", "lanjut").replace("Dasar", "Lanjut").replace("baru mulai", "maju"));

        assertThat(paths.all())
                .extracting(LearningPath::origin)
                .as("saving what was there is no change")
                .containsExactly(PathOrigin.CONTENT_CHANGED, PathOrigin.CONTENT);
        assertThat(paths.all().getFirst().terms()).isEqualTo(own);
        assertThat(paths.all().getLast().terms().description()).isEqualTo("Untuk yang maju.");

        paths.retire(dasar.id());
        paths.retire(lanjut.id());
        load(DASAR);
        assertThat(paths.all()).isEmpty();
    }

    @Test
    void whatIsTakenOutOfTheFileStaysAndThereMayBeNoFile() {
        load(DASAR);
        load(DASAR.replace("slug: dasar", "slug: lain").replace("title: Dasar", "title: Lain"));
        assertThat(load(folder.resolve("tiada.yaml"))).isEmpty();

        assertThat(paths.all()).extracting(LearningPath::title).containsExactly("Dasar", "Lain");
    }

    @Test
    void aTitleThatHrUsesIsPassedOverUntilItIsFree() {
        var own = paths.add(new PathTerms("DASAR", List.of(module("mengapa-netral"))));
        load(DASAR);
        assertThat(paths.all()).extracting(LearningPath::id).containsExactly(own);

        paths.retire(own);
        load(DASAR);
        assertThat(paths.all()).extracting(LearningPath::title).containsExactly("Dasar");
    }

    @Test
    void aFaultyFileIsRefusedWithItsLinesAndChangesNothing() {
        load(DASAR);
        var faulty = DASAR.replace("baru mulai", "lama") + """
            - slug: dasar
              title: dasar
              description: Lagi.
              audience: ''
              modules: [aurat-politik, tidak-ada, aurat-politik]
              minutes: 30
            - slug: Kosong!
              title: Kosong
              description: Tanpa modul.
              audience: Siapa saja
              modules: []
            - teks saja
            """;

        assertThat(load(write(faulty)))
                .extracting(fault -> fault.line() + " " + fault.key())
                .containsExactly(
                        "6 fault.twice",
                        "7 fault.twice",
                        "9 fault.notAText",
                        "10 fault.twice",
                        "10 fault.unknownModule",
                        "11 fault.unknownKey",
                        "12 fault.form",
                        "16 fault.entries",
                        "17 fault.notAMapping");
        assertThat(paths.all())
                .singleElement()
                .satisfies(path -> assertThat(path.terms().description()).isEqualTo("Untuk yang baru mulai."));
        assertThat(load(write("[]"))).extracting(Fault::key).containsExactly("fault.empty");
        assertThat(load(write("# nanti"))).extracting(Fault::key).containsExactly("fault.empty");
        assertThat(load(write("dasar: ["))).extracting(Fault::key).containsExactly("fault.syntax");
        assertThat(load(folder)).extracting(Fault::key).containsExactly("fault.fileSize");
    }

    private void load(String text) {
        assertThat(load(write(text))).isEmpty();
    }

    /** As at start, where nobody is signed in. */
    private List<Fault> load(Path file) {
        var context = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return loader.load(file);
        } finally {
            SecurityContextHolder.setContext(context);
        }
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("paths.yaml"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ModuleId module(String slug) {
        return catalog.current(slug).orElseThrow().module();
    }

    private List<String> audited() {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'ASSIGNMENT_CHANGED' ORDER BY id")
                .query(String.class)
                .list();
    }
}
