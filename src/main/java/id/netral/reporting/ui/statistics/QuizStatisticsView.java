package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.netral.assessment.statistics.QuizStatistics;
import id.netral.assessment.statistics.StatisticsFilter;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.reporting.kinds.QuizStatisticsExport;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.util.List;

/** How a module's quiz is answered: scores, questions, the rules to explain next. The address holds module and filter. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/statistics.css")
@Route(StatisticsPaths.QUIZ)
@RouteAlias(StatisticsPaths.QUIZ + "/:" + StatisticsPaths.MODULE)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.statistics", icon = "vaadin:bar-chart-h", order = 51)
class QuizStatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient QuizStatistics statistics;
    private final transient QuizStatisticsExport export;
    private final transient Catalog catalog;

    QuizStatisticsView(QuizStatistics statistics, QuizStatisticsExport export, Catalog catalog) {
        this.statistics = statistics;
        this.export = export;
        this.catalog = catalog;
        addClassNames("stack", "stats");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var modules = catalog.allModules();
        if (modules.isEmpty()) {
            add(header(), empty("stats.no-module"));
            return;
        }
        var module = event.getRouteParameters()
                .get(StatisticsPaths.MODULE)
                .map(slug -> find(modules, slug))
                .orElseGet(modules::getFirst);
        show(modules, module, StatisticsPaths.every(event.getLocation().getQueryParameters()));
    }

    private void show(List<ModuleReference> modules, ModuleReference module, boolean every) {
        var filter = new StatisticsFilter(module.id(), every);
        var overview = statistics.overview(filter);
        var filters = new StatisticsFilterBar(modules, module, every);
        if (overview.attempts() == 0) {
            add(header(), filters, empty("stats.empty"));
            return;
        }
        var header = new PageHeader(
                getPageTitle(), getTranslation("stats.lead"), new StatisticsDownload(export, module, every));
        add(
                header,
                filters,
                new StatisticsTiles(overview),
                new ScorePlot(overview.histogram()),
                new ItemTable(module.slug(), every, overview.items()),
                new ArticleTable(statistics.articles(filter)),
                new GainPlot(statistics.gains(filter)));
    }

    private PageHeader header() {
        return new PageHeader(getPageTitle(), getTranslation("stats.lead"));
    }

    private EmptyState empty(String key) {
        return new EmptyState(VaadinIcon.BAR_CHART_H, getTranslation(key + ".title"), getTranslation(key + ".text"));
    }

    private static ModuleReference find(List<ModuleReference> modules, String slug) {
        return modules.stream()
                .filter(module -> module.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stats.title");
    }
}
