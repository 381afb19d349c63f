package id.netral.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.assessment.attempt.AttemptResult;
import id.netral.question.QuestionDefinition.Type;
import java.io.Serial;

/** What could be picked: what the person picked and, when the key is shown, what was right and why. */
final class ReviewedOptions extends Composite<UnorderedList> {

    @Serial
    private static final long serialVersionUID = 1L;

    ReviewedOptions(AttemptResult.Item item) {
        getContent().addClassName("reviewed-options");
        for (var place = 0; place < item.options().size(); place++) {
            getContent().add(line(item.options().get(place), text(item, place)));
        }
    }

    private ListItem line(AttemptResult.Option option, String text) {
        var line = new ListItem(icon(option), new Div(new Span(text), notes(option)));
        line.addClassName(option.right() ? "right" : wrong(option) ? "wrong" : "other");
        return line;
    }

    private String text(AttemptResult.Item item, int place) {
        if (item.type() != Type.TRUE_FALSE) {
            return item.options().get(place).text();
        }
        return place == 0 ? getTranslation("player.true") : getTranslation("player.false");
    }

    private static boolean wrong(AttemptResult.Option option) {
        return option.chosen() && Boolean.FALSE.equals(option.correct());
    }

    private static Component icon(AttemptResult.Option option) {
        var icon = option.right() || option.chosen() && option.correct() == null
                ? VaadinIcon.CHECK_CIRCLE.create()
                : wrong(option) ? VaadinIcon.CLOSE_CIRCLE_O.create() : VaadinIcon.CIRCLE_THIN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private Div notes(AttemptResult.Option option) {
        var notes = new Div();
        notes.addClassName("reviewed-notes");
        if (option.chosen()) {
            notes.add(new Span(getTranslation("result.yours")));
        }
        if (option.right()) {
            notes.add(new Span(getTranslation("result.key")));
        }
        var feedback = option.feedback();
        if (feedback != null) {
            notes.add(new Paragraph(feedback));
        }
        return notes;
    }
}
