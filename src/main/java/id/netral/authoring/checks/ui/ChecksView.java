package id.netral.authoring.checks.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.checks.CheckReport;
import id.netral.authoring.checks.DraftChecks;
import id.netral.authoring.checks.Finding.Severity;
import id.netral.authoring.review.PublicationPaths;
import id.netral.authoring.review.ui.DraftTabs;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** What is to be put right in a draft before it is published, each with the way there. */
@Route(PublicationPaths.CHECKS)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/publication.css")
class ChecksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient DraftChecks checks;
    private String title = "";

    ChecksView(Drafts drafts, DraftChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
        addClassNames("publication", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = PublicationPaths.module(event.getRouteParameters());
        var draft = drafts.find(slug).orElseThrow(NotFoundException::new);
        title = getTranslation("check.title", draft.facts().title());
        var report = checks.of(draft);
        removeAll();
        add(new PageHeader(title, getTranslation("check.lead")), new DraftTabs(slug, PublicationPaths.CHECKS));
        if (report.findings().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, getTranslation("check.none"), getTranslation("check.none-text")));
        } else {
            add(new Paragraph(getTranslation("check.count", report.errors(), report.warnings())));
            add(findings(draft, report, Severity.ERROR), findings(draft, report, Severity.WARNING));
        }
        add(new LessonFigures(report));
    }

    private Section findings(DraftModule draft, CheckReport report, Severity severity) {
        var list = new OrderedList();
        list.addClassName("check-list");
        report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> list.add(new FindingRow(draft, finding)));
        var section = new Section(
                new H2(getTranslation("check.severity." + severity.name())),
                new Paragraph(getTranslation("check.severity-text." + severity.name())),
                list);
        section.addClassNames("card", "stack");
        section.setVisible(list.getChildren().findAny().isPresent());
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
