package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.ParagraphComments;
import id.netral.authoring.review.PublicationPaths;
import id.netral.authoring.review.ReviewDesk;
import id.netral.authoring.review.ReviewEntry;
import id.netral.authoring.review.ReviewStep;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.catalog.Catalog;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** A draft on its way to publication: what is to be confirmed, what colleagues say, and the next step. */
@Route(PublicationPaths.REVIEW)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/publication.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewDesk desk;
    private final transient ReviewWorkflow workflow;
    private final transient ParagraphComments comments;
    private final transient LegalRegister register;
    private final transient Catalog catalog;
    private final transient CurrentUser currentUser;
    private final ZoneId zone;
    private String slug = "";
    private String title = "";

    ReviewView(
            ReviewDesk desk,
            ReviewWorkflow workflow,
            ParagraphComments comments,
            LegalRegister register,
            Catalog catalog,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.desk = desk;
        this.workflow = workflow;
        this.comments = comments;
        this.register = register;
        this.catalog = catalog;
        this.currentUser = currentUser;
        this.zone = agencyZone;
        addClassNames("publication", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = PublicationPaths.module(event.getRouteParameters());
        show();
    }

    private void show() {
        var review = desk.find(slug).orElseThrow(NotFoundException::new);
        title = getTranslation("review.title", review.draft().facts().title());
        removeAll();
        add(
                new PageHeader(title, getTranslation("review.lead")),
                new DraftTabs(slug, PublicationPaths.REVIEW),
                standing(review),
                new CitationList(
                        review,
                        register,
                        currentUser,
                        zone,
                        (citation, note) -> act(() -> workflow.confirm(slug, citation, note), "review.confirmed")),
                new RemarkList(review, comments, zone, this::act, this::show),
                history(review));
    }

    private Section standing(DraftReview review) {
        var head = new Div(new H2(getTranslation("review.standing")), new StageBadge(review.stage()));
        head.addClassName("publication-head");
        var card = new Section(head);
        card.addClassNames("card", "stack");
        if (review.changedSince()) {
            card.add(new Paragraph(getTranslation("review.changed-since")));
        }
        review.history().stream()
                .findFirst()
                .filter(last -> last.step() == ReviewStep.NOT_PUBLISHED)
                .ifPresent(last -> card.add(new Paragraph(getTranslation("review.not-published", last.note()))));
        var moment = review.publishAt();
        if (moment != null) {
            card.add(new Paragraph(getTranslation("review.publish-at", Formats.dateTime(moment, zone, getLocale()))));
        }
        if (review.isAuthor(currentUser.require().account())) {
            card.add(new Paragraph(getTranslation("review.yours")));
        }
        if (!review.note().isBlank()) {
            card.add(new Paragraph(getTranslation("review.note-is", review.note())));
        }
        var published = catalog.current(slug).isPresent();
        card.add(new ReviewActions(review, published, currentUser.require(), workflow, zone, this::act));
        return card;
    }

    private Component history(DraftReview review) {
        var list = new OrderedList();
        list.addClassName("publication-history");
        review.history().forEach(entry -> list.add(new ListItem(words(entry))));
        var section = new Section(new H2(getTranslation("review.history")), list);
        section.addClassNames("card", "stack");
        section.setVisible(!review.history().isEmpty());
        return section;
    }

    private String words(ReviewEntry entry) {
        var words = getTranslation(
                "review.history.entry",
                getTranslation("review.step." + entry.step().name()),
                entry.by(),
                Formats.dateTime(entry.at(), zone, getLocale()));
        return entry.note().isBlank() ? words : words + " — " + entry.note();
    }

    private void act(Runnable step, String done) {
        try {
            step.run();
            Notices.success(getTranslation(done));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
