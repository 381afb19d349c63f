package id.netral.search.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.PageHeader;
import id.netral.search.SiteSearch;
import id.netral.search.index.Group;
import id.netral.search.index.Kind;
import id.netral.search.index.QuestionReader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;

/**
 * One field over everything the person may open. The words stay out of the address, where proxies would log them: the open
 * tab alone keeps them, so that "back" from something found shows the same list.
 */
@Route("cari")
@PermitAll
@Menu(title = "nav.search", icon = "vaadin:search", order = 5)
@StyleSheet("context://css/search.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the tab keeps. */
    private record Words(String text) {}

    private final transient SiteSearch search;
    private final TextField field = new TextField();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    SearchView(SiteSearch search) {
        this.search = search;
        addClassNames("search-view", "stack");
        field.setLabel(getTranslation("search.field"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(QuestionReader.LONGEST);
        field.setAutofocus(true); // as the first screen there is nothing yet to give the focus to
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show();
            }
        });
        field.addKeyPressListener(Key.ENTER, event -> toFirst());
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        results.addClassNames("search-results", "stack");
        add(new PageHeader(getTranslation("search.title"), getTranslation("search.lead")), field, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kept = ComponentUtil.getData(event.getUI(), Words.class);
        field.setValue(kept == null ? "" : kept.text());
        show();
        field.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }

    private String words() {
        return QuestionReader.shortened(Objects.requireNonNullElse(field.getValue(), ""));
    }

    private void show() {
        var words = words();
        ComponentUtil.setData(UI.getCurrent(), Words.class, new Words(words));
        results.removeAll();
        if (words.isEmpty()) {
            count.setText("");
            results.add(SearchHelp.examples(this::tryOut));
        } else {
            show(search.find(words));
        }
    }

    private void show(List<Group> groups) {
        count.setText(getTranslation(
                "search.found", groups.stream().mapToInt(Group::total).sum()));
        groups.forEach(group -> results.add(new HitGroup(group, this::all)));
        if (groups.isEmpty()) {
            results.add(SearchHelp.nothingFound());
        }
    }

    private List<Group> all(Kind kind) {
        return search.find(words(), kind);
    }

    private void tryOut(String words) {
        field.setValue(words);
        show();
        field.focus();
    }

    private void toFirst() {
        results.getChildren()
                .filter(HitGroup.class::isInstance)
                .map(HitGroup.class::cast)
                .findFirst()
                .ifPresent(HitGroup::focusFirst);
    }
}
