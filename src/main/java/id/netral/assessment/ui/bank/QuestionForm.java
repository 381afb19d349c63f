package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.netral.assessment.ui.bank.body.BlankBody;
import id.netral.assessment.ui.bank.body.BodyEditor;
import id.netral.assessment.ui.bank.body.BodyFields;
import id.netral.question.QuestionCheck;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.LegalRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All of a question in fields: show it, read what stands there now, ask whether the fields can be read. */
final class QuestionForm extends Composite<Div> {

    private static final int LONGEST_CODE = 60;

    private final TextField code = new TextField(getTranslation("bank.part.id"));
    private final Select<Type> type = new Select<>();
    private final TextArea stem = new TextArea(getTranslation("bank.part.stem"));
    private final TextArea feedback = new TextArea(getTranslation("bank.part.feedback"));
    private final MultiSelectComboBox<ArticleChoice> articles =
            new MultiSelectComboBox<>(getTranslation("bank.part.articles"));
    private final ComboBox<String> topic = new ComboBox<>(getTranslation("bank.part.topic"));
    private final Select<Difficulty> difficulty = new Select<>();
    private final LabelFields labels;
    private final Section bodyPlace = new Section();
    private final Binder<Object> binder = new Binder<>();
    private final List<String> pictures;
    private final transient LegalRegister register;
    private final transient Runnable changed;
    private BodyEditor body;

    /**
     * What the form lets people choose from.
     *
     * @param pictures paths of the module's pictures
     * @param today day on which an article must be in force to be cited
     */
    record Offer(
            List<String> topics, List<String> tags, List<String> pictures, LegalRegister register, LocalDate today) {}

    /** The callback is called after every change a person makes. */
    QuestionForm(Offer offer, Runnable changed) {
        this.pictures = offer.pictures();
        this.register = offer.register();
        this.changed = changed;
        labels = new LabelFields(offer.tags());
        body = BodyEditor.of(BlankBody.of(Type.SINGLE), pictures, changed);
        setUpTexts();
        setUpChoices(offer);
        bind();
        layOut();
    }

    private void setUpTexts() {
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(getTranslation("bank.code-help"));
        for (var text : List.of(stem, feedback)) {
            text.setMinRows(2);
            text.setMaxLength(QuestionCheck.LONGEST_TEXT);
            BodyFields.telling(text, changed);
        }
        feedback.setHelperText(getTranslation("bank.feedback-help"));
    }

    private void setUpChoices(Offer offer) {
        type.setLabel(getTranslation("bank.part.type"));
        type.setItems(Type.values());
        type.setItemLabelGenerator(value -> BankWords.of(this, value));
        type.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                edit(BodyEditor.of(BlankBody.of(event.getValue()), pictures, changed));
                changed.run();
            }
        });
        difficulty.setLabel(getTranslation("bank.part.difficulty"));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(value -> BankWords.of(this, value));
        ArticleChoice.offer(articles, offer.register(), offer.today());
        articles.setHelperText(getTranslation("bank.articles-help"));
        topic.setItems(new ArrayList<>(offer.topics()));
        topic.setAllowCustomValue(true);
        topic.setHelperText(getTranslation("bank.topic-help"));
        topic.addCustomValueSetListener(event -> topic.setValue(asTopic(event.getDetail())));
    }

    /** Topics are written as in content packs: {@code media-sosial}. */
    private static String asTopic(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    // the binder only judges the fields; what was written is read from them
    private void bind() {
        binder.forField(code).asRequired(getTranslation("bank.code-missing")).bind(any -> null, (any, written) -> {});
        binder.forField(stem).asRequired(getTranslation("bank.stem-missing")).bind(any -> null, (any, written) -> {});
        binder.forField(feedback)
                .asRequired(getTranslation("bank.feedback-missing"))
                .bind(any -> null, (any, written) -> {});
        binder.forField(articles)
                .asRequired(getTranslation("bank.articles-missing"))
                .bind(any -> null, (any, written) -> {});
        binder.forField(topic).asRequired(getTranslation("bank.topic-missing")).bind(any -> null, (any, written) -> {});
    }

    private void layOut() {
        bodyPlace.addClassNames("card", "stack");
        var question = card("bank.form.question", fields(type, code), stem);
        var explanation = card("bank.form.explanation", feedback, articles);
        var order = card("bank.form.order", fields(topic, difficulty), labels);
        getContent().addClassNames("stack", "bank-form");
        getContent().add(question, bodyPlace, explanation, order);
        edit(body);
    }

    private Section card(String title, Component... parts) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(parts);
        card.addClassNames("card", "stack");
        return card;
    }

    private static Div fields(Component... parts) {
        var fields = new Div(parts);
        fields.addClassName("bank-fields");
        return fields;
    }

    private void edit(BodyEditor editor) {
        body = editor;
        bodyPlace.removeAll();
        bodyPlace.add(new H2(getTranslation("bank.form.body")), editor);
    }

    /** Fills the fields. A question that exists keeps its code. */
    void show(QuestionDefinition question, boolean exists) {
        code.setValue(question.code());
        code.setReadOnly(exists);
        type.setValue(question.type());
        stem.setValue(question.stem());
        feedback.setValue(question.feedback());
        articles.setValue(ArticleChoice.of(register, question.articles()));
        topic.setValue(question.topic().isEmpty() ? null : question.topic());
        difficulty.setValue(question.difficulty());
        labels.show(question.labels());
        edit(BodyEditor.of(question.body(), pictures, changed));
    }

    /** Whether every field can be read; those that cannot say why. */
    boolean valid() {
        var judged = binder.validate().isOk();
        var numbers = body.valid();
        return judged && numbers && labels.valid();
    }

    /** What stands in the fields, sensible or not. */
    QuestionDefinition read() {
        return new QuestionDefinition(
                code.getValue().strip(),
                BodyFields.orEmpty(topic.getValue()),
                difficulty.getValue(),
                stem.getValue().strip(),
                body.read(),
                feedback.getValue().strip(),
                articles.getValue().stream().map(ArticleChoice::id).toList(),
                labels.read());
    }
}
