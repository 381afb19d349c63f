package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionFilter;
import id.netral.assessment.exchange.QuestionExport;
import id.netral.assessment.paper.PaperQuiz;
import id.netral.assessment.ui.exchange.ExchangePaths;
import id.netral.assessment.ui.exchange.QuestionExportDialog;
import id.netral.catalog.Catalog;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list of the bank's questions. The address holds the filter. */
@Route(BankPaths.LIST)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.bank", icon = "vaadin:question-circle-o", order = 50)
@StyleSheet("context://css/bank.css")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionCatalogue catalogue;
    private final StandingBar standing;
    private final QuestionFilterBar filters;
    private final QuestionGrid grid;
    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();

    private final transient QuestionExport export;
    private final transient PaperQuiz paper;

    private QuestionFilter filter = QuestionFilter.ALL;

    QuestionsView(
            QuestionCatalogue catalogue,
            QuestionExport export,
            PaperQuiz paper,
            Catalog catalog,
            LegalRegister register,
            CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.export = export;
        this.paper = paper;
        addClassNames("bank", "stack");
        standing = new StandingBar(chosen -> open(chosen.apply(filter, catalogue.today())));
        filters = new QuestionFilterBar(catalog.allModules(), register, this::open);
        grid = new QuestionGrid((offset, limit) -> catalogue.page(filter, offset, limit), catalogue.today());
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        var actions =
                mayWrite(currentUser) ? new Component[] {exportButton(), importLink(), write()} : new Component[0];
        add(
                new PageHeader(getTranslation("nav.bank"), getTranslation("bank.lead"), actions),
                standing,
                filters,
                count,
                nothing,
                grid);
    }

    static boolean mayWrite(CurrentUser currentUser) {
        return Stream.of(Role.PELATIH, Role.ADMIN).anyMatch(currentUser.require()::has);
    }

    /** A file or a paper quiz holds the questions of one module. */
    private Button exportButton() {
        return new Button(getTranslation("bank.export"), VaadinIcon.DOWNLOAD_ALT.create(), event -> {
            var module = filter.module();
            if (module == null) {
                Notices.refusal(new RefusedException("bank.export.module-first"));
            } else {
                new QuestionExportDialog(export, paper, module, List.of()).open();
            }
        });
    }

    private Anchor importLink() {
        var link = new Anchor(ExchangePaths.IMPORT, getTranslation("bank.import"));
        link.addClassName("bank-link");
        return link;
    }

    private Button write() {
        var write = new Button(getTranslation("bank.write"), VaadinIcon.PLUS.create(), event -> {
            var module = filter.module();
            UI.getCurrent()
                    .navigate(
                            NewQuestionView.class,
                            module == null
                                    ? QueryParameters.empty()
                                    : QueryParameters.simple(Map.of(BankPaths.MODULE, module.toString())));
        });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = QuestionParameters.read(event.getLocation().getQueryParameters(), catalogue.today());
        var chosen = QuestionStanding.of(filter);
        var counts = catalogue.counts(filter.standing(null, null));
        var found = chosen.count(counts);
        standing.show(chosen, counts);
        filters.show(filter, catalogue.topics(filter.module()), catalogue.tags());
        count.setText(getTranslation("bank.count", found));
        count.setVisible(found > 0);
        grid.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(noMatch(chosen));
        }
        grid.refresh();
    }

    private EmptyState noMatch(QuestionStanding chosen) {
        if (chosen == QuestionStanding.REVIEW_DUE) {
            return new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("bank.nothing-due"),
                    getTranslation("bank.nothing-due-text"));
        }
        return new EmptyState(VaadinIcon.SEARCH, getTranslation("bank.no-match"), getTranslation("bank.no-match-text"));
    }

    private void open(QuestionFilter wanted) {
        UI.getCurrent().navigate(QuestionsView.class, QuestionParameters.write(wanted));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.bank");
    }
}
