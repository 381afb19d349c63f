package id.netral.branching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.branching.PublishedStory;
import id.netral.branching.Story;
import id.netral.branching.StoryChangedException;
import id.netral.branching.StoryChecks;
import id.netral.branching.StoryDraft;
import id.netral.branching.StoryDrafts;
import id.netral.branching.StoryId;
import id.netral.branching.StoryReviews;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.verdict.Verdicts;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a branching case, or reads the one that is published. Every field is saved when it is left. */
@Route(StoryLinks.EDIT)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@StyleSheet("context://css/story.css")
class StoryEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StoryDrafts drafts;
    private final transient StoryReviews reviews;
    private final transient StoryChecks checks;
    private final transient LegalRegister register;
    private final transient Verdicts verdicts;
    private final ZoneId zone;
    private final boolean mayWrite;
    private final Span saved = new Span();
    private transient @Nullable StoryDraft draft;
    private transient @Nullable StoryDesk desk;
    private String title = "";

    StoryEditorView(
            StoryDrafts drafts,
            StoryReviews reviews,
            StoryChecks checks,
            LegalRegister register,
            Verdicts verdicts,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.checks = checks;
        this.register = register;
        this.verdicts = verdicts;
        this.zone = agencyZone;
        var user = currentUser.require();
        this.mayWrite = user.has(Role.PELATIH) || user.has(Role.ADMIN);
        addClassNames("story-editor", "stack");
        saved.addClassName("meta");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(StoryLinks.story(event.getRouteParameters()).orElseThrow(NotFoundException::new));
    }

    private void show(StoryId story) {
        removeAll();
        saved.setText("");
        draft = drafts.find(story).orElse(null);
        if (draft == null) {
            showPublished(drafts.published(story).orElseThrow(NotFoundException::new));
        } else {
            showDraft(draft);
        }
    }

    private void showPublished(PublishedStory story) {
        var edit = new Button(getTranslation("story.edit.new-version"), VaadinIcon.EDIT.create(), event -> {
            drafts.edit(story.story());
            show(story.story());
        });
        edit.setVisible(mayWrite);
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = getTranslation(
                "story.edit.published-lead", story.number(), Formats.dateTime(story.publishedAt(), zone, getLocale()));
        addHeader(
                story.content(),
                lead,
                edit,
                new Anchor(StoryLinks.counts(story.story()), getTranslation("story.counts.title")));
        addDesk(story.content(), true);
    }

    private void showDraft(StoryDraft shown) {
        var discard = new Button(getTranslation("story.edit.discard"), event -> confirmDiscard(shown.story()));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.setVisible(mayWrite && shown.state() == StoryDraft.State.WRITING);
        addHeader(
                shown.content(),
                getTranslation(
                        "story.edit.lead-" + (shown.state() == StoryDraft.State.WRITING ? "writing" : "submitted")),
                discard);
        add(saved);
        addDesk(shown.content(), !mayWrite || shown.state() != StoryDraft.State.WRITING);
        // the draft of the moment of deciding: writing raises its lock
        add(new DecisionBar(shown, () -> Objects.requireNonNull(draft).lock(), reviews, mayWrite, this::decide));
    }

    private void addHeader(Story story, String lead, Component... actions) {
        title = story.title().isBlank() ? getTranslation("story.map.untitled") : story.title();
        var play = new Button(getTranslation("story.edit.play"), VaadinIcon.PLAY.create(), event -> play());
        var bar = new Div(actions);
        bar.addComponentAsFirst(play);
        bar.addClassName("row");
        add(new BackLink(StoryLinks.DRAFTS, getTranslation("nav.story-drafts")), new PageHeader(title, lead, bar));
    }

    private void addDesk(Story story, boolean locked) {
        var problems = checks.check(story);
        desk = new StoryDesk(register, verdicts, story, problems, this::change);
        desk.show(story, problems, locked);
        add(desk);
    }

    private void play() {
        Objects.requireNonNull(desk).play();
    }

    private void change(UnaryOperator<Story> step) {
        var now = Objects.requireNonNull(draft);
        var wanted = step.apply(now.content());
        if (wanted.equals(now.content())) {
            return;
        }
        try {
            draft = drafts.save(now.story(), now.lock(), wanted);
            saved.setText(getTranslation("story.edit.saved", Formats.dateTime(draft.changedAt(), zone, getLocale())));
            Objects.requireNonNull(desk).refresh(wanted, checks.check(wanted));
        } catch (StoryChangedException conflict) {
            new ConflictDialog(conflict, () -> keepMine(step), () -> show(now.story())).open();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    /** Puts the step on top of what the other has saved. */
    private void keepMine(UnaryOperator<Story> step) {
        var story = Objects.requireNonNull(draft).story();
        show(story);
        if (draft != null) {
            change(step);
            show(story);
        }
    }

    private void decide(Runnable work, String done) {
        var story = Objects.requireNonNull(draft).story();
        try {
            work.run();
            Notices.success(getTranslation(done));
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
        show(story);
    }

    private void confirmDiscard(StoryId story) {
        new DiscardDialog(() -> {
                    try {
                        drafts.discard(story, Objects.requireNonNull(draft).lock());
                        UI.getCurrent().navigate(StoryLinks.DRAFTS);
                    } catch (RefusedException refusal) {
                        Notices.refusal(refusal);
                        show(story);
                    }
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
