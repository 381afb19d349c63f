package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.QuizStanding;
import id.netral.assessment.attempt.AttemptResult;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.ZoneId;

/** The score as a ring, whether it is enough, and kind words either way. */
final class ScoreCard extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** So many points below the pass mark still count as close. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(15);

    ScoreCard(AttemptResult result, QuizStanding standing, ZoneId zone) {
        getContent().addClassNames("card", "score-card");
        var score = result.score();
        if (score == null) {
            getContent().add(withoutScore(result, zone));
        } else {
            getContent().add(ring(result, score.percent()), words(result, score.percent(), standing, zone));
        }
    }

    private Div withoutScore(AttemptResult result, ZoneId zone) {
        var facts = new Paragraph(getTranslation(
                "result.handed-in", result.number(), Formats.dateTime(result.submittedAt(), zone, getLocale())));
        facts.addClassName("meta");
        var words = new Div(
                new H2(getTranslation("result.headline.later")),
                new Paragraph(getTranslation("result.advice.later")),
                facts);
        words.addClassName("score-words");
        return words;
    }

    private Div ring(AttemptResult result, BigDecimal percent) {
        var score = new Span(Formats.number(percent, getLocale()));
        score.addClassName("score-number");
        var mark = new Span(getTranslation("result.pass-mark", result.passMark()));
        mark.addClassName("meta");
        var ring = new Div(score, mark);
        ring.addClassNames("score-ring", result.passed() ? "good" : "open");
        ring.getStyle().set("--score", percent.toPlainString());
        ring.getElement().setAttribute("role", "img");
        ring.getElement()
                .setAttribute("aria-label", getTranslation("result.score", score.getText(), result.passMark()));
        return ring;
    }

    private Div words(AttemptResult result, BigDecimal percent, QuizStanding standing, ZoneId zone) {
        var badge = badge(result);
        var facts = new Paragraph(facts(result, zone));
        facts.addClassName("meta");
        var words = new Div(badge, new H2(headline(result, percent)), new Paragraph(advice(result, standing)), facts);
        words.addClassName("score-words");
        var regraded = result.regraded();
        if (regraded != null) {
            words.add(new Paragraph(getTranslation("result.regraded", regraded)));
        }
        return words;
    }

    private StatusBadge badge(AttemptResult result) {
        if (result.purpose() == AttemptPurpose.PRE_TEST) {
            return new StatusBadge(getTranslation("result.pre-test"), Tone.NEUTRAL);
        }
        return result.passed()
                ? new StatusBadge(getTranslation("result.passed"), Tone.GOOD)
                : new StatusBadge(getTranslation("result.not-passed"), Tone.WARNING);
    }

    private String facts(AttemptResult result, ZoneId zone) {
        var moment = Formats.dateTime(result.submittedAt(), zone, getLocale());
        var counting =
                result.items().stream().filter(AttemptResult.Item::graded).toList();
        var right = counting.stream().filter(AttemptResult.Item::right).count();
        return result.explained()
                ? getTranslation("result.facts", right, counting.size(), result.number(), moment)
                : getTranslation("result.handed-in", result.number(), moment);
    }

    private String headline(AttemptResult result, BigDecimal percent) {
        if (result.purpose() == AttemptPurpose.PRE_TEST) {
            return getTranslation("result.headline.pre-test");
        }
        if (result.passed()) {
            return getTranslation("result.headline.passed");
        }
        var missing = BigDecimal.valueOf(result.passMark()).subtract(percent);
        return missing.compareTo(CLOSE) <= 0
                ? getTranslation("result.headline.close")
                : getTranslation("result.headline.again");
    }

    private String advice(AttemptResult result, QuizStanding standing) {
        if (result.purpose() == AttemptPurpose.PRE_TEST) {
            return getTranslation("result.advice.pre-test");
        }
        if (result.passed()) {
            return getTranslation("result.advice.passed");
        }
        if (standing.passed()) {
            return getTranslation("result.advice.passed-otherwise");
        }
        return standing.attemptsLeft() > 0 || standing.open() != null
                ? getTranslation("result.advice.again")
                : getTranslation("result.advice.none-left");
    }
}
