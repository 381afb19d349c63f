package id.netral.authoring.preview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.attempt.QuizTrials;
import id.netral.assessment.ui.QuizTrialPanel;
import id.netral.authoring.preview.LearnerPreview;
import id.netral.authoring.preview.PreviewedModule;
import id.netral.authoring.review.PublicationPaths;
import id.netral.catalog.LessonContent;
import id.netral.catalog.ModuleVersionId;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import id.netral.verdict.Verdicts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** What the preview shows inside its frame: the module, or one of its lessons. */
@StyleSheet("context://css/module.css")
@StyleSheet("context://css/lesson-text.css")
@StyleSheet("context://css/lesson.css")
@StyleSheet("context://css/result.css")
@StyleSheet("context://css/publication.css")
@Route(value = PublicationPaths.PREVIEW_PAGE, autoLayout = false)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
class PreviewPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LESSON = "pelajaran-";

    private final transient LearnerPreview preview;
    private final transient QuizTrials trials;
    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private String base = "";
    private String query = "";
    private String title = "";

    PreviewPage(LearnerPreview preview, QuizTrials trials, LegalRegister register, Verdicts verdicts) {
        this.preview = preview;
        this.trials = trials;
        this.register = register;
        this.verdicts = verdicts;
        addClassName("preview-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var slug = PublicationPaths.module(parameters);
        var version = parameters.get("version");
        base = "pratinjau/" + slug + version.map(id -> "/" + id).orElse("");
        var onlooker = Onlooker.of(event.getLocation(), verdicts);
        query = Onlooker.query(onlooker);
        var module = version.map(id -> preview.version(new ModuleVersionId(Long.parseLong(id)), onlooker))
                .orElseGet(() -> preview.draft(slug, onlooker))
                .orElseThrow(NotFoundException::new);
        title = module.title();
        removeAll();
        parameters
                .get("lesson")
                .map(name -> lesson(module, name))
                .ifPresentOrElse(lesson -> show(module, lesson), () -> show(module));
    }

    private static LessonContent lesson(PreviewedModule module, String name) {
        return module.lessons().stream()
                .filter(lesson -> name.equals(LESSON + lesson.number()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void show(PreviewedModule module) {
        addClassNames("module", "stack");
        var cover = module.coverUrl();
        if (cover != null) {
            var picture = new Div(new Image(cover, ""));
            picture.addClassName("module-cover");
            add(picture);
        }
        add(new H1(module.title()), new Paragraph(module.summary()));
        if (module.audience() != null) {
            add(new Paragraph(getTranslation("module.audience", module.audience())));
        }
        if (!module.before().isEmpty()) {
            var before = new UnorderedList();
            module.before().forEach(title -> before.add(new ListItem(title)));
            add(new Section(
                    new H2(getTranslation("module.before")),
                    new Paragraph(getTranslation("module.before.kindly")),
                    before));
        }
        var objectives = new UnorderedList();
        module.objectives().forEach(objective -> objectives.add(new ListItem(objective)));
        add(new Section(new H2(getTranslation("preview.objectives")), objectives));
        var lessons = new OrderedList();
        module.lessons()
                .forEach(lesson -> lessons.add(new ListItem(
                        new Anchor(address(lesson.number()), lesson.title()),
                        new Paragraph(getTranslation("preview.minutes", lesson.minutes())))));
        var card = new Section(new H2(getTranslation("preview.lessons")), lessons);
        card.addClassNames("card", "stack");
        add(card, new QuizTrialPanel(trials, register, module.quiz(), module.pictures()));
    }

    private void show(PreviewedModule module, LessonContent lesson) {
        var text = new Div();
        text.addClassName("lesson-text");
        text.getElement().setProperty("innerHTML", lesson.html()); // sanitised by the catalogue
        var body = new Article(new Anchor(base + query, module.title()), new H1(lesson.title()), text);
        body.addClassName("lesson-body");
        if (!lesson.cases().isEmpty()) {
            var cases = new Section(new H2(getTranslation("preview.cases")));
            lesson.cases().forEach(think -> {
                var card = new Div(
                        new Paragraph(think.situation()),
                        new Paragraph(getTranslation(
                                        "preview.verdict." + think.verdict().name()) + ". " + think.reason()));
                card.addClassNames("card", "case-card");
                cases.add(card);
            });
            body.add(cases);
        }
        if (lesson.number() < module.lessons().size()) {
            body.add(new Paragraph(new Anchor(address(lesson.number() + 1), getTranslation("preview.next"))));
        }
        add(body);
    }

    private String address(int lesson) {
        return String.format(Locale.ROOT, "%s/%s%d%s", base, LESSON, lesson, query);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
