package id.netral.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.MetaText;
import java.util.List;
import java.util.function.Consumer;

/** What stands there while nothing is found: how to ask. */
final class SearchHelp {

    private static final List<String> EXAMPLES =
            List.of("search.example.1", "search.example.2", "search.example.3", "search.example.4");
    private static final List<String> HINTS = List.of("search.hint.1", "search.hint.2", "search.hint.3");

    private SearchHelp() {}

    /** Before anything was typed. */
    static Component examples(Consumer<String> tryOut) {
        var row = new Div();
        row.addClassName("row");
        for (var key : EXAMPLES) {
            var words = text(key);
            row.add(new Button(words, event -> tryOut.accept(words)));
        }
        var hints = new UnorderedList();
        HINTS.forEach(key -> hints.add(new ListItem(text(key))));
        var keys = new MetaText(text("search.keys"));
        keys.addClassName("search-keys");
        var help = new Section(new H2(text("search.examples")), row, hints, keys);
        help.addClassNames("card", "stack", "search-help");
        return help;
    }

    /** When nothing has any of the words. */
    static Component nothingFound() {
        var ask = new Anchor("boleh", text("search.none.ask"));
        ask.setRouterIgnore(true); // a page without Vaadin
        return new EmptyState(VaadinIcon.SEARCH, text("search.none.title"), text("search.none.text"), ask);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
