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
import id.netral.assessment.attempt.AttemptResult.Entry;
import id.netral.question.QuestionDefinition.Type;
import java.io.Serial;

/** What was filled in, line by line, and what was expected when the key is shown. */
final class ReviewedEntries extends Composite<UnorderedList> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Type type;

    ReviewedEntries(AttemptResult.Item item) {
        type = item.type();
        getContent().addClassName("reviewed-options");
        item.entries().forEach(entry -> getContent().add(line(entry)));
    }

    private ListItem line(Entry entry) {
        var explained = entry.expected() != null;
        var line = new ListItem(icon(entry, explained), new Div(text(entry), notes(entry)));
        line.addClassName(entry.right() ? "right" : explained ? "wrong" : "other");
        return line;
    }

    private Span text(Entry entry) {
        var given = entry.given();
        var words = given == null ? getTranslation("result.entry.open") : word(given);
        return new Span(entry.label().isEmpty() ? words : label(entry.label()) + " → " + words);
    }

    private String label(String label) {
        return switch (type) {
            case GAPS -> getTranslation("result.entry.gap", label);
            case ORDERING -> getTranslation("result.entry.place", label);
            default -> label;
        };
    }

    /** A verdict is known by its name; everything else is the author's or the person's own text. */
    private String word(String text) {
        return type == Type.VERDICT ? getTranslation("verdict." + text) : text;
    }

    private Div notes(Entry entry) {
        var notes = new Div();
        notes.addClassName("reviewed-notes");
        var expected = entry.expected();
        if (expected != null && !entry.right()) {
            notes.add(new Paragraph(getTranslation("result.entry.expected", word(expected))));
        }
        return notes;
    }

    private static Component icon(Entry entry, boolean explained) {
        var icon = entry.right()
                ? VaadinIcon.CHECK_CIRCLE.create()
                : explained ? VaadinIcon.CLOSE_CIRCLE_O.create() : VaadinIcon.CIRCLE_THIN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
