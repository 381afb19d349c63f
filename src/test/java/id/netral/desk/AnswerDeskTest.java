package id.netral.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.common.RefusedException;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import id.netral.verdict.Permission;
import id.netral.verdict.Situation;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers see and answer. */
class AnswerDeskTest extends DeskTestBase {

    private static final String ANSWER = "Boleh, selama bukan kegiatan kampanye.";

    @Autowired
    LegalRegister register;

    @Test
    void whatWaitsIsListedNewestFirstByPages() {
        IntStream.range(0, 5).forEach(n -> asking.ask(Situation.open(), TEXT + n));
        signIn(TUTI, Role.PENINJAU);
        assertThat(answering.count()).isEqualTo(5);
        assertThat(answering.open(0, 2)).extracting(DeskQuestion::text).containsExactly(TEXT + 4, TEXT + 3);
        assertThat(answering.open(2, 2)).extracting(DeskQuestion::text).containsExactly(TEXT + 0);
    }

    @Test
    void anAnswerClosesTheQuestion() {
        var id = asked();
        var article = citable(true);
        answering.answer(id, "  " + ANSWER + " ", Permission.BERSYARAT, List.of(article));
        assertThat(answering.count()).isZero();
        assertThat(answering.open(0, 10)).isEmpty();
        assertThat(answering.find(id)).isEmpty();
        signIn(SARI);
        assertThat(asking.own().getFirst().answer())
                .isEqualTo(new DeskAnswer(ANSWER, Permission.BERSYARAT, List.of(article), TestClock.today()));
    }

    @Test
    void onlyArticlesInForceAndNotInDoubtAreCited() {
        var id = asked();
        refused("desk.article", () -> answering.answer(id, ANSWER, null, List.of(citable(false))));
        refused("desk.article", () -> answering.answer(id, ANSWER, null, List.of(new ArticleId("tidak-ada"))));
        assertThat(answering.citable("")).isNotEmpty().allMatch(article -> article.citableOn(TestClock.today()));
        assertThat(answering.find(id)).as("still open").isPresent();
    }

    private ArticleId citable(boolean wanted) {
        return register.all().stream()
                .filter(article -> article.citableOn(TestClock.today()) == wanted)
                .map(Article::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        var id = asked();
        refused("desk.no-words", () -> answering.answer(id, "😀 ", null, List.of()));
        refused("desk.too-long", () -> answering.answer(id, "kata ".repeat(2_000), null, List.of()));
        refused("desk.gone", () -> answering.answer(id + 1, ANSWER, null, List.of()));
    }

    @Test
    void nobodyAnswersTheirOwn() {
        signIn(TUTI, Role.PENINJAU);
        asking.ask(Situation.open(), TEXT);
        var id = asking.own().getFirst().id();
        assertThat(answering.open(0, 10)).isEmpty();
        assertThat(answering.count()).isZero();
        assertThat(answering.find(id)).isEmpty();
        refused("desk.gone", () -> answering.answer(id, ANSWER, null, List.of()));
    }

    @Test
    void theSecondOfTwoReviewersIsTold() {
        var id = asked();
        answering.answer(id, ANSWER, null, List.of());
        signIn(ADI, Role.PENINJAU);
        refused("desk.answered", () -> answering.answer(id, "Tidak boleh sama sekali.", null, List.of()));
        signIn(SARI);
        assertThat(asking.own().getFirst().answer().text()).isEqualTo(ANSWER);
    }

    @Test
    void ofTwoReviewersAtOnceOneAnswers() throws Exception {
        var id = asked();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> answered(id, TUTI, start));
            var second = threads.submit(() -> answered(id, ADI, start));
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder("", "desk.answered");
        }
    }

    private String answered(long id, long reviewer, CyclicBarrier start) throws Exception {
        signIn(reviewer, Role.PENINJAU);
        start.await();
        try {
            answering.answer(id, ANSWER, null, List.of());
            return "";
        } catch (RefusedException refusal) {
            return refusal.key();
        } finally {
            signOut();
        }
    }
}
