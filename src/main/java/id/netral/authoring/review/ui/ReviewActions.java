package id.netral.authoring.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.netral.authoring.review.DraftReview;
import id.netral.authoring.review.ReviewStep;
import id.netral.authoring.review.ReviewWorkflow;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.time.ZoneId;

/** The steps that may be taken now, by this person. */
final class ReviewActions extends Composite<Div> {

    private final transient DraftReview review;
    private final transient SignedInUser user;
    private final transient ReviewWorkflow workflow;
    private final ZoneId zone;
    private final transient Acting acting;

    ReviewActions(
            DraftReview review,
            boolean published,
            SignedInUser user,
            ReviewWorkflow workflow,
            ZoneId zone,
            Acting acting) {
        this.review = review;
        this.user = user;
        this.workflow = workflow;
        this.zone = zone;
        this.acting = acting;
        getContent().addClassName("row");
        addAuthorSteps();
        addReviewerSteps();
        addPublication();
        if (published) {
            step("review.withdraw", this::withdraw).addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        }
    }

    private void addAuthorSteps() {
        var slug = review.draft().slug();
        if (writes() && may(ReviewStep.SUBMITTED)) {
            step("review.submit", this::submit).addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (writes() && may(ReviewStep.TAKEN_BACK)) {
            step("review.take-back", () -> acting.act(() -> workflow.takeBack(slug), "review.taken-back"));
        }
    }

    private void addReviewerSteps() {
        if (!reviews() || review.isAuthor(user.account())) {
            return;
        }
        if (may(ReviewStep.APPROVED)) {
            var approve = step(
                    "review.approve",
                    () -> acting.act(() -> workflow.approve(review.draft().slug()), "review.approved"));
            approve.addThemeVariants(ButtonVariant.PRIMARY);
            approve.setEnabled(review.open() == 0);
        }
        if (may(ReviewStep.SENT_BACK)) {
            step("review.send-back", this::sendBack);
        }
    }

    private void addPublication() {
        var slug = review.draft().slug();
        if (may(ReviewStep.PUBLISHED)) {
            step("review.publish", () -> acting.act(() -> workflow.publish(slug), "review.published"))
                    .addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (may(ReviewStep.SCHEDULED)) {
            step(
                    "review.schedule",
                    () -> new ScheduleDialog(
                                    zone,
                                    moment -> acting.act(() -> workflow.schedule(slug, moment), "review.scheduled"))
                            .open());
        }
        if (may(ReviewStep.UNSCHEDULED)) {
            step("review.unschedule", () -> acting.act(() -> workflow.unschedule(slug), "review.unscheduled"));
        }
    }

    private boolean may(ReviewStep step) {
        return review.stage().allows(step);
    }

    private boolean writes() {
        return user.has(Role.PELATIH) || user.has(Role.ADMIN);
    }

    private boolean reviews() {
        return user.has(Role.PENINJAU) || user.has(Role.ADMIN);
    }

    private void submit() {
        var second = review.draft().basedOn() != null;
        new SubmitDialog(
                        second,
                        (note, material) -> acting.act(
                                () -> workflow.submit(review.draft().slug(), note, material), "review.submitted"))
                .open();
    }

    private void sendBack() {
        new WordsDialog(
                        "review.send-back",
                        "review.reason",
                        reason -> acting.act(
                                () -> workflow.sendBack(review.draft().slug(), reason), "review.sent-back"))
                .open();
    }

    private void withdraw() {
        new WordsDialog(
                        "review.withdraw",
                        "review.reason",
                        reason -> acting.act(
                                () -> workflow.withdraw(review.draft().slug(), reason), "review.withdrawn"))
                .open();
    }

    private Button step(String key, Runnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        getContent().add(button);
        return button;
    }
}
