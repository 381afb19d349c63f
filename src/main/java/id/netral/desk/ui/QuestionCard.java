package id.netral.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.desk.DeskQuestion;

/** A question as it was typed, the day, and what was tapped before. */
final class QuestionCard extends Composite<Article> {

    QuestionCard(DeskQuestion question) {
        var text = new Paragraph(question.text());
        text.addClassName("desk-text");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new MetaText(getTranslation("desk.asked-on", Formats.date(question.askedOn(), getLocale()))),
                        text);
        if (!question.situation().isEmpty()) {
            getContent().add(new MetaText(getTranslation("desk.situation", question.situation())));
        }
    }

    /** The same with more below. */
    QuestionCard with(Component... more) {
        getContent().add(more);
        return this;
    }
}
