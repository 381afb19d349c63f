package id.netral.rules.citing;

import static id.netral.authoring.DraftFixture.REVIEWER;
import static id.netral.authoring.DraftFixture.WRITER;
import static id.netral.authoring.DraftFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.locator.Locators;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.authoring.DraftFixture;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.Drafts;
import id.netral.branching.Ending;
import id.netral.branching.StoryDrafts;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.source.Faults;
import id.netral.rules.ArticleId;
import id.netral.rules.ArticleReview;
import id.netral.rules.LegalRegister;
import id.netral.rules.page.CitingItem;
import id.netral.rules.page.CitingItem.Kind;
import id.netral.security.Role;
import id.netral.verdict.VerdictFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reviewer ends an article that much of the content cites. */
@IntegrationTest
class EndedArticleTest extends SpringBrowserlessTest implements Locators {

    private static final ArticleId ARTICLE = new ArticleId(DraftFixture.ARTICLE);
    private static final String CITING = "pasal/" + ARTICLE + "/perujuk";

    @Autowired
    TestDatabase database;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    QuestionEditing questions;

    @Autowired
    StoryDrafts stories;

    @Autowired
    LegalRegister register;

    @Autowired
    ArticleReview review;

    @Autowired
    CitingItems citing;

    @Autowired
    CitationTasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ZoneId zone;

