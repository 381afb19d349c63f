package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.statistics.ItemResult;
import id.netral.assessment.statistics.QuestionInsight;
import id.netral.assessment.statistics.QuizStatistics;
import id.netral.assessment.statistics.StatisticsFilter;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serial;
import java.time.ZoneId;

/** One question closely: what to do about it, how it was answered, and how its revisions compare. */
@StyleSheet("context://css/hr.css")
@StyleSheet("context://css/statistics.css")
@Route(StatisticsPaths.QUIZ + "/:" + StatisticsPaths.MODULE + "/soal/:" + StatisticsPaths.QUESTION)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.SDM, Role.Names.ADMIN})
class QuizQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient QuizStatistics statistics;
    private final transient Catalog catalog;
    private final transient LegalRegister register;
    private final ZoneId zone;
    private String title = "";

    QuizQuestionView(QuizStatistics statistics, Catalog catalog, LegalRegister register, ZoneId agencyZone) {
        this.statistics = statistics;
        this.catalog = catalog;
        this.register = register;
        this.zone = agencyZone;
        addClassNames("stack", "stats");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        var slug = parameters.get(StatisticsPaths.MODULE).orElseThrow(NotFoundException::new);
        var code = parameters.get(StatisticsPaths.QUESTION).orElseThrow(NotFoundException::new);
        var every = StatisticsPaths.every(event.getLocation().getQueryParameters());
        var module = catalog.allModules().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var insight = statistics
                .question(new StatisticsFilter(module.id(), every), code)
                .orElseThrow(NotFoundException::new);
        title = getTranslation("stats.question", code);
        show(module, insight, every);
    }

    private void show(ModuleReference module, QuestionInsight insight, boolean every) {
        var item = insight.newest();
        var back = new Anchor(
                StatisticsPaths.quiz(module.slug(), every), getTranslation("stats.question.back", module.title()));
        back.addClassName("stats-back");
        var lead = getTranslation("stats.item.detail", item.code(), item.topic(), item.revision());
        add(back, new PageHeader(title, lead), question(item), new FlagAdvice(insight));
        add(new StatisticsTiles(item.figures()), new AnswerBars(insight));
        add(new RevisionTable(insight.revisions(), zone), new FigureGuide());
    }

    private Section question(ItemResult item) {
        var stem = new Paragraph(item.stem());
        stem.addClassName("stats-question");
        var law = new Paragraph(getTranslation("stats.question.articles") + " ");
        law.addClassName("stats-law");
        for (Article article : register.find(item.articles())) {
            law.add(new Anchor(StatisticsPaths.article(article.id()), article.citation()));
            article.mark().ifPresent(mark -> law.add(new StatusBadge(getTranslation(mark), Tone.WARNING)));
        }
        var section = new Section(new H2(getTranslation("stats.question.stem")), stem, law);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
