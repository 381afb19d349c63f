package id.netral.branching.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.branching.Ending;
import id.netral.rules.Article;
import id.netral.rules.LegalRegister;
import id.netral.verdict.Permission;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An ending's words, verdict and articles. Tells the whole ending after every field that was left changed. */
final class EndingForm extends Composite<Div> {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    private final String id;
    private final TextField title = new TextField(getTranslation("story.edit.ending-title"));
    private final TextArea text = new TextArea(getTranslation("story.edit.ending-text"));
    private final Select<Permission> verdict = new Select<>();
    private final TextField situation = new TextField(getTranslation("story.edit.ending-situation"));
    private final TextArea reason = new TextArea(getTranslation("story.edit.ending-reason"));
    private final MultiSelectComboBox<Article> articles =
            new MultiSelectComboBox<>(getTranslation("story.edit.ending-articles"));
    private final TextArea after = new TextArea(getTranslation("story.edit.ending-after"));

    EndingForm(Ending ending, LegalRegister register, LocalDate asOf, boolean locked, Consumer<Ending> changed) {
        id = ending.id();
        title.setMaxLength(LONGEST_TITLE);
        text.setMaxLength(LONGEST_TEXT);
        situation.setMaxLength(LONGEST_TITLE);
        situation.setHelperText(getTranslation("story.edit.ending-situation-hint"));
        reason.setMaxLength(LONGEST_TEXT);
        after.setMaxLength(LONGEST_TEXT);
        after.setHelperText(getTranslation("story.edit.ending-after-hint"));
        ChoiceFields.offerVerdicts(verdict, getTranslation("story.edit.ending-verdict"));
        articles.setItemLabelGenerator(Article::citation);
        articles.setItems(query -> found(register, query.getFilter().orElse(""), asOf)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        show(ending, register);
        getContent().addClassNames("stack", "story-form");
        List.<AbstractField<?, ?>>of(title, text, verdict, situation, reason, articles, after)
                .forEach(field -> {
                    field.setReadOnly(locked);
                    field.addValueChangeListener(event -> changed.accept(value()));
                    getContent().add(field);
                });
    }

    private void show(Ending ending, LegalRegister register) {
        title.setValue(ending.title());
        text.setValue(ending.text());
        verdict.setValue(ending.verdict());
        situation.setValue(Objects.requireNonNullElse(ending.situation(), ""));
        reason.setValue(ending.reason());
        articles.setValue(new LinkedHashSet<>(register.find(ending.articles())));
        after.setValue(Objects.requireNonNullElse(ending.after(), ""));
    }

    private static Stream<Article> found(LegalRegister register, String words, LocalDate asOf) {
        return register.search(words).stream()
                .flatMap(entry -> entry.articles().stream())
                .filter(article -> article.citableOn(asOf));
    }

    private Ending value() {
        return new Ending(
                id,
                title.getValue().strip(),
                text.getValue().strip(),
                verdict.getValue(),
                filled(situation.getValue()),
                reason.getValue().strip(),
                articles.getValue().stream().map(Article::id).toList(),
                filled(after.getValue()));
    }

    private static @Nullable String filled(String value) {
        return value.isBlank() ? null : value.strip();
    }

    void focus() {
        title.focus();
    }
}
