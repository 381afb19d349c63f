package id.netral.branching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.branching.StoryDraft;
import id.netral.branching.StoryId;
import id.netral.branching.StoryReviews;
import java.util.function.IntSupplier;

/** What may happen to a draft next: hand in, take back, approve, send back. Says why when one may not. */
final class DecisionBar extends Composite<Div> {

    private static final int LONGEST_NOTE = 1000;

    /** Does it, and shows the screen anew. */
    @FunctionalInterface
    interface Act {
        void run(Runnable work, String done);
    }

    DecisionBar(StoryDraft draft, IntSupplier lock, StoryReviews reviews, boolean mayWrite, Act act) {
        var id = draft.story();
        getContent().addClassNames("stack", "story-decision");
        if (draft.note() != null) {
            var note = new Paragraph(getTranslation("story.edit.sent-back", draft.note()));
            note.addClassName("story-note");
            getContent().add(note);
        }
        if (draft.state() == StoryDraft.State.WRITING && mayWrite) {
            var submit = new Button(
                    getTranslation("story.edit.submit"),
                    event -> act.run(() -> reviews.submit(id, lock.getAsInt()), "story.edit.submitted"));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(submit);
        }
        if (draft.state() == StoryDraft.State.SUBMITTED) {
            getContent().add(new Paragraph(getTranslation("story.edit.waiting", draft.changedBy())));
            if (reviews.mayDecide(id)) {
                getContent().add(decision(id, lock, reviews, act));
            } else {
                getContent().add(new Paragraph(getTranslation("story.edit.not-own")));
            }
            if (mayWrite) {
                getContent()
                        .add(new Button(
                                getTranslation("story.edit.take-back"),
                                event ->
                                        act.run(() -> reviews.takeBack(id, lock.getAsInt()), "story.edit.taken-back")));
            }
        }
    }

    private Div decision(StoryId story, IntSupplier lock, StoryReviews reviews, Act act) {
        var note = new TextArea(getTranslation("story.edit.note"));
        note.setMaxLength(LONGEST_NOTE);
        var approve = new Button(
                getTranslation("story.edit.approve"),
                event -> act.run(() -> reviews.approve(story, lock.getAsInt()), "story.edit.approved"));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                getTranslation("story.edit.send-back"),
                event -> act.run(
                        () -> reviews.sendBack(story, lock.getAsInt(), note.getValue()), "story.edit.sent-back-done"));
        var row = new Div(approve, back);
        row.addClassName("row");
        var box = new Div(note, row);
        box.addClassName("stack");
        return box;
    }
}
