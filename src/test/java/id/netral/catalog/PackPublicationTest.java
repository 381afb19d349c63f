package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.catalog.PackOutcome.State;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.file.PackFolder;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.ModuleChange.Origin;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;

/** Files from anywhere become versions by one road; the folder gives way to what was written in Netral. */
@IntegrationTest
@WithMockUser(roles = "PELATIH")
class PackPublicationTest {

    @Autowired
    PackPublication publication;

    @Autowired
    PackLoader loader;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionHistory history;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path content;

    TestPack pack;

    @BeforeEach
    void pack(@Autowired TestDatabase database) {
        database.reset();
        TestPack.register(jdbc);
        pack = new TestPack(content);
    }

    @AfterEach
    void remove() {
        TestPack.remove(jdbc);
    }

    @Test
    void aVersionRemembersWhereItComesFromAndWhatItChanges() {
        loader.load(content);
        publication.publish(edited("Satu kalimat baru."), change("Pelajaran 2 diperjelas", true));

        var versions = history.of(current().module());

        assertThat(versions).extracting(PublishedVersion::number).containsExactly(2, 1);
        assertThat(versions.getFirst().origin()).isEqualTo(Origin.AUTHORED);
        assertThat(versions.getFirst().note()).isEqualTo("Pelajaran 2 diperjelas");
        assertThat(versions.getFirst().material()).isTrue();
        assertThat(versions.getFirst().current()).isTrue();
        assertThat(versions.getLast().origin()).isEqualTo(Origin.FOLDER);
        assertThat(versions.getLast().material()).isFalse();
    }

    @Test
    void everyVersionKeepsItsFiles() {
        loader.load(content);
        var first = current().id();
        publication.publish(edited("Satu kalimat baru."), change("", false));

        assertThat(publication.files(first).orElseThrow().hash()).isEqualTo(files().hash());
        assertThat(publication.files(current().id()).orElseThrow().hash())
                .isEqualTo(edited("Satu kalimat baru.").hash());
    }

    @Test
    void aVersionPublishedBeforeTextsWereKeptGetsThemAtTheNextStart() {
        loader.load(content);
        jdbc.sql("DELETE FROM module_version_file WHERE module_version_id = ?")
                .param(current().id().value())
                .update();
        assertThat(publication.files(current().id())).isEmpty();

        assertThat(loader.load(content).getFirst().state()).isEqualTo(State.UNCHANGED);

        assertThat(publication.files(current().id()).orElseThrow().texts())
                .containsKeys("module.yaml", "01-pertama.md");
    }

    @Test
    void theFolderNoLongerOverwritesAModuleWrittenHere() {
        loader.load(content);
        publication.publish(edited("Ditulis di Netral."), change("", false));
        pack.replace("module.yaml", "Modul Uji Paket", "Judul dari folder");

        assertThat(loader.load(content).getFirst().state()).isEqualTo(State.PASSED_OVER);
        assertThat(current().title()).isEqualTo("Modul Uji Paket");
        assertThat(current().number()).isEqualTo(2);
    }

    @Test
    void aPackWithFaultsIsToldWithFileAndLineAndChangesNothing() {
        loader.load(content);
        var broken = with(files(), "quiz.yaml", pack.read("quiz.yaml").replace("draw: 2", "draw: 9"));

        assertThat(publication.check(broken))
                .extracting(Fault::file, Fault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TestPack.SLUG + "/quiz.yaml", 3));
        assertThatThrownBy(() -> publication.publish(broken, change("", false)))
                .isInstanceOfSatisfying(
                        RefusedPackException.class,
                        refused -> assertThat(refused.faults()).hasSize(1));
        assertThat(current().number()).isEqualTo(1);
    }

    @Test
    void aWithdrawnModuleLeavesTheOfferAndAnUnchangedFolderDoesNotBringItBack() {
        loader.load(content);
        var version = current();

        publication.withdraw(TestPack.SLUG, "Pasal 1 dicabut");

        assertThat(catalog.current(TestPack.SLUG)).isEmpty();
        assertThat(catalog.modules()).extracting(ModuleReference::slug).doesNotContain(TestPack.SLUG);
        assertThat(catalog.allModules()).extracting(ModuleReference::title).contains("Modul Uji Paket");
        assertThat(catalog.version(version.id())).contains(version);
        assertThat(history.of(version.module()).getFirst().withdrawnReason()).isEqualTo("Pasal 1 dicabut");
        assertThat(loader.load(content).getFirst().state()).isEqualTo(State.PASSED_OVER);
    }

    @Test
    void whoPublishesAtTheSameMomentGetsVersionsOfTheirOwn() throws Exception {
        loader.load(content);
        try (var people = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4))) {
            var works = IntStream.range(0, 4)
                    .mapToObj(number ->
                            people.submit(() -> publication.publish(edited("Naskah " + number), change("", false))))
                    .toList();
            for (var work : works) {
                work.get();
            }
        }
        assertThat(history.of(current().module()))
                .extracting(PublishedVersion::number)
                .containsExactly(5, 4, 3, 2, 1);
    }

    private static ModuleChange change(String note, boolean material) {
        return new ModuleChange(Origin.AUTHORED, note, material, null, null);
    }

    private PackFiles files() {
        return new PackFiles(
                TestPack.SLUG,
                TestPack.SLUG,
                PackFolder.read(pack.folder(), new Faults()).orElseThrow().files());
    }

    private PackFiles edited(String sentence) {
        return with(files(), "02-kedua.md", pack.read("02-kedua.md").replace("Teks pelajaran kedua.", sentence));
    }

    private static PackFiles with(PackFiles files, String path, String text) {
        return files.with(path, text);
    }

    private ModuleVersion current() {
        return catalog.current(TestPack.SLUG).orElseThrow();
    }
}
