package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.InvalidQuestionException;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionReuse;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.assessment.ui.bank.BankPaths;
import id.netral.assessment.ui.bank.QuestionPreview;
import id.netral.assessment.ui.bank.QuestionSheet;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Optional;

/** A written question before a second person: how learners would see it, its key, what changes and whom that touches. */
@Route(BankPaths.CHANGE)
@RolesAllowed({Role.Names.PENINJAU, Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionReview review;
    private final transient QuestionCatalogue catalogue;
    private final transient QuestionReuse reuse;
    private final transient SignedInUser me;
    private final ZoneId zone;
    private String title = "";

    ChangeView(
            QuestionReview review,
            QuestionCatalogue catalogue,
            QuestionReuse reuse,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.review = review;
        this.catalogue = catalogue;
        this.reuse = reuse;
        this.me = currentUser.require();
        this.zone = agencyZone;
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = BankPaths.change(event.getRouteParameters());
        var change = review.find(id).orElseThrow(NotFoundException::new);
        title = getTranslation("bank.change.title", change.definition().code());
        var now = Optional.ofNullable(change.question()).flatMap(catalogue::find);
        var back = new Anchor(BankPaths.CHANGES, getTranslation("bank.changes.back"));
        back.addClassName("bank-link");
        removeAll();
        add(
                back,
                new PageHeader(title, getTranslation("bank.change.lead"), actions(change)),
                new ChangeFacts(change, now, reuse, zone),
                columns(change, now));
    }

    private Div columns(WaitingQuestion change, Optional<QuestionDetail> now) {
        var preview = new QuestionPreview();
        preview.show(catalogue.preview(change.module(), change.definition()));
        var written = card("bank.change.written", preview, new QuestionSheet(change.definition()));
        var columns = new Div(written);
        now.ifPresent(question -> columns.add(
                card("bank.change.now", new QuestionSheet(question.newest().definition()))));
        columns.addClassName("bank-columns");
        return columns;
    }

    private Section card(String heading, Component... content) {
        var card = new Section(new H2(getTranslation(heading)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }

    private Component[] actions(WaitingQuestion change) {
        if (!change.waiting()) {
            return change.returned() && mayWrite(change)
                    ? new Component[] {goOn(change, "bank.change.go-on")}
                    : new Component[] {new Paragraph(getTranslation("bank.change.is-decided"))};
        }
        if (change.writtenBy().equals(me.account())) {
            return new Component[] {
                goOn(change, "bank.edit"),
                new Button(
                        getTranslation("bank.change.withdraw"),
                        event -> done(() -> review.withdraw(change.id()), "bank.change.was-withdrawn"))
            };
        }
        if (!me.has(Role.PENINJAU) && !me.has(Role.ADMIN)) {
            return new Component[0];
        }
        var giveBack = new Button(
                getTranslation("bank.change.give-back"),
                event -> new ReasonDialog(
                                why -> done(() -> review.giveBack(change.id(), why), "bank.change.was-given-back"))
                        .open());
        var approve = new Button(
                getTranslation("bank.change.approve"),
                VaadinIcon.CHECK.create(),
                event -> done(() -> review.approve(change.id(), change.version()), "bank.change.was-approved"));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        return new Component[] {giveBack, approve};
    }

    private boolean mayWrite(WaitingQuestion change) {
        return change.writtenBy().equals(me.account()) && (me.has(Role.PELATIH) || me.has(Role.ADMIN));
    }

    private Button goOn(WaitingQuestion change, String text) {
        var button = new Button(
                getTranslation(text),
                VaadinIcon.EDIT.create(),
                event -> UI.getCurrent().navigate(BankPaths.editChange(change.id())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(mayWrite(change));
        return button;
    }

    private void done(Runnable step, String words) {
        try {
            step.run();
        } catch (InvalidQuestionException invalid) {
            Notices.error(getTranslation(invalid.key(), invalid.arguments()));
            return;
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return;
        }
        Notices.success(getTranslation(words));
        UI.getCurrent().navigate(ChangesView.class);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
