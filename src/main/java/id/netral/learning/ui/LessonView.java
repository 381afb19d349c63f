package id.netral.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.catalog.LessonContent;
import id.netral.learning.progress.OpenLesson;
import id.netral.learning.progress.Progress;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A lesson to read: text, cases to think about, the law behind it, and the way on. */
@StyleSheet("context://css/lesson-text.css")
@StyleSheet("context://css/lesson.css")
@Route("modul/:slug/pelajaran/:number([1-9][0-9]?)")
@RolesAllowed(Role.Names.PESERTA)
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(LessonView.class);

    private final transient CurrentUser currentUser;
    private final transient Progress progress;
    private final transient LegalRegister register;
    private String title = "";

    LessonView(CurrentUser currentUser, Progress progress, LegalRegister register) {
        this.currentUser = currentUser;
        this.progress = progress;
        this.register = register;
        addClassName("lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElseThrow();
        var number = event.getRouteParameters().getInteger("number").orElseThrow();
        var lesson =
                progress.openLesson(currentUser.requireEmployee(), slug, number).orElseThrow(NotFoundException::new);
        title = lesson.content().title();
        removeAll();
        add(place(lesson), body(lesson), new LessonBar(lesson, () -> goOn(lesson)));
    }

    private LessonPlace place(OpenLesson lesson) {
        var place = new LessonPlace(lesson.place(), getTranslation("lesson.progress"));
        place.addPlaceListener(event -> keep(lesson, event.share()));
        return place;
    }

    private void keep(OpenLesson lesson, double share) {
        var number = lesson.content().number();
        try {
            progress.keepPlace(currentUser.requireEmployee(), lesson.version(), number, share);
        } catch (DataAccessException | TransactionException away) {
            // no reason to disturb somebody who reads: the browser tells the place again in a few seconds
            LOG.debug("A place was not kept", away);
        }
    }

    private Article body(OpenLesson lesson) {
        var content = lesson.content();
        var version = lesson.version();
        var module = new Anchor(LearnerPaths.module(version.slug()), version.title());
        module.addClassName("lesson-module");
        var where = new Paragraph(getTranslation(
                "lesson.where", content.number(), version.lessons().size(), content.minutes()));
        where.addClassName("meta");
        var text = new Div();
        text.addClassName("lesson-text");
        var law = law(content);
        text.getElement().setProperty("innerHTML", marked(content.html(), law.values())); // sanitised by the catalogue
        var body = new Article(module, new H1(content.title()), where, text);
        body.addClassName("lesson-body");
        addCases(body, content, law);
        addArticles(body, content, law);
        return body;
    }

    /** What the text and its cases cite, asked for at once. */
    private Map<ArticleId, id.netral.rules.Article> law(LessonContent content) {
        var cited = Stream.concat(
                        content.articles().stream(),
                        content.cases().stream().flatMap(think -> think.articles().stream()))
                .distinct()
                .toList();
        return register.find(cited).stream()
                .collect(Collectors.toMap(id.netral.rules.Article::id, Function.identity()));
    }

    /** Links to law that is not settled say so in the running text too. */
    private String marked(String html, Collection<id.netral.rules.Article> cited) {
        var text = html;
        for (var article : cited) {
            var mark = article.mark();
            if (mark.isPresent()) {
                var link = "href=\"/pasal/" + article.id().value() + "\"";
                text = text.replace(link, link + " data-mark=\"" + getTranslation(mark.get()) + "\"");
            }
        }
        return text;
    }

    private static List<id.netral.rules.Article> among(
            Map<ArticleId, id.netral.rules.Article> law, Collection<ArticleId> cited) {
        return cited.stream().distinct().filter(law::containsKey).map(law::get).toList();
    }

    private void addCases(Article body, LessonContent content, Map<ArticleId, id.netral.rules.Article> law) {
        if (!content.cases().isEmpty()) {
            var cases = new Section(
                    new H2(getTranslation("lesson.cases")), new Paragraph(getTranslation("lesson.cases-hint")));
            cases.addClassName("lesson-cases");
            content.cases().forEach(think -> cases.add(new CaseCard(think, among(law, think.articles()))));
            body.add(cases);
        }
    }

    private void addArticles(Article body, LessonContent content, Map<ArticleId, id.netral.rules.Article> law) {
        if (!content.articles().isEmpty()) {
            var section =
                    new Section(new H2(getTranslation("lesson.law")), new ArticleLinks(among(law, content.articles())));
            section.addClassName("lesson-law");
            section.add(new Paragraph(getTranslation("lesson.disclaimer")));
            body.add(section);
        }
    }

    private void goOn(OpenLesson lesson) {
        var number = lesson.content().number();
        var slug = lesson.version().slug();
        progress.lessonRead(currentUser.requireEmployee(), lesson.version(), number);
        UI.getCurrent().navigate(lesson.last() ? LearnerPaths.module(slug) : LearnerPaths.lesson(slug, number + 1));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
