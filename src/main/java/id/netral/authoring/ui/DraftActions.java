package id.netral.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import id.netral.authoring.DraftModule;
import id.netral.authoring.Drafts;
import id.netral.common.ui.Notices;

/** What can be done with a draft as a whole. */
final class DraftActions extends Composite<Div> {

    private final transient Drafts drafts;
    private final transient DraftModule draft;
    private final transient Runnable changed;

    DraftActions(Drafts drafts, DraftModule draft, Runnable changed) {
        this.drafts = drafts;
        this.draft = draft;
        this.changed = changed;
        getContent().addClassName("row");
        getContent().add(new Button(getTranslation("draft.duplicate"), event -> duplicate()));
        if (draft.archivedAt() == null) {
            getContent().add(new Button(getTranslation("draft.archive"), event -> archive()));
        } else {
            getContent()
                    .add(
                            new Button(getTranslation("draft.bring-back"), event -> bringBack()),
                            new Button(getTranslation("draft.delete"), event -> askDelete()));
        }
    }

    private void duplicate() {
        new TitleDialog(
                        getTranslation("draft.duplicate"),
                        getTranslation("draft.duplicate"),
                        title -> Attempt.to(() -> open(drafts.find(drafts.duplicate(draft.id(), title))
                                .orElseThrow()
                                .slug())))
                .open(getTranslation("draft.copy-of", draft.facts().title()));
    }

    private void archive() {
        if (Attempt.to(() -> drafts.archive(draft.id()))) {
            Notices.success(getTranslation("draft.archived"));
            changed.run();
        }
    }

    private void bringBack() {
        if (Attempt.to(() -> drafts.bringBack(draft.id()))) {
            changed.run();
        }
    }

    private void askDelete() {
        new ConfirmDialog(
                        getTranslation("draft.delete"),
                        getTranslation("draft.delete-ask", draft.facts().title()),
                        getTranslation("draft.delete"),
                        event -> Attempt.to(() -> {
                            drafts.delete(draft.id());
                            UI.getCurrent().navigate(AuthoringPaths.LIST);
                        }),
                        getTranslation("draft.cancel"),
                        event -> {})
                .open();
    }

    private static void open(String slug) {
        UI.getCurrent().navigate(AuthoringPaths.module(slug));
    }
}
