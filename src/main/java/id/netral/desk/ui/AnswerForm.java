package id.netral.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.desk.AnswerDesk;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Text, verdict if there is one, and articles that may be cited today. */
final class AnswerForm extends Composite<Section> {

    private final TextArea text = new TextArea(getTranslation("desk.answer"));
    private final Select<Permission> word = new Select<>();
    private final MultiSelectComboBox<Article> articles = new MultiSelectComboBox<>(getTranslation("desk.articles"));

    AnswerForm(AnswerDesk desk, Consumer<AnswerForm> send) {
        // no maximum: the browser would cut off what is pasted
        text.setHelperText(getTranslation("desk.answer-help", AnswerDesk.LONGEST));
        text.setWidthFull();
        word.setLabel(getTranslation("desk.word"));
        word.setItems(Permission.values());
        word.setEmptySelectionAllowed(true);
        word.setEmptySelectionCaption(getTranslation("desk.word-none"));
        word.setItemLabelGenerator(
                value -> value == null ? getTranslation("desk.word-none") : getTranslation(value.key()));
        articles.setItemLabelGenerator(Article::citation);
        articles.setItems(query -> desk.citable(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        articles.setHelperText(getTranslation("desk.articles-help"));
        articles.setWidthFull();
        var button = new Button(getTranslation("desk.answer-send"), event -> send.accept(this));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "stack");
        getContent().add(text, word, articles, button);
    }

    String text() {
        return text.getValue();
    }

    @Nullable
    Permission word() {
        return word.getValue();
    }

    List<ArticleId> articles() {
        return articles.getValue().stream().map(Article::id).toList();
    }
}
