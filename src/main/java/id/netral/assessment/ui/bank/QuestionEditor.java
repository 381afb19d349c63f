package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.netral.assessment.attempt.PlayerState;
import id.netral.assessment.bank.InvalidQuestionException;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The form with the question beside it as learners would see it now. What is refused stays in the fields. */
public final class QuestionEditor extends Composite<Div> {

    private final QuestionForm form;
    private final QuestionPreview preview = new QuestionPreview();
    private final ProblemList problems = new ProblemList();
    private final transient Function<QuestionDefinition, PlayerState.Item> shown;
    private final transient Consumer<QuestionDefinition> save;

    /** The consumer stores the question and leaves the screen, or throws {@link RefusedException}. */
    QuestionEditor(
            QuestionForm.Offer offer,
            Function<QuestionDefinition, PlayerState.Item> shown,
            Consumer<QuestionDefinition> save,
            Runnable cancel) {
        this.shown = shown;
        this.save = save;
        form = new QuestionForm(offer, this::refreshPreview);
        var aside = new Section(new H2(getTranslation("bank.preview")), preview);
        aside.addClassNames("card", "stack", "bank-aside");
        var columns = new Div(form, aside);
        columns.addClassName("bank-columns");
        var confirm = new Button(getTranslation("bank.save"), event -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(new Button(getTranslation("bank.cancel"), event -> cancel.run()), confirm);
        buttons.addClassName("bank-buttons");
        getContent().addClassName("stack");
        getContent().add(columns, problems, buttons);
    }

    public void show(QuestionDefinition question, boolean exists) {
        form.show(question, exists);
        refreshPreview();
    }

    private void refreshPreview() {
        preview.show(shown.apply(form.read()));
    }

    private void submit() {
        problems.clear();
        if (!form.valid()) {
            problems.show(getTranslation("bank.incomplete"), List.of());
            return;
        }
        try {
            save.accept(form.read());
        } catch (InvalidQuestionException invalid) {
            problems.show(
                    getTranslation(invalid.key(), invalid.arguments()),
                    invalid.problems().stream()
                            .map(problem -> BankWords.of(this, problem))
                            .distinct()
                            .toList());
        } catch (RefusedException refusal) {
            problems.show(getTranslation(refusal.key(), refusal.arguments()), List.of());
        }
    }
}