    DraftFixture fixture;
    LocalDate today;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        database.reset();
        today = LocalDate.ofInstant(TestClock.now(), zone);
        fixture = new DraftFixture(drafts, lessons, questions, jdbc);
        restore();
        fixture.create();
        signIn(Role.PENINJAU);
    }

    @AfterEach
    void restore() {
        jdbc.sql("DELETE FROM citation_task").update();
        jdbc.sql("DELETE FROM branching_draft").update();
        jdbc.sql("""
                        UPDATE legal_article SET ended_on = NULL, ended_for = NULL, ended_by = NULL, ended_by_name = NULL,
                            ended_at = NULL WHERE ended_at IS NOT NULL""").update();
        jdbc.sql("DELETE FROM audit_entry WHERE action IN ('ARTICLE_ENDED', 'CITATION_REVIEWED')")
                .update();
        fixture.remove();
        SecurityContextHolder.clearContext();
    }

    @Test
    void allThatCitesItIsListedAsPublishedAndAsDrafted() {
        var story = draftOfAStory();

        var items = citing.of(ARTICLE);

        assertThat(items).extracting(CitingItem::kind).contains(Kind.LESSON, Kind.QUESTION, Kind.RULE, Kind.CASE);
        assertThat(items)
                .filteredOn(item -> item.kind() == Kind.DRAFT_LESSON)
                .extracting(CitingItem::title, CitingItem::address)
                .contains(
                        tuple("Uji tinjauan: Pelajaran satu", "naskah/uji-tinjauan/pelajaran/pelajaran-satu"),
                        tuple("Uji tinjauan: Pelajaran dua", "naskah/uji-tinjauan/pelajaran/pelajaran-dua"));
        assertThat(items)
                .filteredOn(item -> item.kind() == Kind.DRAFT_STORY)
                .extracting(CitingItem::address)
                .contains("kasus-bercabang/" + story);
        assertThat(items).extracting(item -> item.kind() + item.key()).doesNotHaveDuplicates();
    }

    @Test
    void aPublishedStoryIsAmongThemAndOnTheArticlesPage() {
        var cited = new ArticleId(jdbc.sql("""
                        SELECT a.article_id FROM branching_version_article a
                        JOIN branching_story s ON s.current_version_id = a.version_id LIMIT 1""").query(String.class).single());

        assertThat(citing.of(cited)).extracting(CitingItem::kind).contains(Kind.STORY);
    }

    @Test
    void whoMerelyLearnsSeesNothingOfIt() {
        signIn();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> citing.of(ARTICLE));
        UI.getCurrent().navigate("pasal/" + ARTICLE);
        assertThat(screen()).doesNotContain("Lihat semua yang merujuk pasal ini");
        signIn(Role.PELATIH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> review.end(ARTICLE, today, null));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tasks.confirm(1));
        UI.getCurrent().navigate(CITING);
        assertThat(screen()).contains("Yang merujuk pasal ini").doesNotContain("Akhiri atau ganti pasal");
    }

    @Test
    void aReviewerEndsItOnTheScreenAndAllThatCitesItWaits() {
        var expected = citing.of(ARTICLE).size();
        UI.getCurrent().navigate("pasal/" + ARTICLE);
        assertThat(screen()).contains("Lihat semua yang merujuk pasal ini");
        UI.getCurrent().navigate(CITING);
        assertThat(screen()).contains(expected + " rujukan ditemukan.");

        findButton().withText("Akhiri atau ganti pasal").click();
        assertThat(find(DatePicker.class).single().getErrorMessage()).isEqualTo("Isi hari terakhir berlakunya.");
        find(DatePicker.class).single().setValue(today);
        findButton().withText("Akhiri atau ganti pasal").click();
        findConfirmDialog().confirm();

        assertThat(screen()).contains("Pasal ini sudah berakhir atau diganti.").doesNotContain("Hari terakhir berlaku");
        assertThat(register.find(ARTICLE).orElseThrow().inForceTo()).isEqualTo(today);
        assertThat(tasks.count()).isEqualTo(expected);
        assertThat(audited("ARTICLE_ENDED")).isEqualTo(1);
        UI.getCurrent().navigate("perlu-ditinjau");
        assertThat(screen()).contains(expected + " menunggu ditinjau.");
        assertThat(tasks.waiting(0, 1_000))
                .hasSize(expected)
                .allSatisfy(task -> assertThat(task.address()).isNotBlank());
    }

    @Test
    void draftsQuestionsAndStoriesAreMarkedUntilAReviewerConfirms() {
        draftOfAStory();
        review.end(ARTICLE, today, null);

        assertThat(marked("naskah")).contains("Pasalnya berubah, perlu ditinjau");
        assertThat(marked("bank-soal")).contains("Pasalnya berubah, tidak diundi sampai ditinjau");
        UI.getCurrent().navigate("kasus-bercabang");
        assertThat(screen()).contains("Pasalnya berubah, perlu ditinjau");

        for (var task : tasks.waiting(0, 1_000)) {
            tasks.confirm(task.id());
        }

        assertThat(marked("naskah")).doesNotContain("Pasalnya berubah");
        assertThat(marked("bank-soal")).doesNotContain("Pasalnya berubah");
        UI.getCurrent().navigate("kasus-bercabang");
        assertThat(screen()).doesNotContain("Pasalnya berubah");
    }

    @Test
    void aTaskLeadsToItsItemAndIsConfirmedOnce() {
        review.end(ARTICLE, today, null);
        var first = tasks.waiting(0, 1).getFirst();
        var before = tasks.count();
        UI.getCurrent().navigate("perlu-ditinjau");
        var card = (Component) test(find(Grid.class).single()).getCellComponent(0, 0);
        assertThat(find(Anchor.class, card).withText(first.title()).single().getHref())
                .isEqualTo(first.address());
        as(REVIEWER, () -> tasks.confirm(first.id()));

        find(Button.class, card).single().click();

        assertThat(find(Notification.class).last().getElement().getProperty("text", ""))
                .isEqualTo("Rujukan ini sudah ditinjau oleh Pak Peninjau.");
        assertThat(tasks.count()).isEqualTo(before - 1);
        assertThat(audited("CITATION_REVIEWED")).isEqualTo(1);
        refused("citing.gone", () -> tasks.confirm(0));
    }

    @Test
    void endedTwiceIsRefusedAndNamesWhoWasFirst() {
        as(REVIEWER, () -> review.end(ARTICLE, today, null));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.end(ARTICLE, today, null))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("article.ended-already");
                    assertThat(refusal.arguments()).containsExactly("Pak Peninjau");
                });
        assertThat(audited("ARTICLE_ENDED")).isEqualTo(1);
    }

    @Test
    void ofTwoReviewersAtOnceOneEndsItAndTheOtherIsTold() throws Exception {
        var expected = citing.of(ARTICLE).size();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var said = threads.invokeAll(List.<Callable<String>>of(() -> end(true), () -> end(false)));
            assertThat(List.of(said.get(0).get(), said.get(1).get()))
                    .containsExactlyInAnyOrder("", "article.ended-already");
        }
        assertThat(tasks.count()).isEqualTo(expected);
    }

    /** Empty when it worked, else the refusal's key. */
    private String end(boolean writer) {
        return as(writer ? WRITER : REVIEWER, () -> {
            try {
                review.end(ARTICLE, today, null);
                return "";
            } catch (RefusedException refusal) {
                return refusal.key();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tidak-ada", "UU-20-2023-2", "' OR 1=1", "<script>", "\uD83D\uDE00"})
    void anUnknownArticleIsNeitherListedNorEnded(String id) {
        var article = new ArticleId(id);
        refused("article.gone", () -> review.end(article, today, null));
        refused("article.replacement-unfit", () -> review.end(ARTICLE, today, article));
        assertThat(register.find(ARTICLE).orElseThrow().inForceTo()).isNull();
        assertThat(tasks.count()).isZero();
    }

    @Test
    void aDayToComeADayBeforeItsBeginOrItselfInItsPlaceIsRefused() {
        refused("article.end-later", () -> review.end(ARTICLE, today.plusDays(1), null));
        refused("article.end-before-begin", () -> review.end(ARTICLE, LocalDate.of(1900, 1, 1), null));
        refused("article.replacement-unfit", () -> review.end(ARTICLE, today, ARTICLE));
        var other = new ArticleId("uu-20-2023-9-2");
        review.end(ARTICLE, today, other);
        assertThat(register.detail(ARTICLE)
                        .orElseThrow()
                        .replacement()
                        .orElseThrow()
                        .id())
                .isEqualTo(other);
        refused("article.replacement-unfit", () -> review.end(other, today, ARTICLE));
    }

    /** Else the next start would refuse all rules because of one. */
    @Test
    void theRulesAreStillReadAfterAnArticleTheyCiteWasEnded() {
        review.end(ARTICLE, today, null);
        assertThat(faults(true).none()).isFalse();

        assertThat(faults(false).none()).isTrue();
    }

    private Faults faults(boolean asEnded) {
        var faults = new Faults();
        VerdictFiles.read(Path.of("content/rules/verdict"), asEnded ? register::find : register::filed, faults);
        return faults;
    }

    @Test
    void filesReadAgainLeaveTheEndInPlace() {
        review.end(ARTICLE, today, null);
        jdbc.sql("UPDATE legal_article SET in_force_to = NULL, summary = summary WHERE id = ?")
                .param(ARTICLE.value())
                .update(); // what the files' statement does

        assertThat(register.find(ARTICLE).orElseThrow().inForceTo()).isEqualTo(today);
        assertThat(register.filed(ARTICLE).orElseThrow().inForceTo()).isNull();
    }

    private long draftOfAStory() {
        var id = as(WRITER, () -> stories.create("Uji cerita"));
        var content = jdbc.sql("SELECT content FROM branching_draft WHERE story_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        var tree = (ObjectNode) new JsonMapper().readTree(content);
        tree.putArray("endings")
                .addPOJO(new Ending("akhir", "Akhir", "Selesai.", null, null, "Sebab.", List.of(ARTICLE), null));
        jdbc.sql("UPDATE branching_draft SET content = ? WHERE story_id = ?")
                .params(tree.toString(), id.value())
                .update();
        return id.value();
    }

    private void signIn(Role... roles) {
        TestUsers.signIn(null, roles);
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Formats.INDONESIAN);
    }

    private int audited(String action) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = ?")
                .param(action)
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** What the rows of the only list say. */
    private String marked(String path) {
        UI.getCurrent().navigate(path);
        var grid = test(find(Grid.class).single());
        var said = new StringBuilder();
        for (var row = 0; row < grid.size(); row++) {
            said.append(text(grid.getCellComponent(row, 0)));
        }
        return said.toString();
    }

    private static String screen() {
        return text(UI.getCurrent()).toString();
    }

    private static StringBuilder text(@Nullable Component component) {
        var text = new StringBuilder(
                        component == null ? "" : component.getElement().getText())
                .append('\n');
        if (component != null) {
            component.getChildren().forEach(child -> text.append(text(child)));
        }
        return text;
    }
}
