package id.netral.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.TestClock;
import id.netral.security.Role;
import id.netral.verdict.Situation;
import id.netral.verdict.SituationWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask, and how they read the answer. */
class AskDeskTest extends DeskTestBase {

    @Test
    void theAskerReadsTheAnswer() {
        var id = asked();
        answering.answer(id, "Boleh, selama bukan kegiatan kampanye.", null, List.of());
        signIn(SARI);
        assertThat(asking.own()).singleElement().satisfies(question -> {
            assertThat(question.text()).isEqualTo(TEXT);
            assertThat(question.askedOn()).isEqualTo(TestClock.today());
            assertThat(question.answer()).isNotNull();
            assertThat(question.answer().text()).startsWith("Boleh, selama");
        });
    }

    @Test
    void theSituationIsToldInLabels() {
        asking.ask(SituationWords.read("actor=pns act=like object=calon").orElseThrow(), TEXT);
        assertThat(asking.own().getFirst().situation()).contains("PNS").doesNotContain("act", "=");
    }

    @Test
    void wordsNobodyKnowsAreLeftOut() {
        asking.ask(SituationWords.read("act=menari").orElseThrow(), TEXT);
        assertThat(asking.own().getFirst().situation()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "😀😀😀😀😀😀😀😀😀😀", "????????", "1234567890", "pns?"})
    void whatHasNoWordsIsRefused(String typed) {
        refused("desk.no-words", () -> asking.ask(Situation.open(), typed));
        assertThat(asking.own()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('pertanyaan')</script>",
                "'; DROP TABLE desk_question; --",
                "\"><img src=x onerror=alert(1)>",
                "Boleh? 😀 \u202Eterbalik"
            })
    void whateverIsTypedIsKeptAsItIs(String typed) {
        asking.ask(Situation.open(), typed);
        assertThat(asking.own()).extracting(DeskQuestion::text).containsExactly(typed);
    }

    @Test
    void tooMuchIsRefusedAndTheMostFits() {
        refused("desk.too-long", () -> asking.ask(Situation.open(), "kata ".repeat(2_000)));
        refused("desk.too-long", () -> asking.ask(Situation.open(), "x".repeat(2_001)));
        asking.ask(Situation.open(), "é".repeat(2_000));
        assertThat(asking.own()).hasSize(1);
    }

    @Test
    void fiveMayWaitAtOnce() {
        for (var n = 0; n < 5; n++) {
            asking.ask(Situation.open(), TEXT + n);
        }
        refused("desk.too-many", () -> asking.ask(Situation.open(), TEXT));
        asking.takeBack(asking.own().getFirst().id());
        asking.ask(Situation.open(), "Pertanyaan yang terbaru");
        assertThat(asking.own()).hasSize(5);
        assertThat(asking.own().getFirst().text()).isEqualTo("Pertanyaan yang terbaru");
    }

    @Test
    void whatIsTakenBackIsGone() {
        var id = asked();
        refused("desk.gone", () -> asking.takeBack(id));
        signIn(SARI);
        asking.takeBack(id);
        refused("desk.gone", () -> asking.takeBack(id));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM desk_question")
                        .query(Long.class)
                        .single())
                .isZero();
        signIn(TUTI, Role.PENINJAU);
        refused("desk.gone", () -> answering.answer(id, "Boleh, dengan syarat.", null, List.of()));
    }

    @Test
    void anAnswerIsNotTakenBack() {
        var id = asked();
        answering.answer(id, "Boleh, dengan syarat.", null, List.of());
        signIn(SARI);
        refused("desk.answered-meanwhile", () -> asking.takeBack(id));
    }
}
