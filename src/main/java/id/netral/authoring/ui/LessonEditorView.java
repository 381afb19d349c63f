package id.netral.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.netral.authoring.DraftFiles;
import id.netral.authoring.DraftLesson;
import id.netral.authoring.DraftLessons;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.authoring.LessonUse;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Writes one lesson. */
@StyleSheet("context://css/lesson-text.css")
@StyleSheet("context://css/lesson-editor.css")
@StyleSheet("context://css/editor-dialogs.css")
@StyleSheet("context://css/drafts.css")
@Route(AuthoringPaths.LESSON)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
class LessonEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafts drafts;
    private final transient DraftLessons lessons;
    private final transient DraftFiles files;
    private final transient CurrentUser currentUser;
    private String title = "";
    private RouteParameters address = RouteParameters.empty();

    LessonEditorView(Drafts drafts, DraftLessons lessons, DraftFiles files, CurrentUser currentUser) {
        this.drafts = drafts;
        this.lessons = lessons;
        this.files = files;
        this.currentUser = currentUser;
        addClassNames("drafts", "draft-lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters();
        show();
    }

    private void show() {
        var draft = AuthoringPaths.draft(drafts, address);
        var lesson = address.get("lesson")
                .flatMap(slug -> lessons.find(draft.id(), slug))
                .orElseThrow(NotFoundException::new);
        title = lesson.title();
        removeAll();
        add(links(draft, lesson), header(lesson));
        notes(lesson);
        add(new LessonEditor(lesson.id(), currentUser.require().account(), files.largest()));
    }

    private PageHeader header(DraftLesson lesson) {
        if (!DraftsView.mayWrite(currentUser)) {
            return new PageHeader(title, "");
        }
        var words = getTranslation("draft.rename");
        var rename = new Button(
                words, event -> new TitleDialog(words, words, name -> rename(lesson, name)).open(lesson.title()));
        return new PageHeader(title, "", rename);
    }

    private boolean rename(DraftLesson lesson, String name) {
        var done = Attempt.to(() -> lessons.rename(lesson.id(), name));
        if (done) {
            show();
        }
        return done;
    }

    /** Up to the module, and on to the lessons around. */
    private Nav links(DraftModule draft, DraftLesson lesson) {
        var links = new Nav(
                new Anchor(AuthoringPaths.module(draft.slug()), draft.facts().title()));
        links.addClassName("draft-links");
        links.setAriaLabel(getTranslation("draft.lesson-links"));
        lessons.of(draft.id()).stream()
                .filter(other -> Math.abs(other.position() - lesson.position()) == 1 && !lesson.archived())
                .map(other -> new Anchor(
                        AuthoringPaths.lesson(draft.slug(), other.slug()),
                        getTranslation(
                                other.position() < lesson.position() ? "draft.previous" : "draft.next", other.title())))
                .forEach(links::add);
        return links;
    }

    private void notes(DraftLesson lesson) {
        var shared = lesson.sharedFrom();
        if (shared != null) {
            var note = new Paragraph(getTranslation("draft.shared-here"));
            note.addClassName("draft-note");
            lessons.find(shared)
                    .flatMap(source -> drafts.find(source.draft())
                            .map(module -> new Anchor(
                                    AuthoringPaths.lesson(module.slug(), source.slug()),
                                    getTranslation(
                                            "draft.shared-source",
                                            module.facts().title()))))
                    .ifPresent(note::add);
            add(note);
        }
        var uses = lessons.usedIn(lesson.id());
        if (!uses.isEmpty()) {
            var note = new Paragraph(getTranslation(
                    "draft.used-in-note",
                    uses.stream().map(LessonUse::moduleTitle).distinct().collect(Collectors.joining(", "))));
            note.addClassName("draft-note");
            add(note);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
