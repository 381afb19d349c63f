package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.common.ui.DatePickers;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Ends an article: its last day in force and, if there is one, the article in its place. Asks once more before it does. */
final class EndForm extends Composite<Section> {

    private final DatePicker lastDay = DatePickers.create(getTranslation("citing.end.day"));
    private final ComboBox<Article> replacement = new ComboBox<>(getTranslation("citing.end.replacement"));
    private final Ending ending;

    /** What is done with a day and an article. */
    @FunctionalInterface
    interface Ending {
        void end(LocalDate lastDay, @Nullable ArticleId replacement);
    }

    EndForm(LegalRegister register, ArticleId article, Ending ending) {
        this.ending = ending;
        lastDay.setRequiredIndicatorVisible(true);
        replacement.setClearButtonVisible(true);
        replacement.setHelperText(getTranslation("citing.end.replacement-hint"));
        replacement.setItemLabelGenerator(Article::citation);
        replacement.setItems(query -> register.search(query.getFilter().orElse("")).stream()
                .flatMap(entry -> entry.articles().stream())
                .filter(other -> !other.id().equals(article))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("citing.end")),
                        new Paragraph(getTranslation("citing.end.hint")),
                        lastDay,
                        replacement,
                        new Button(getTranslation("citing.end"), event -> ask()));
    }

    private void ask() {
        lastDay.setInvalid(lastDay.isEmpty());
        if (lastDay.isEmpty()) {
            lastDay.setErrorMessage(getTranslation("citing.end.day-missing"));
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("citing.end"));
        dialog.setText(getTranslation("citing.end.sure"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("citing.end.cancel"));
        dialog.setConfirmText(getTranslation("citing.end.do"));
        dialog.addConfirmListener(event -> ending.end(
                lastDay.getValue(),
                replacement.getOptionalValue().map(Article::id).orElse(null)));
        dialog.open();
    }
}
