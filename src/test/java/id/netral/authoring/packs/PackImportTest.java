package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestMariaDb;
import id.netral.TestUsers;
import id.netral.assessment.quiz.RevisionNumbers;
import id.netral.authoring.compare.BlockText;
import id.netral.authoring.compare.ModuleComparison;
import id.netral.authoring.compare.PartChange;
import id.netral.authoring.compare.States;
import id.netral.authoring.packs.PackArrival.State;
import id.netral.authoring.packs.PackPreview.Questions;
import id.netral.authoring.packs.PackPreview.Standing;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.VersionHistory;
import id.netral.catalog.origin.OriginHistory;
import id.netral.catalog.origin.OriginVersion;
import id.netral.catalog.pack.ModuleChange;
import id.netral.catalog.pack.ModuleChange.Origin;
import id.netral.catalog.pack.RefusedPackException;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.source.Fault;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import id.netral.rules.glossary.GlossaryTerm;
import id.netral.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Packs of other agencies: what they would do is told first, and only trusted ones are published at once. */
@IntegrationTest
class PackImportTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PackExport export;

    @Autowired
    PackImport packs;

    @Autowired
    PackKeys keys;

    @Autowired
    Catalog catalog;

    @Autowired
    PackPublication publication;

    @Autowired
    RevisionNumbers revisions;

    @Autowired
    LegalRegister register;

    @Autowired
    Glossary glossary;

    @Autowired
    OriginHistory origins;

    @Autowired
    VersionHistory history;

    @Autowired
    States states;

    final ForeignPack foreign = new ForeignPack();
    EmployeeId budi;
    EmployeeId siti;

    @BeforeEach
    void begin(@Autowired TestDatabase database) {
        database.reset();
        budi = database.employee("199001012015011001", "Budi Uji", "Dinas Uji");
        siti = database.employee("199001012015012002", "Siti Uji", "Dinas Uji");
        TestUsers.signIn(null, Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void trust() {
        var before = SecurityContextHolder.getContext().getAuthentication();
        TestUsers.signIn(siti, Role.ADMIN);
        keys.trust("Kabupaten Tamu", foreign.key.shown().pem());
        SecurityContextHolder.getContext().setAuthentication(before);
    }

    private ModuleVersion published() {
        return catalog.current(foreign.slug).orElseThrow();
    }

    private Article article() {
        return register.find(new ArticleId(foreign.article)).orElseThrow();
    }

    @Test
    void aDryRunTellsEverythingAndChangesNothing() {
        var preview = packs.preview(foreign.zip());
        assertThat(preview.fine()).isTrue();
        assertThat(preview.standing()).isEqualTo(Standing.NEW_MODULE);
        assertThat(preview.signature()).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThat(preview.questions()).isEqualTo(new Questions(1, 0, 0));
        assertThat(preview.unknownArticles()).containsExactly(new ArticleId(foreign.article));
        assertThat(preview.lost()).isZero();
        assertThat(catalog.current(foreign.slug)).isEmpty();
        assertThat(register.find(new ArticleId(foreign.article))).isEmpty();
        assertThat(packs.count()).isZero();
    }

    @Test
    void anAdministratorPublishesATrustedPackAtOnceWithItsArticlePictureAndRevision() {
        trust();
        assertThat(packs.receive(foreign.zip()).published()).isTrue();
        assertThat(published().title()).isEqualTo("Modul Tamu");
        assertThat(jdbc.sql("SELECT origin FROM module_version WHERE id = ?")
                        .param(published().id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("IMPORTED");
        assertThat(article().summary()).isEqualTo("Ringkasan pasal uji.");
        assertThat(register.detail(new ArticleId(foreign.article)).orElseThrow().confirmation())
                .isEmpty();
        assertThat(revisions.of(published().module())).containsEntry("t-1", 4);
        var files = publication.files(published().id()).orElseThrow();
        assertThat(files.files().get("images/kotak.png").bytes())
                .isEqualTo(foreign.files().files().get("images/kotak.png").bytes());
    }

    @Test
    void whatCameInGoesOutWithTheSameContentAndComesBackAsTheSame() {
        trust();
        packs.receive(foreign.zip());
        var out = export.export(foreign.slug);
        var back = packs.preview(WrittenPack.bytes(out.zip()));
        assertThat(back.signature()).isEqualTo(SignatureState.OWN);
        assertThat(back.standing()).isEqualTo(Standing.SAME);
        assertThat(export.export(foreign.slug).sha256()).isEqualTo(out.sha256());
        assertThat(out.fileName()).isEqualTo("netral-pack-" + foreign.slug + "-v7.zip");
    }

    @Test
    void aCorrectedQuestionIsToldAndBecomesANewerRevision() {
        trust();
        packs.receive(foreign.zip());
        foreign.question("Pertanyaan yang diperbaiki?");
        foreign.revision(5);
        var preview = packs.preview(foreign.zip());
        assertThat(preview.standing()).isEqualTo(Standing.NEW_VERSION);
        assertThat(preview.questions()).isEqualTo(new Questions(0, 1, 0));
        packs.receive(foreign.zip());
        assertThat(published().number()).isEqualTo(2);
        assertThat(revisions.of(published().module())).containsEntry("t-1", 5);
    }

    @Test
    void anArticleThatDiffersIsToldAndTheOwnRegisterStands() {
        trust();
        packs.receive(foreign.zip());
        foreign.articleSays("Ringkasan lain.");
        foreign.question("Pertanyaan lain?");
        assertThat(packs.preview(foreign.zip()).articles().different()).containsExactly(new ArticleId(foreign.article));
        packs.receive(foreign.zip());
        assertThat(article().summary()).isEqualTo("Ringkasan pasal uji.");
    }

    private void history() {
        foreign.publishedThere("Edisi pertama", false);
        foreign.write("01-pertama.md", """
            ---
            title: Pelajaran pertama
            articles: [%s]
            ---
            Kalimat kedua. Lihat [pasal ini](pasal:%s).

            ![Kotak uji](images/kotak.png)
            """.formatted(foreign.article, foreign.article));
        foreign.publishedThere("Perbaikan kalimat", true);
        foreign.question("Pertanyaan terbaru?");
    }

    @Test
    void earlierVersionsComeAlongToBeComparedAndGoOutAgainAsTheyCame() {
        trust();
        history();
        var preview = packs.preview(foreign.zip());
        assertThat(preview.earlier()).containsExactly(7, 8);
        assertThat(preview.lost()).isZero();
        packs.receive(foreign.zip());

        assertThat(published().number()).isEqualTo(1);
        assertThat(origins.of(published().module()))
                .extracting(
                        OriginVersion::agency,
                        version -> version.facts().number(),
                        version -> version.facts().note(),
                        version -> version.facts().material())
                .containsExactly(
                        tuple("Kabupaten Tamu", 8, "Perbaikan kalimat", true),
                        tuple("Kabupaten Tamu", 7, "Edisi pertama", false));
        assertThat(history.of(published().module())).as("published here").hasSize(1);

        var module = states.of(foreign.slug).orElseThrow();
        var changes = ModuleComparison.of(
                states.text(module.elsewhere().getLast()).orElseThrow(),
                states.text(module.elsewhere().getFirst()).orElseThrow());
        assertThat(changes)
                .filteredOn(PartChange::differs)
                .singleElement()
                .satisfies(change -> assertThat(change.blocks())
                        .anySatisfy(block -> assertThat(block.after())
                                .extracting(BlockText::text)
                                .asString()
                                .startsWith("Kalimat kedua.")));

        var out = export.export(foreign.slug);
        var again = SignedPack.read(WrittenPack.bytes(out.zip())).manifest();
        assertThat(out.earlier()).isEqualTo(2);
        assertThat(again.versions()).isEqualTo(foreign.manifest().versions());
        assertThat(historyIn(again)).isNotEmpty().isEqualTo(historyIn(foreign.manifest()));
    }

    @Test
    void aPictureThatDidNotChangeLiesInThePackOnce() {
        history();
        assertThat(foreign.all().keySet())
                .contains("history/7/01-pertama.md", "history/8/quiz.yaml", "history/8/media.sha256")
                .noneMatch(path -> path.startsWith("history/media/"));
        assertThat(SignedPack.read(foreign.zip())
                        .history()
                        .versions()
                        .getFirst()
                        .files()
                        .files())
                .containsKey("images/kotak.png");
    }

    @Test
    void whatIsPublishedHereLaterGoesOnFromTheNumbersOfTheOrigin() {
        trust();
        history();
        packs.receive(foreign.zip());
        var files = foreign.files();
        var first = files.texts().getOrDefault("01-pertama.md", "");
        publication.publish(
                files.with("01-pertama.md", first.replace("Kalimat kedua.", "Kalimat kami.")),
                new ModuleChange(Origin.AUTHORED, "Kami", true, null, null));

        var out = SignedPack.read(WrittenPack.bytes(export.export(foreign.slug).zip()));
        assertThat(out.manifest().versions())
                .extracting(PackManifest.Version::number, PackManifest.Version::note)
                .containsExactly(
                        tuple(7, "Edisi pertama"),
                        tuple(8, "Perbaikan kalimat"),
                        tuple(9, "Edisi ke-9"),
                        tuple(10, "Kami"));
        assertThat(out.history().versions().getLast().files().hash())
                .isEqualTo(foreign.files().hash());
    }

    @Test
    void theSameEarlierVersionIsKeptOnceHoweverOftenItComes() {
        trust();
        foreign.publishedThere("Edisi pertama", false);
        foreign.question("Kedua?");
        packs.receive(foreign.zip());
        foreign.publishedThere("Edisi kedua", false);
        foreign.question("Ketiga?");
        packs.receive(foreign.zip());
        assertThat(published().number()).isEqualTo(2);
        assertThat(origins.of(published().module()))
                .extracting(version -> version.facts().number())
                .containsExactly(8, 7);
        assertThat(historyIn(SignedPack.read(
                                WrittenPack.bytes(export.export(foreign.slug).zip()))
                        .manifest()))
                .isEqualTo(historyIn(foreign.manifest()));
    }

    /** Hashes of the history's files; the module's own YAML was written by hand and is laid out anew. */
    private static Map<String, String> historyIn(PackManifest manifest) {
        var files = new TreeMap<>(manifest.files());
        files.keySet().removeIf(path -> !path.startsWith("history/"));
        return files;
    }

    @Test
    void ofVeryManyEarlierVersionsTheNewestTravel() {
        trust();
        packs.receive(foreign.zip());
        for (var edition = 2; edition <= 23; edition++) {
            publication.publish(
                    foreign.files()
                            .with(
                                    "02-edisi.md",
                                    "---\ntitle: Edisi %d\narticles: []\n---\nEdisi ke-%d.\n"
                                            .formatted(edition, edition)),
                    new ModuleChange(Origin.AUTHORED, "Edisi " + edition, false, null, null));
        }
        var out = export.export(foreign.slug);
        assertThat(out.version()).as("7 there, then 22 here").isEqualTo(29);
        assertThat(out.earlier()).isEqualTo(PackHistory.MOST_VERSIONS);
        assertThat(SignedPack.read(WrittenPack.bytes(out.zip())).manifest().versions())
                .extracting(PackManifest.Version::number)
                .first()
                .isEqualTo(9);
    }

    @Test
    void anEarlierVersionThatNoPackCanHoldIsRefusedWithItsPlace() {
        trust();
        foreign.write("jahat.sh", "rm");
        foreign.publishedThere("Edisi pertama", false);
        foreign.remove("jahat.sh");
        assertThat(packs.preview(foreign.zip()).faults())
                .extracting(Fault::file, Fault::key)
                .containsExactly(tuple("history/7/jahat.sh", "fault.unknownFile"));
        foreign.write("images/kotak.png", "<svg onload='alert(1)'/>");
        foreign.publishedThere("Edisi kedua", false);
        assertThat(packs.preview(foreign.zip()).faults())
                .extracting(Fault::file, Fault::key)
                .contains(tuple("history/8/images/kotak.png", "fault.notAPicture"));
        assertThat(catalog.current(foreign.slug)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "- - -", "title: {a: b}", "jp: 1\nas_of: 2026-11-22", "a: &a [*a, *a]"})
    void anEarlierVersionWhoseHeadSaysNothingIsRefusedOrStillCompares(String head) {
        trust();
        foreign.write("module.yaml", head);
        foreign.publishedThere("Edisi aneh", false);
        foreign.head();
        if (packs.preview(foreign.zip()).fine()) {
            packs.receive(foreign.zip());
            var module = states.of(foreign.slug).orElseThrow();
            assertThat(states.text(module.elsewhere().getFirst())).isPresent();
        } else {
            assertThat(packs.preview(foreign.zip()).faults())
                    .extracting(Fault::key)
                    .contains("fault.earlierVersion");
        }
    }

    @Test
    void aTermNobodyKnowsHereComesAlongAndAKnownOneKeepsItsOwnMeaning() {
        trust();
        var term = "uji-" + foreign.slug;
        foreign.explain(term);
        assertThat(packs.preview(foreign.zip()).faults())
                .extracting(Fault::key)
                .as("a pack that does not bring its term")
                .containsExactly("fault.unknownTerm");

        foreign.glossary("- id: " + term + "\n  term: Istilah\n  definition: Arti dari sana.\n" + "- id: " + term
                + "-lain\n  term: Lain\n  definition: Tidak dipakai.\n");
        assertThat(packs.preview(foreign.zip()).terms().unknown()).containsExactly(term);
        packs.receive(foreign.zip());
        assertThat(glossary.find(List.of(term, term + "-lain")))
                .as("only what a lesson explains")
                .containsExactly(new GlossaryTerm(term, "Istilah", "Arti dari sana."));

        foreign.glossary("- id: " + term + "\n  term: Istilah\n  definition: Arti lain.\n");
        foreign.question("Pertanyaan lain?");
        assertThat(packs.preview(foreign.zip()).terms().different()).containsExactly(term);
        packs.receive(foreign.zip());
        assertThat(glossary.find(List.of(term)).getFirst().definition()).isEqualTo("Arti dari sana.");
    }

    @Test
    void anImportThatFailsHalfwayLeavesTheOldVersionPublishedAndNothingBehind() {
        trust();
        packs.receive(foreign.zip());
        var before = traces();
        history();
        foreign.explain("uji-" + foreign.slug);
        foreign.glossary("- id: uji-" + foreign.slug + "\n  term: Istilah\n  definition: Arti.\n");
        assertThat(packs.preview(foreign.zip()).fine()).isTrue();
        // the very last step fails: version, quiz, history, article and term are written by then
        TestMariaDb.owner().sql("""
            CREATE TRIGGER uji_gagal BEFORE INSERT ON pack_arrival FOR EACH ROW
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'uji'""").update();
        try {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> packs.receive(foreign.zip()));
        } finally {
            TestMariaDb.owner().sql("DROP TRIGGER uji_gagal").update();
        }
        assertThat(published().number()).isEqualTo(1);
        assertThat(traces()).isEqualTo(before);

        packs.receive(foreign.zip());
        assertThat(published().number()).isEqualTo(2);
    }

    /** Rows of every table that an import writes. */
    private Map<String, Long> traces() {
        var counts = new TreeMap<String, Long>();
        List.of(
                        "module_version",
                        "module_version_file",
                        "module_media",
                        "lesson",
                        "quiz",
                        "question",
                        "question_revision",
                        "origin_version",
                        "origin_version_file",
                        "origin_version_medium",
                        "version_arrival",
                        "version_arrival_earlier",
                        "legal_article",
                        "glossary_term",
                        "pack_arrival",
                        "audit_entry")
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("SELECT COUNT(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        return counts;
    }

    @Test
    void aPackOfAnUnknownKeyWaitsForSomebodyElse() {
        TestUsers.signIn(budi, Role.PELATIH, Role.PENINJAU, Role.ADMIN);
        assertThat(packs.receive(foreign.zip()).published()).isFalse();
        assertThat(catalog.current(foreign.slug)).isEmpty();
        var waiting = packs.page(0, 10).getFirst();
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packs.approve(waiting.id()))
                .withMessage("pack.own");

        TestUsers.signIn(siti, Role.PELATIH, Role.ADMIN);
        assertThatExceptionOfType(AccessDeniedException.class)
                .as("only legal reviewers publish what nobody vouches for")
                .isThrownBy(() -> packs.approve(waiting.id()));
        TestUsers.signIn(siti, Role.PENINJAU);
        assertThat(packs.preview(waiting).title()).isEqualTo("Modul Tamu");
        packs.approve(waiting.id());
        assertThat(published().number()).isEqualTo(1);
        assertThat(packs.page(0, 10).getFirst().state()).isEqualTo(State.PUBLISHED);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packs.approve(waiting.id()))
                .withMessage("pack.decided");
    }

    @Test
    void whoLetTheKeyInDoesNotPublishWhatItSignsAlone() {
        TestUsers.signIn(budi, Role.ADMIN, Role.PENINJAU);
        keys.trust("Kabupaten Tamu", foreign.key.shown().pem());
        assertThat(packs.receive(foreign.zip()).published()).isFalse();
        assertThat(catalog.current(foreign.slug)).isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packs.approve(packs.page(0, 10).getFirst().id()))
                .withMessage("pack.own");

        TestUsers.signIn(siti, Role.ADMIN);
        assertThat(packs.receive(foreign.zip()).published()).isTrue();
    }

    @Test
    void aTrainersPackWaitsThoughItsKeyIsTrustedAndMayBeSentAway() {
        trust();
        TestUsers.signIn(budi, Role.PELATIH);
        assertThat(packs.receive(foreign.zip()).published()).isFalse();
        packs.reject(packs.page(0, 10).getFirst().id());
        assertThat(packs.page(0, 10).getFirst().state()).isEqualTo(State.REJECTED);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pack_arrival_part")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(catalog.current(foreign.slug)).isEmpty();
    }

    @Test
    void aModuleWithFaultsChangesNothingAndEveryFaultIsTold() {
        trust();
        foreign.write("01-pertama.md", "Tanpa kepala.");
        foreign.write("quiz.yaml", "pass_mark: 800\n");
        assertThat(packs.preview(foreign.zip()).faults()).hasSizeGreaterThan(1);
        assertThatExceptionOfType(RefusedPackException.class).isThrownBy(() -> packs.receive(foreign.zip()));
        assertThat(register.find(new ArticleId(foreign.article))).isEmpty();
        assertThat(catalog.current(foreign.slug)).isEmpty();
        assertThat(packs.count()).isZero();
    }

    @Test
    void aScriptInALessonIsRefused() {
        trust();
        foreign.write("01-pertama.md", """
            ---
            title: Pelajaran
            articles: []
            ---
            <script>alert(1)</script>
            """);
        assertThat(packs.preview(foreign.zip()).fine()).isFalse();
    }

    @Test
    void aKeyIsTrustedOnceAndMayBeTakenBack() {
        trust();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(this::trust)
                .withMessage("pack.key.known");
        keys.distrust(keys.trusted().getFirst());
        assertThat(packs.preview(foreign.zip()).signature()).isEqualTo(SignatureState.UNKNOWN_KEY);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keys.trust("Kabupaten Tamu", "bukan kunci"))
                .withMessage("pack.key.unreadable");
    }

    @Test
    void theSenderOfAPackIsTrustedWhenTheFingerprintIsTheOneThatWasTold() {
        var told = foreign.key.shown().fingerprint();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> keys.trustSender(foreign.zip(), told.replace(told.charAt(0), 'x')))
                .withMessage("pack.key.other");
        assertThat(keys.trusted()).isEmpty();
        keys.trustSender(foreign.zip(), " " + told.toUpperCase(Locale.ROOT).replaceAll("(....)", "$1:"));
        keys.trustSender(foreign.zip(), told);
        assertThat(keys.trusted()).extracting(TrustedKey::name).containsExactly("Kabupaten Tamu");
        assertThat(packs.preview(foreign.zip()).signature()).isEqualTo(SignatureState.TRUSTED);
    }

    @Test
    void learnersAndReviewersHaveNoPartInIt() {
        TestUsers.signIn(budi, Role.PENINJAU);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> packs.preview(foreign.zip()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> export.export("aurat-politik"));
        TestUsers.signIn(budi, Role.PELATIH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keys.trusted());
    }

    @Test
    void aModuleNobodyPublishedIsNotExported() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> export.export("tidak-ada"))
                .withMessage("pack.unknown-module");
    }
}
