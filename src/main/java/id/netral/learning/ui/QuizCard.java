package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.assessment.AttemptId;
import id.netral.assessment.QuizStanding;
import id.netral.assessment.QuizStanding.Timing;
import id.netral.common.Formats;
import id.netral.common.Score;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.ledger.CompletionRecord;
import id.netral.learning.progress.LearnerModule;
import java.time.LocalDate;
import java.time.ZoneId;

/** A module's quiz: its rules, where the person stands, and the one thing that can be done now. */
final class QuizCard extends Composite<Section> {

    private final transient Runnable start;

    /** The callback begins or continues an attempt. */
    QuizCard(LearnerModule module, QuizStanding quiz, ZoneId zone, Runnable start) {
        this.start = start;
        getContent().addClassNames("card", "stack", "quiz-card");
        getContent().add(new H2(getTranslation("quiz-card.title")), rules(quiz, zone));
        var completion = module.completion();
        if (completion != null && module.done()) {
            showPassed(completion, zone);
        } else if (quiz.passed()) {
            say("quiz-card.package-too"); // passed, and yet not all that the module asks for
        } else {
            switch (module.stage()) {
                case QUIZ -> showStart(quiz, zone);
                case EXHAUSTED -> say("quiz-card.exhausted");
                default -> say("quiz-card.locked", module.unread());
            }
        }
    }

    private DescriptionList rules(QuizStanding quiz, ZoneId zone) {
        var rules = new DescriptionList();
        rules.addClassName("quiz-rules");
        addRule(rules, "quiz-card.questions", Integer.toString(quiz.questions()));
        addRule(rules, "quiz-card.pass-mark", getTranslation("score.percent", Integer.toString(quiz.passMark())));
        addRule(
                rules,
                "quiz-card.attempts-left",
                getTranslation("quiz-card.left-of", quiz.attemptsLeft(), quiz.maxAttempts()));
        var best = quiz.best();
        addRule(rules, "quiz-card.best", best == null ? getTranslation("quiz-card.no-best") : percent(best));
        addTiming(rules, quiz.timing(), zone);
        return rules;
    }

    private void addTiming(DescriptionList rules, Timing timing, ZoneId zone) {
        var limit = timing.limit();
        if (limit != null) {
            addRule(rules, "quiz-card.limit", getTranslation("quiz-card.minutes", limit.toMinutes()));
        }
        var opens = timing.opensAt();
        if (opens != null) {
            addRule(rules, "quiz-card.opens", Formats.dateTime(opens, zone, getLocale()));
        }
        var closes = timing.closesAt();
        if (closes != null) {
            addRule(
                    rules,
                    timing.closed() ? "quiz-card.closed-at" : "quiz-card.closes",
                    Formats.dateTime(closes, zone, getLocale()));
        }
    }

    private void addRule(DescriptionList rules, String key, String value) {
        rules.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private void showPassed(CompletionRecord completion, ZoneId zone) {
        var day = Formats.date(LocalDate.ofInstant(completion.completedAt(), zone), getLocale());
        var score = completion.score();
        getContent()
                .add(new StatusBadge(
                        score == null
                                ? getTranslation("module.state.done", day)
                                : getTranslation("quiz-card.passed", percent(score), day),
                        Tone.GOOD));
        AttemptId attempt = completion.attempt();
        if (attempt != null) {
            var result = new Anchor(LearnerPaths.result(attempt), getTranslation("quiz-card.result"));
            result.addClassNames("learning-action", "learning-action-quiet");
            getContent().add(result);
        }
    }

    private void showStart(QuizStanding quiz, ZoneId zone) {
        var resume = quiz.open() != null;
        if (!resume && !quiz.timing().openNow()) {
            showWait(quiz.timing(), zone);
            return;
        }
        say(resume ? "quiz-card.open" : "quiz-card.ready");
        var button = new Button(getTranslation(resume ? "quiz-card.resume" : "quiz-card.start"), event -> {
            try {
                start.run();
            } finally {
                event.getSource().setEnabled(true); // when starting failed, one may try again
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        getContent().add(button);
    }

    private void showWait(Timing timing, ZoneId zone) {
        var next = timing.nextAttemptAt();
        if (timing.closed()) {
            say("quiz-card.is-closed");
        } else if (next != null) {
            say("quiz-card.cool-down", Formats.dateTime(next, zone, getLocale()));
        } else {
            say("quiz-card.not-open");
        }
    }

    private void say(String key, Object... arguments) {
        getContent().add(new Paragraph(getTranslation(key, arguments)));
    }

    private String percent(Score score) {
        return getTranslation("score.percent", Formats.number(score.percent(), getLocale()));
    }
}
