package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.assessment.attempt.QuizTrial;
import id.netral.assessment.attempt.QuizTrials;
import id.netral.assessment.ui.bank.QuestionPreview;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import id.netral.rules.LegalRegister;
import java.io.Serial;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.modulith.NamedInterface;

/** A quiz to be tried out by whoever may see its keys: question by question, then the score and what explains it. */
@NamedInterface("trial")
@StyleSheet("context://css/result.css")
public class QuizTrialPanel extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient QuizTrials trials;
    private final transient LegalRegister register;
    private final transient QuizDefinition quiz;
    private final transient UnaryOperator<String> pictures;
    private final Div stage = new Div();

    /**
     * Shows what the quiz is like and offers to begin.
     *
     * @param pictures gives a picture's path in the pack its address on this server
     */
    public QuizTrialPanel(
            QuizTrials trials, LegalRegister register, QuizDefinition quiz, UnaryOperator<String> pictures) {
        this.trials = trials;
        this.register = register;
        this.quiz = quiz;
        this.pictures = pictures;
        stage.addClassName("stack");
        getContent().addClassNames("card", "stack", "quiz-trial");
        getContent()
                .add(
                        new H2(getTranslation("trial.title")),
                        new Paragraph(getTranslation(
                                "trial.facts",
                                quiz.drawCount(),
                                quiz.questions().size(),
                                quiz.passMark(),
                                quiz.maxAttempts())),
                        stage);
        offer();
    }

    private void offer() {
        var limit = quiz.conduct().timeLimit();
        if (limit != null) {
            stage.add(new Paragraph(getTranslation("trial.limit", limit.toMinutes())));
        }
        stage.add(
                quiz.questions().isEmpty()
                        ? new Paragraph(getTranslation("trial.empty"))
                        : primary("trial.begin", () -> ask(trials.begin(quiz, pictures), 1)));
    }

    private void ask(QuizTrial asked, int position) {
        var question = new QuestionPreview();
        question.show(asked.item(position));
        question.whenAnswered(choices -> answer(asked, position, choices));
        var last = position == asked.size();
        var back = new Button(getTranslation("trial.back"), event -> ask(asked, position - 1));
        back.setEnabled(position > 1);
        var on = last
                ? primary("trial.submit", () -> explain(asked))
                : primary("trial.next", () -> ask(asked, position + 1));
        var actions = new Div(back, on);
        actions.addClassName("row");
        stage.removeAll();
        stage.add(new H3(getTranslation("trial.position", position, asked.size())), question, actions);
        question.focus();
    }

    private void answer(QuizTrial asked, int position, List<String> choices) {
        try {
            asked.answer(position, choices);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void explain(QuizTrial asked) {
        var result = asked.result();
        var score = Formats.number(result.score().percent(), getLocale());
        var head = new H3(getTranslation("result.score", score, result.passMark()));
        head.getElement().setAttribute("tabindex", "-1");
        stage.removeAll();
        stage.add(
                head,
                new Div( // as wide as its word
                        result.passed()
                                ? new StatusBadge(getTranslation("result.passed"), Tone.GOOD)
                                : new StatusBadge(getTranslation("result.not-passed"), Tone.WARNING)),
                new Paragraph(getTranslation("trial.answered", asked.answered(), asked.size())));
        if (quiz.conduct().review() != QuizConduct.Review.EVERYTHING) {
            stage.add(new Paragraph(
                    getTranslation("trial.review." + quiz.conduct().review().name())));
        }
        ReviewedQuestion.of(result.items(), register).forEach(stage::add);
        stage.add(primary("trial.again", () -> ask(trials.again(asked), 1)));
        head.getElement().callJsFunction("focus");
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(getTranslation(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
