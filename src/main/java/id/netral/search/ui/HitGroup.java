package id.netral.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.search.index.Group;
import id.netral.search.index.Hit;
import id.netral.search.index.Kind;
import java.util.List;
import java.util.function.Function;

/** What was found of one kind, the best at first and the others when asked for. */
final class HitGroup extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();
    private final transient Function<Kind, List<Group>> all;

    HitGroup(Group group, Function<Kind, List<Group>> all) {
        this.all = all;
        var kind = group.kind();
        list.addClassName("search-hits");
        getContent().addClassNames("search-group", "stack");
        getContent().add(new H2(getTranslation("search.kind." + kind.word(), group.total())), list);
        fill(group.hits());
        if (group.total() > group.hits().size()) {
            addMore(kind);
        }
    }

    private void fill(List<Hit> hits) {
        list.removeAll();
        hits.forEach(hit -> list.add(new HitItem(hit)));
    }

    private void addMore(Kind kind) {
        var more = new Button(getTranslation("search.more." + kind.word()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(event -> {
            var shown = list.getComponentCount();
            all.apply(kind).forEach(group -> fill(group.hits()));
            more.setVisible(false);
            focus(shown);
        });
        getContent().add(more);
    }

    void focusFirst() {
        focus(0);
    }

    private void focus(int place) {
        if (list.getComponentCount() > place) {
            ((HitItem) list.getComponentAt(place)).focus();
        }
    }
}
