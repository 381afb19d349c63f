package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.RevisionNumbers;
import id.netral.authoring.packs.PackArrival.State;
import id.netral.authoring.packs.PackPreview.Questions;
import id.netral.authoring.packs.PackPreview.Standing;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.PackPublication;
import id.netral.catalog.RefusedPackException;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        keys.trust("Kabupaten Tamu", foreign.key.shown().pem());
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
        assertThat(register.detail(new ArticleId(foreign.article)).orElseThrow().confirmedAt())
                .isNull();
        assertThat(revisions.of(published().module())).containsEntry("t-1", 4);
        var files = publication.files(published().id()).orElseThrow();
        assertThat(files.files().get("images/kotak.png"))
                .isEqualTo(foreign.files().files().get("images/kotak.png"));
    }

    @Test
    void whatCameInGoesOutWithTheSameContentAndComesBackAsTheSame() {
        trust();
        packs.receive(foreign.zip());
        var out = export.export(foreign.slug);
        var back = packs.preview(out.zip());
        assertThat(back.signature()).isEqualTo(SignatureState.OWN);
        assertThat(back.standing()).isEqualTo(Standing.SAME);
        assertThat(export.export(foreign.slug).sha256()).isEqualTo(out.sha256());
        assertThat(out.fileName()).isEqualTo("netral-pack-" + foreign.slug + "-v1.zip");
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

    @Test
    void aPackOfAnUnknownKeyWaitsForSomebodyElse() {
        TestUsers.signIn(budi, Role.PELATIH, Role.ADMIN);
        assertThat(packs.receive(foreign.zip()).published()).isFalse();
        assertThat(catalog.current(foreign.slug)).isEmpty();
        var waiting = packs.page(0, 10).getFirst();
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packs.approve(waiting.id()))
                .withMessage("pack.own");

        TestUsers.signIn(siti, Role.PELATIH);
        assertThat(packs.preview(waiting).title()).isEqualTo("Modul Tamu");
        packs.approve(waiting.id());
        assertThat(published().number()).isEqualTo(1);
        assertThat(packs.page(0, 10).getFirst().state()).isEqualTo(State.PUBLISHED);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packs.approve(waiting.id()))
                .withMessage("pack.decided");
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
