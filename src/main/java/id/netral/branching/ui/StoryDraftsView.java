package id.netral.branching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.branching.StoryDraft;
import id.netral.branching.StoryDrafts;
import id.netral.branching.StoryListing;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** All branching cases of trainers: drafts, those waiting for approval, and published ones. */
@Route(StoryLinks.DRAFTS)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.story-drafts", icon = "vaadin:road-branches", order = 42)
@StyleSheet("context://css/story.css")
class StoryDraftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StoryDrafts drafts;
    private final transient CurrentUser currentUser;
    private final ZoneId zone;

    StoryDraftsView(StoryDrafts drafts, CurrentUser currentUser, ZoneId agencyZone) {
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.zone = agencyZone;
        addClassNames("stack", "stories");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var user = currentUser.require();
        var create = new Button(
                getTranslation("story.new"),
                VaadinIcon.PLUS.create(),
                click -> new NewStoryDialog(this::create).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setVisible(user.has(Role.PELATIH) || user.has(Role.ADMIN));
        add(new PageHeader(getTranslation("nav.story-drafts"), getTranslation("story.drafts-lead"), create));
        var all = drafts.list();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.ROAD_BRANCHES, getTranslation("story.empty"), getTranslation("story.drafts-empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("story-cards");
        all.forEach(row -> list.add(card(row)));
        add(list);
    }

    private ListItem card(StoryListing row) {
        var title = row.title().isBlank() ? getTranslation("story.map.untitled") : row.title();
        var when = new Paragraph(getTranslation("story.changed", Formats.dateTime(row.changedAt(), zone, getLocale())));
        when.addClassName("meta");
        var states = new Div();
        states.addClassName("row");
        if (row.draft() != null) {
            states.add(
                    row.draft() == StoryDraft.State.WRITING
                            ? new StatusBadge(getTranslation("story.state-writing"), Tone.PROGRESS)
                            : new StatusBadge(getTranslation("story.state-submitted"), Tone.WARNING));
        }
        if (row.number() != null) {
            states.add(new StatusBadge(getTranslation("story.state-published", row.number()), Tone.GOOD));
        }
        if (row.stale()) {
            states.add(new StatusBadge(getTranslation("story.stale"), Tone.WARNING));
        }
        var item = new ListItem(new H2(new Anchor(StoryLinks.edit(row.story()), title)), states, when);
        item.addClassNames("card", "story-card");
        return item;
    }

    private boolean create(String title) {
        try {
            UI.getCurrent().navigate(StoryLinks.edit(drafts.create(title)));
            return true;
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.story-drafts");
    }
}
