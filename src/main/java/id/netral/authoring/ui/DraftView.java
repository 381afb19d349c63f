package id.netral.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.netral.authoring.DraftFacts;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftMedium;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.review.ui.DraftTabs;
import id.netral.catalog.Catalog;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.document.MediaPath;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** The structure of a module: its lessons in their order, and what is stated about it. */
@StyleSheet("context://css/drafts.css")
@Route(AuthoringPaths.MODULE)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient DraftLessons lessons;
    private final transient DraftFiles files;
    private final transient Catalog catalog;
    private final boolean writable;
    private String title = "";
    private RouteParameters address = RouteParameters.empty();

    DraftView(Drafts drafts, DraftLessons lessons, DraftFiles files, Catalog catalog, CurrentUser currentUser) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.files = files;
        this.catalog = catalog;
        this.writable = DraftsView.mayWrite(currentUser);
        addClassNames("drafts", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
        show();
    }

    private void show() {
        var draft = AuthoringPaths.draft(drafts, address);
        title = draft.facts().title();
        removeAll();
        var back = new Anchor(AuthoringPaths.LIST, getTranslation("nav.drafts"));
        back.addClassName("draft-back");
        var header = writable
                ? new PageHeader(title, draft.facts().summary(), new DraftActions(drafts, draft, this::show))
                : new PageHeader(title, draft.facts().summary());
        add(
                back,
                header,
                new DraftTabs(draft.slug(), AuthoringPaths.MODULE),
                new LessonSection(lessons, draft, writable),
                facts(draft));
    }

    private FactsForm facts(DraftModule draft) {
        var covers = files.list(draft.id()).stream()
                .map(DraftMedium::path)
                .filter(MediaPath::isPicture)
                .toList();
        var others = catalog.modules().stream()
                .filter(module -> !module.slug().equals(draft.slug()))
                .toList();
        var form = new FactsForm(others, covers, facts -> save(draft, facts));
        form.show(draft.facts(), writable);
        return form;
    }

    private void save(DraftModule draft, DraftFacts facts) {
        if (Attempt.to(() -> drafts.change(draft.id(), facts, draft.lockVersion()))) {
            Notices.success(getTranslation("draft.saved"));
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
