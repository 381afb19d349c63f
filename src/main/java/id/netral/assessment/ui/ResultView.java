package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.attempt.ArticleGain;
import id.netral.assessment.attempt.AttemptResult;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.io.Serial;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** The result of a submitted attempt: how it went, what to do next, and every question explained. */
@StyleSheet("context://css/result.css")
@Route(QuizPaths.RESULT)
@PermitAll
class ResultView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AttemptService attempts;
    private final transient Catalog catalog;
    private final transient LegalRegister register;
    private final transient CurrentUser currentUser;
    private final ZoneId zone;

    ResultView(AttemptService attempts, Catalog catalog, LegalRegister register, CurrentUser currentUser, ZoneId zone) {
        this.attempts = attempts;
        this.catalog = catalog;
        this.register = register;
        this.currentUser = currentUser;
        this.zone = zone;
        getContent().addClassNames("stack", "result-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = QuizPaths.attempt(event.getRouteParameters());
        var employee = currentUser.require().employeeId().orElseThrow(NotFoundException::new);
        var result = attempts.result(employee, id).orElseThrow(NotFoundException::new);
        show(employee, result, catalog.version(result.version()).orElseThrow());
    }

    private void show(EmployeeId employee, AttemptResult result, ModuleVersion module) {
        var standing = attempts.standing(employee, result.version());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey(result)), module.title()),
                        new ScoreCard(result, standing, zone),
                        new NextSteps(module, standing, zone, () -> tryAgain(employee, result)));
        var gains = attempts.gains(employee, result);
        if (!gains.isEmpty()) {
            var articles = gains.stream().map(ArticleGain::article).toList();
            getContent().add(new GainCard(gains, register.find(articles)));
        }
        var reread = new LessonsToReread(catalog, module, citedByMistakes(result));
        if (reread.any()) {
            getContent().add(reread);
        }
        if (!result.items().isEmpty()) {
            getContent().add(review(result));
        }
    }

    private static String titleKey(AttemptResult result) {
        return result.purpose() == AttemptPurpose.PRE_TEST ? "result.title.pre-test" : "result.title";
    }

    private Section review(AttemptResult result) {
        var review = new Section(new H2(getTranslation("result.review")));
        review.addClassName("stack");
        ReviewedQuestion.of(result.items(), register).forEach(review::add);
        return review;
    }

    private static Set<ArticleId> citedByMistakes(AttemptResult result) {
        var cited = new HashSet<ArticleId>();
        result.items().stream().filter(item -> !item.right()).forEach(item -> cited.addAll(item.articles()));
        return cited;
    }

    private void tryAgain(EmployeeId employee, AttemptResult result) {
        try {
            var next = attempts.startOrResume(employee, result.version());
            getUI().ifPresent(ui -> ui.navigate(QuizPaths.quiz(next)));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("result.title");
    }
}
