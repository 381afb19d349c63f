package id.netral.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.Statements;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.ReviewDesk;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.common.EmployeeId;
import id.netral.learning.progress.Progress;
import id.netral.search.index.Hit;
import id.netral.search.index.Kind;
import id.netral.security.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Everybody finds what is there for them, as it is now, and leaves no trace. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SiteSearchTest {

    private static final String SLUG = "uji-tinjauan";

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SiteSearch search;

    @Autowired
    Progress progress;

    @Autowired
    ReviewWorkflow workflow;

    @Autowired
    ReviewDesk desk;

    private DraftFixture fixture;
    private DraftModule draft;
    private EmployeeId sari;

    @BeforeEach
    void draft(@Autowired Drafts drafts, @Autowired DraftLessons lessons, @Autowired QuestionEditing questions) {
        database.reset();
        sari = database.employee("198504122010012001", "Sari Contoh", "Dinas Uji");
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        fixture.remove();
        draft = fixture.create();
        TestUsers.signIn(sari, Role.PESERTA);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        database.reset();
        fixture.remove();
        jdbc.sql("DELETE FROM legal_article WHERE id = 'uji-cari-1'").update();
        jdbc.sql("DELETE FROM legal_instrument WHERE id = 'uji-cari'").update();
        jdbc.sql("DELETE FROM glossary_term WHERE id = 'uji-cari'").update();
    }

    @Test
    void aDraftIsFoundByNobodyAndItsVersionOncePublished() {
        fixture.rewrite(draft, "Netral itu trenggiling.");
        assertThat(ids("trenggiling")).isEmpty();

        publish("Terbitan pertama");

        assertThat(ids("trenggiling")).containsExactly("uji-tinjauan/pelajaran/1");
        fixture.rewrite(draft, "Netral itu trenggiling dan kuskus.");
        assertThat(ids("kuskus")).as("a draft of the next version").isEmpty();
    }

    @Test
    void whoeverHasBegunFindsTheOwnVersionAndTheOthersTheNewOne() {
        fixture.rewrite(draft, "Netral itu trenggiling.");
        publish("Terbitan pertama");
        progress.open(sari, SLUG);
        fixture.rewrite(draft, "Netral itu kuskus.");
        publish("Kalimat diganti");

        assertThat(ids("trenggiling")).containsExactly("uji-tinjauan/pelajaran/1");
        assertThat(ids("kuskus")).isEmpty();
        TestUsers.signIn(database.employee("198504122010012002", "Budi Contoh", "Dinas Uji"), Role.PESERTA);
        assertThat(ids("trenggiling")).isEmpty();
        assertThat(ids("kuskus")).containsExactly("uji-tinjauan/pelajaran/1");
    }

    @Test
    void aWithdrawnModuleIsFoundByWhoeverHasBegunItOnly() {
        fixture.rewrite(draft, "Netral itu trenggiling.");
        publish("Terbitan pertama");
        progress.open(sari, SLUG);
        DraftFixture.as(DraftFixture.REVIEWER, () -> workflow.withdraw(SLUG, "Pasal berubah"));

        assertThat(ids("trenggiling")).containsExactly("uji-tinjauan/pelajaran/1");
        TestUsers.signIn(database.employee("198504122010012002", "Budi Contoh", "Dinas Uji"), Role.PESERTA);
        assertThat(ids("trenggiling")).isEmpty();
    }

    @Test
    void whoIsNoEmployeeFindsWhatEverybodyMayRead() {
        TestUsers.signIn(null, Role.ADMIN);
        assertThat(search.find("netralitas"))
                .isNotEmpty()
                .noneMatch(group -> List.of(Kind.MODULE, Kind.LESSON).contains(group.kind()));
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> search.find("netralitas")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void articlesAndTermsAreFoundAsTheyAreNow() {
        assertThat(ids("trenggiling")).isEmpty();
        jdbc.sql("""
                        INSERT INTO legal_instrument (id, name, title, confidence)
                        VALUES ('uji-cari', 'UU Uji Cari', 'Undang-Undang Uji Cari', 'SURE')""").update();
        jdbc.sql("""
                        INSERT INTO legal_article (id, instrument_id, label, summary, in_force_to, confidence)
                        VALUES ('uji-cari-1', 'uji-cari', 'Pasal 1', 'Soal trenggiling.', '2020-01-01', 'LIKELY')""").update();
        jdbc.sql("INSERT INTO glossary_term (id, term, definition) VALUES ('uji-cari', 'Kuskus', 'Bukan trenggiling.')")
                .update();

        assertThat(ids("trenggiling")).containsExactlyInAnyOrder("uji-cari-1", "uji-cari");
        assertThat(hits("soal trenggiling").getFirst().marks())
                .containsExactly("register.revoked", "article.mark.unsure");

        jdbc.sql("UPDATE legal_article SET summary = 'Soal lain.' WHERE id = 'uji-cari-1'")
                .update();
        jdbc.sql("UPDATE glossary_term SET definition = 'Hewan malam.' WHERE id = 'uji-cari'")
                .update();
        assertThat(ids("trenggiling")).isEmpty();
    }

    @Test
    void allOfOneKindAreThereToBeAskedFor() {
        var first = search.find("calon").stream()
                .filter(group -> group.kind() == Kind.CASE)
                .findFirst()
                .orElseThrow();
        assertThat(first.hits()).hasSize(SiteSearch.FIRST);
        assertThat(first.total()).isGreaterThan(50);
        assertThat(search.find("calon", Kind.CASE)).singleElement().satisfies(all -> {
            assertThat(all.hits()).hasSize(50).startsWith(first.hits().toArray(Hit[]::new));
            assertThat(all.total()).isEqualTo(first.total());
        });
    }

    @Test
    void nothingIsWrittenAndNothingThatWasTypedIsLogged(CapturedOutput output) {
        var typed = List.of(
                "Partai Zirafah nomor 7 lebih baik",
                "dasar zirafah bodoh",
                "zirafah".repeat(1_500),
                "text:zirafah OR *:*",
                "\"zirafah ~ * ?",
                "'; DELETE FROM account; -- zirafah",
                "<script>zirafah</script>",
                "the zirafah is neutral",
                "\u202ezirafah\0\ud800",
                "😀🦒");
        var statements = Statements.of(() -> typed.forEach(search::find));

        assertThat(statements).isNotEmpty().allMatch(sql -> sql.toLowerCase().startsWith("select"));
        assertThat(output.getAll().toLowerCase()).doesNotContain("zirafah");
    }

    private List<String> ids(String typed) {
        return hits(typed).stream().map(Hit::id).toList();
    }

    private List<Hit> hits(String typed) {
        return search.find(typed).stream()
                .flatMap(group -> group.hits().stream())
                .collect(Collectors.toList());
    }

    private void publish(String note) {
        DraftFixture.as(DraftFixture.WRITER, () -> workflow.submit(SLUG, note, false));
        DraftFixture.as(DraftFixture.REVIEWER, () -> {
            var review = desk.find(SLUG).orElseThrow();
            review.citations().stream()
                    .filter(citation -> !citation.confirmed())
                    .forEach(citation -> workflow.confirm(SLUG, citation, ""));
            workflow.approve(SLUG);
            workflow.publish(SLUG);
        });
    }
}
