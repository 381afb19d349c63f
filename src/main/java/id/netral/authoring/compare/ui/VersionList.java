package id.netral.authoring.compare.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.catalog.PublishedVersion;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The versions of a module with what was said of them. */
final class VersionList extends Composite<Section> {

    private final ZoneId zone;

    VersionList(List<PublishedVersion> versions, ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("compare.versions")));
        if (versions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("compare.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("publication-versions");
        versions.forEach(version -> list.add(row(version)));
        getContent().add(list);
    }

    private ListItem row(PublishedVersion version) {
        var head = new Div(new H3(getTranslation("compare.version", version.number(), version.title())));
        head.addClassName("publication-head");
        if (version.current()) {
            head.add(new StatusBadge(getTranslation("compare.current"), Tone.GOOD));
        }
        if (version.material()) {
            head.add(new StatusBadge(getTranslation("compare.material"), Tone.PROGRESS));
        }
        var facts = new Paragraph(getTranslation(
                "compare.published",
                when(version.publishedAt()),
                version.publishedBy() == null ? getTranslation("compare.system") : version.publishedBy(),
                getTranslation("compare.origin." + version.origin().name())));
        facts.addClassName("meta");
        var item = new ListItem(head, facts);
        if (version.approvedBy() != null) {
            var approved = new Paragraph(getTranslation("compare.approved", version.approvedBy()));
            approved.addClassName("meta");
            item.add(approved);
        }
        if (!version.note().isBlank()) {
            item.add(new Paragraph(version.note()));
        }
        var withdrawn = version.withdrawnAt();
        if (withdrawn != null) {
            item.add(new Paragraph(getTranslation("compare.withdrawn", when(withdrawn), version.withdrawnReason())));
        }
        return item;
    }

    private String when(Instant moment) {
        return Formats.dateTime(moment, zone, getLocale());
    }
}
