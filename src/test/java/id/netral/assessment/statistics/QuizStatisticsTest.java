package id.netral.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.SeededQuiz;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.answer.AnswerDistribution.Bar;
import id.netral.catalog.ModuleVersionId;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.security.Role;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Statistics of seeded attempts. */
@IntegrationTest
class QuizStatisticsTest {

    private static final String HEALTH = "Dinas Kesehatan Uji";
    private static final String SCHOOLS = "Dinas Pendidikan Uji";

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QuizStatistics statistics;

    private TestQuiz quizzes;
    private SeededQuiz quiz;

    @BeforeEach
    void aQuizOfFourQuestions(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        database.reset();
        quizzes = new TestQuiz(jdbc, transaction, events);
        quiz = publish(4);
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsSaidOfAQuizNobodyTook() {
        var overview = statistics.overview(first());
        assertThat(overview.attempts()).isZero();
        assertThat(overview.meanPercent()).isNull();
        assertThat(overview.passRate()).isNull();
        assertThat(overview.alpha()).isNull();
        assertThat(overview.items())
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.flags()).containsExactly(ItemFlag.FEW_DATA));
        assertThat(statistics.articles(first()).articles()).isEmpty();
        assertThat(statistics.gains(first())).isEmpty();
        assertThat(statistics.question(first(), "tidak-ada")).isEmpty();
    }

    @Test
    void laterAttemptsCountOnlyWhenAskedFor() {
        var person = quiz.attempt(HEALTH, 0, 0, 0, 0);
        quiz.attempt(person, AttemptPurpose.QUIZ, 2, 1, 1, 1, 0);

        var overview = statistics.overview(first());
        assertThat(overview.attempts()).isEqualTo(1);
        assertThat(overview.meanPercent()).isZero();
        assertThat(overview.passRate()).isZero();

        var every = statistics.overview(every());
        assertThat(every.attempts()).isEqualTo(2);
        assertThat(every.people()).isEqualTo(1);
        assertThat(every.meanPercent()).isEqualTo(37.5);
        assertThat(every.passRate()).isEqualTo(0.5);
        assertThat(every.histogram()).containsExactly(1, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    }

    @Test
    void theTestBeforeTheLessonsAndOpenAttemptsDoNotCount() {
        var person = quiz.person(HEALTH);
        quiz.attempt(person, AttemptPurpose.PRE_TEST, 1, 1, 1, 1, 1);
        jdbc.sql("""
                        INSERT INTO attempt (employee_id, module_version_id, number, seed, state, started_at)
                        SELECT employee_id, module_version_id, 1, 1, 'OPEN', started_at FROM attempt""").update();
        assertThat(statistics.overview(first()).attempts()).isZero();
    }

    @Test
    void whatDoesNotCountIsNoPartOfTheScoreFigures() {
        for (var i = 0; i < 40; i++) {
            quiz.attempt(HEALTH, i % 2, i % 4 / 2, i % 8 / 4, Double.NaN);
        }
        var counting = statistics.overview(first());
        var losses = statistics.articles(first());
        var fourth = quiz.revisions().get(3);
        jdbc.sql("UPDATE quiz_item SET graded = FALSE WHERE question_revision_id = ?")
                .param(fourth)
                .update();
        jdbc.sql("""
            INSERT INTO attempt_item (attempt_id, position, question_revision_id, option_order, answer, answer_seq, points,
                                      graded)
            SELECT id, 4, ?, '0,1,2,3', NULL, 1, IF(id % 2 = 0, 1, 0), FALSE FROM attempt""").param(fourth).update();

        var overview = statistics.overview(first());
        assertThat(overview.alpha()).isEqualTo(counting.alpha());
        assertThat(overview.meanPercent()).isEqualTo(counting.meanPercent());
        assertThat(statistics.articles(first())).isEqualTo(losses);
        var uncounted = item(overview, 3);
        assertThat(uncounted.flags()).contains(ItemFlag.UNGRADED);
        assertThat(uncounted.figures()).isEqualTo(new ItemFigures(40, 0.5, null, null, null));
        for (var place = 0; place < 3; place++) {
            assertThat(item(overview, place)).isEqualTo(item(counting, place));
        }
    }

    private static ItemResult item(QuizOverview overview, int place) {
        return overview.items().stream()
                .filter(item -> item.code().equals("uji-" + place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresOfAQuestionComeFromItsRows() {
        for (var i = 0; i < 6; i++) {
            quiz.attempt(HEALTH, 1, 1, 0.5, 1);
            quiz.attempt(HEALTH, 0, 1, 0, 0);
        }
        var slow = quiz.attempt(HEALTH, 0, 1, 0, 0);
        quiz.answered(slow, 1, SeededQuiz.START.plusSeconds(86_400 + 300)); // changed after all others
        quiz.answered(slow, 4, null);

        var first = item(statistics.overview(first()), "uji-0").figures();
        assertThat(first.attempts()).isEqualTo(13);
        assertThat(first.facility()).isCloseTo(6.0 / 13, within(1e-9));
        assertThat(first.discrimination()).isCloseTo(1, within(1e-9));
        assertThat(first.upperLower()).isEqualTo(1);
        assertThat(first.medianSeconds()).isEqualTo(10);
        assertThat(item(statistics.overview(first()), "uji-1").flags()).containsExactly(ItemFlag.TOO_EASY);
    }

    @Test
    void timeRunsFromTheAnswerBeforeOrFromTheStart() {
        var person = quiz.attempt(HEALTH, 1, 1, 1, 1);
        quiz.answered(person, 1, SeededQuiz.START.plusSeconds(86_400 + 100));
        quiz.answered(person, 3, null);

        var items = statistics.overview(first());
        assertThat(item(items, "uji-1").figures().medianSeconds()).isEqualTo(20); // the first answer now
        assertThat(item(items, "uji-3").figures().medianSeconds()).isEqualTo(20);
        assertThat(item(items, "uji-0").figures().medianSeconds()).isEqualTo(60);
        assertThat(item(items, "uji-2").figures().medianSeconds()).isNull();
    }

    @Test
    void aNewRevisionBeginsAnewAndTheEarlierOneStaysToCompare() {
        for (var i = 0; i < 12; i++) {
            quiz.attempt(HEALTH, i % 2, 1, 1, 0);
        }
        quizzes.publish(quiz.module(), TestQuiz.quiz(60, 2, 4, changedFirst()));
        newestVersion().current();

        assertThat(item(statistics.overview(first()), "uji-0")).satisfies(item -> {
            assertThat(item.revision()).isEqualTo(2);
            assertThat(item.flags()).containsExactly(ItemFlag.FEW_DATA);
        });
        var insight = statistics.question(first(), "uji-0").orElseThrow();
        assertThat(insight.answers()).isNull();
        assertThat(insight.revisions()).extracting(ItemResult::revision).containsExactly(2, 1);
        assertThat(insight.revisions().get(1).figures().attempts()).isEqualTo(12);
    }

    @Test
    void answersAreCountedOnceFivePeopleGaveSome() {
        for (var i = 0; i < 4; i++) {
            quiz.attempt(HEALTH, 1, 1, 1, 1);
        }
        assertThat(statistics.question(first(), "uji-0").orElseThrow().answers())
                .isNull();
        quiz.attempt(HEALTH, 0, 1, 1, 1);

        var insight = statistics.question(first(), "uji-0").orElseThrow();
        assertThat(Objects.requireNonNull(insight.answers()).parts().getFirst().bars())
                .extracting(Bar::count)
                .containsExactly(4L, 1L, 0L, 0L);
        assertThat(insight.unused()).containsExactly("Pilihan C", "Pilihan D");
    }

    @Test
    void anOptionNobodyPickedIsFlaggedOnceThirtyPeopleHadTheChance() {
        for (var i = 0; i < 29; i++) {
            quiz.attempt(HEALTH, i % 2, i % 2, 1, 1);
        }
        assertThat(item(statistics.overview(first()), "uji-0").flags()).isEmpty();
        quiz.attempt(HEALTH, 1, 1, 1, 1);
        assertThat(item(statistics.overview(first()), "uji-0").flags()).containsExactly(ItemFlag.UNUSED_DISTRACTOR);
    }

    @Test
    void aQuestionAboutAnArticleThatEndedIsFlagged() {
        ends("2026-01-01");
        try {
            assertThat(statistics.overview(first()).items())
                    .allSatisfy(item -> assertThat(item.flags()).contains(ItemFlag.RULE_CHANGED));
        } finally {
            ends(null);
        }
    }

    @Test
    void lossesAreAddedUpByArticleAndUnitAndSmallUnitsAreMerged() {
        for (var i = 0; i < 6; i++) {
            quiz.attempt(HEALTH, 0, 0, 1, 1);
            quiz.attempt(SCHOOLS, 0.5, 1, 1, 1);
        }
        for (var i = 0; i < 3; i++) {
            quiz.attempt("Kelurahan A Uji", 1, 1, 1, 1);
            quiz.attempt("Kelurahan B Uji", 0, 0, 0, 0);
        }
        var overview = statistics.articles(first());
        assertThat(overview.units())
                .extracting(UnitGroup::name, UnitGroup::merged)
                .containsExactly(tuple(HEALTH, false), tuple(SCHOOLS, false), tuple("", true));
        var loss = overview.articles().getFirst();
        assertThat(loss.article().id()).isEqualTo(TestQuiz.ARTICLE);
        assertThat(loss.all()).isEqualTo(new LossFigures(18, 15, 72, 12 + 3 + 12));
        assertThat(loss.byUnit().values())
                .containsExactly(
                        new LossFigures(6, 6, 24, 12), new LossFigures(6, 6, 24, 3), new LossFigures(6, 3, 24, 12));
        assertThat(loss.worst(2)).extracting(entry -> entry.getKey().name()).containsExactly(HEALTH, "");
    }

    @Test
    void anArticleFourPeopleWereAskedAboutIsLeftOut() {
        for (var i = 0; i < 4; i++) {
            quiz.attempt(HEALTH, 0, 0, 0, 0);
        }
        assertThat(statistics.articles(first())).isEqualTo(new ArticleOverview(List.of(UnitGroup.SMALL), List.of(), 1));
    }

    @Test
    void gainComparesThoseWhoTookBothTests() {
        for (var i = 0; i < 5; i++) {
            var person = quiz.person(HEALTH);
            quiz.attempt(person, AttemptPurpose.PRE_TEST, 1, 0, 0.5, 0, 0.5);
            if (i < 4) {
                quiz.attempt(person, AttemptPurpose.QUIZ, 1, 1, 1, 1, 0);
            }
        }
        quiz.attempt(HEALTH, 0, 0, 0, 0);
        assertThat(statistics.gains(first())).isEmpty();

        var fifth = quiz.person(HEALTH);
        quiz.attempt(fifth, AttemptPurpose.PRE_TEST, 1, 0, 0.5, 0, 0.5);
        quiz.attempt(fifth, AttemptPurpose.QUIZ, 1, 1, 1, 1, 0);
        assertThat(statistics.gains(first())).hasSize(2).allSatisfy(gain -> {
            assertThat(gain.people()).isEqualTo(5);
            assertThat(gain.before()).isEqualTo(0.25);
            assertThat(gain.after()).isEqualTo(0.75);
        });
    }

    @Test
    void drawnQuestionsOfManyPeopleAddUpAsInTheDatabase() {
        var bank = publish(12);
        var chance = new Random(7);
        for (var person = 0; person < 150; person++) {
            var skill = chance.nextDouble();
            var drawn =
                    new Random(person).ints(0, 12).distinct().limit(5).boxed().toList();
            bank.attempt(
                    "Unit Uji " + person % 4,
                    IntStream.range(0, 12)
                            .mapToDouble(i -> drawn.contains(i) ? chance.nextDouble() < skill ? 1 : 0 : Double.NaN)
                            .toArray());
        }
        var overview = statistics.overview(new StatisticsFilter(bank.module(), false));
        assertThat(overview.items().stream()
                        .mapToInt(item -> item.figures().attempts())
                        .sum())
                .isEqualTo(750);
        assertThat(overview.items())
                .allSatisfy(item -> assertThat(item.figures().facility())
                        .isCloseTo(mean(bank.revisions().get(number(item))), within(1e-6)));
        assertThat(overview.alpha()).isBetween(0.4, 0.95); // one skill decides all answers
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PESERTA", "SDM_OPD"})
    void learnersAndOfficersOfOneUnitAreRefused(Role role) {
        TestUsers.signIn(null, role);
        assertThatThrownBy(() -> statistics.overview(first())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statistics.articles(first())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statistics.gains(first())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> statistics.question(first(), "uji-0")).isInstanceOf(AccessDeniedException.class);
    }

    private SeededQuiz publish(int questions) {
        quizzes.publish(questions, questions);
        return newestVersion().current();
    }

    private SeededQuiz newestVersion() {
        var version =
                jdbc.sql("SELECT MAX(id) FROM module_version").query(Long.class).single();
        return new SeededQuiz(jdbc, database, new ModuleVersionId(version));
    }

    private static List<QuestionDefinition> changedFirst() {
        return IntStream.range(0, 4)
                .mapToObj(i -> TestQuiz.question(
                        i,
                        i == 0 ? Type.TRUE_FALSE : TestQuiz.questions(4).get(i).type()))
                .toList();
    }

    private double mean(long revision) {
        return jdbc.sql("SELECT AVG(points) FROM attempt_item WHERE question_revision_id = ?")
                .param(revision)
                .query(Double.class)
                .single();
    }

    private static int number(ItemResult item) {
        return Integer.parseInt(item.code().substring("uji-".length()));
    }

    private void ends(@Nullable String day) {
        jdbc.sql("UPDATE legal_article SET in_force_to = ? WHERE id = ?")
                .params(day, TestQuiz.ARTICLE.value())
                .update();
    }

    private StatisticsFilter first() {
        return new StatisticsFilter(quiz.module(), false);
    }

    private StatisticsFilter every() {
        return new StatisticsFilter(quiz.module(), true);
    }

    private static ItemResult item(QuizOverview overview, String code) {
        return overview.items().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
