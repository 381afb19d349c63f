package id.netral.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.search.index.Hit;
import id.netral.search.index.Kind;
import id.netral.search.index.Marked;
import java.util.Map;

/** Something that was found: where it leads, what marks it, and the words of it that were looked for. */
final class HitItem extends ListItem {

    private static final Map<String, Tone> TONES = Map.of(
            "verdict.word.boleh", Tone.GOOD,
            "verdict.word.tidak_boleh", Tone.BAD,
            "register.revoked", Tone.BAD);

    private final Component head;

    HitItem(Hit hit) {
        addClassName("card");
        head = head(hit);
        var marks = new Div();
        marks.addClassName("row");
        hit.marks()
                .forEach(mark ->
                        marks.add(new StatusBadge(getTranslation(mark), TONES.getOrDefault(mark, Tone.WARNING))));
        add(new H3(head), new MetaText(hit.context()));
        if (!hit.marks().isEmpty()) {
            add(marks);
        }
        if (!hit.excerpt().pieces().isEmpty()) {
            var excerpt = new Paragraph();
            excerpt.addClassName("search-excerpt");
            show(hit.excerpt(), excerpt);
            add(excerpt);
        }
    }

    private static Component head(Hit hit) {
        if (hit.address().isEmpty()) {
            var term = new Span();
            term.getElement().setAttribute("tabindex", "-1");
            show(hit.title(), term);
            return term;
        }
        var link = new Anchor(hit.address(), "");
        link.setRouterIgnore(hit.kind() == Kind.CASE); // a page without Vaadin
        show(hit.title(), link);
        return link;
    }

    /** Text only, whatever it looks like. */
    private static void show(Marked marked, HasComponents place) {
        marked.pieces().forEach(piece -> place.add(piece.found() ? new Found(piece.text()) : new Span(piece.text())));
    }

    void focus() {
        head.getElement().callJsFunction("focus");
    }

    @Tag("mark")
    private static final class Found extends Component {

        Found(String text) {
            getElement().setText(text);
        }
    }
}
