package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.authoring.DraftListing;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import java.time.ZoneId;

/** A draft in the list: title, whether it is published, who changed it last. */
final class DraftCard extends Composite<Div> {

    DraftCard(DraftListing draft, ZoneId zone) {
        var title = new Anchor(AuthoringPaths.module(draft.slug()), draft.title());
        title.addClassName("draft-title");
        var number = draft.published();
        var state = number == null
                ? new StatusBadge(getTranslation("draft.unpublished"), StatusBadge.Tone.NEUTRAL)
                : new StatusBadge(getTranslation("draft.published-as", number), StatusBadge.Tone.GOOD);
        var changed = new Span(getTranslation(
                "draft.changed",
                draft.lessons(),
                Formats.dateTime(draft.changedAt(), zone, getLocale()),
                draft.changedBy()));
        changed.addClassName("meta");
        getContent().addClassName("draft-card");
        getContent().add(title, state);
        if (draft.stale()) {
            getContent().add(new StatusBadge(getTranslation("draft.stale"), StatusBadge.Tone.WARNING));
        }
        getContent().add(changed);
    }
}
