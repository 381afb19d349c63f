package id.netral.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleVersion;
import id.netral.rules.ArticleId;
import java.io.Serial;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The module's lessons that cite the articles behind a person's mistakes. */
final class LessonsToReread extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean any;

    LessonsToReread(Catalog catalog, ModuleVersion module, Set<ArticleId> articles) {
        var lessons = citing(catalog, module, articles);
        any = !lessons.isEmpty();
        getContent().addClassNames("card", "stack");
        var list = new UnorderedList();
        list.addClassName("reread");
        lessons.forEach(lesson -> list.add(new ListItem(new Anchor(
                QuizPaths.lesson(module.slug(), lesson.number()),
                getTranslation("result.lesson", lesson.number(), lesson.title())))));
        getContent()
                .add(new H2(getTranslation("result.reread")), new Paragraph(getTranslation("result.reread-why")), list);
    }

    private static List<LessonSummary> citing(Catalog catalog, ModuleVersion module, Set<ArticleId> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return module.lessons().stream()
                .filter(lesson -> catalog.lesson(module.id(), lesson.number())
                        .filter(text -> !Collections.disjoint(text.articles(), articles))
                        .isPresent())
                .toList();
    }

    /** Whether there is anything to reread. */
    boolean any() {
        return any;
    }
}
