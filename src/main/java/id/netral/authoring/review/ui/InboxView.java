package id.netral.authoring.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.PublicationPaths;
import id.netral.authoring.review.ReviewDesk;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** What waits for a reviewer or for its publication, the longest waiting first. */
@Route(PublicationPaths.INBOX)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@Menu(title = "nav.review", icon = "vaadin:clipboard-check", order = 43)
@StyleSheet("context://css/publication.css")
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewDesk desk;
    private final transient CurrentUser currentUser;

    InboxView(ReviewDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
        addClassNames("publication", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("review.inbox.lead")));
        var waiting = desk.waiting();
        waiting.forEach(review -> add(card(review)));
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    getTranslation("review.inbox.empty"),
                    getTranslation("review.inbox.empty-text")));
        }
    }

    private Section card(DraftReview review) {
        var slug = review.draft().slug();
        var head = new Div(new H2(review.draft().facts().title()), new StageBadge(review.stage()));
        head.addClassName("publication-head");
        var facts = new Paragraph(getTranslation(
                "review.inbox.facts",
                review.compiled().lessons().size(),
                review.compiled().quiz().questions().size(),
                review.open()));
        facts.addClassName("meta");
        var open = new Anchor(PublicationPaths.of(PublicationPaths.REVIEW, slug), getTranslation("review.inbox.open"));
        open.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "review.inbox.open-of", review.draft().facts().title()));
        var card = new Section(head, facts, open);
        card.addClassNames("card", "stack");
        if (review.isAuthor(currentUser.require().account())) {
            card.add(new Paragraph(getTranslation("review.yours")));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.review");
    }
}
