package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.authoring.compare.States.State;
import id.netral.catalog.origin.OriginVersion;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** The versions a module had at the agency it came from: to be read and compared, never offered to learners. */
final class OriginList extends Composite<Section> {

    private final ZoneId zone;

    OriginList(List<State> versions, ZoneId zone) {
        this.zone = zone;
        var list = new OrderedList();
        list.addClassName("publication-versions");
        versions.stream()
                .map(State::origin)
                .filter(Objects::nonNull)
                .map(this::row)
                .forEach(list::add);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("compare.elsewhere")),
                        new Paragraph(getTranslation("compare.elsewhere.lead")),
                        list);
    }

    private ListItem row(OriginVersion version) {
        var facts = version.facts();
        var head = new Div(new H3(getTranslation("compare.version", facts.number(), version.title())));
        head.addClassName("publication-head");
        if (facts.material()) {
            head.add(new StatusBadge(getTranslation("compare.material"), Tone.PROGRESS));
        }
        var published = new Paragraph(getTranslation(
                "compare.elsewhere.published",
                Formats.dateTime(facts.publishedAt(), zone, getLocale()),
                version.agency()));
        published.addClassName("meta");
        var item = new ListItem(head, published);
        if (!facts.note().isBlank()) {
            item.add(new Paragraph(facts.note()));
        }
        return item;
    }
}
