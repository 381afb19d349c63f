package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.regrade.RegradePreview;
import id.netral.assessment.regrade.RegradeProgress;
import id.netral.assessment.regrade.Regrading;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Regrades a question that was wrong: first shows what would happen to whom, then does it once confirmed. */
@Route(BankPaths.REGRADE)
@RolesAllowed({Role.Names.PELATIH, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class RegradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_REASON = 500;

    private final transient QuestionCatalogue catalogue;
    private final transient Regrading regrading;
    private final RadioButtonGroup<Regrading.Rule> rule = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("bank.regrade.reason"));
    private final Button apply = new Button(getTranslation("bank.regrade.apply"), VaadinIcon.SCALE.create());
    private final Section settings = new Section();
    private final Div result = new Div();
    private final RegradeProgressCard running = new RegradeProgressCard(this::step, this::finished);
    private transient @Nullable RegradeWork work;
    private long id;
    private String title = "";

    RegradeView(QuestionCatalogue catalogue, Regrading regrading) {
        this.catalogue = catalogue;
        this.regrading = regrading;
        addClassNames("bank", "stack");
        rule.setLabel(getTranslation("bank.regrade.rule"));
        rule.setItems(Regrading.Rule.values());
        rule.setItemLabelGenerator(value -> getTranslation("bank.regrade.rule." + value));
        rule.addValueChangeListener(event -> preview());
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(2);
        reason.setHelperText(getTranslation("bank.regrade.reason-help"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickListener(event -> confirm());
        settings.add(rule, reason, apply);
        settings.addClassNames("card", "stack", "bank-regrade");
        result.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BankPaths.question(event.getRouteParameters());
        var question = catalogue.find(id).orElseThrow(NotFoundException::new);
        title = getTranslation(
                "bank.regrade.title", question.newest().definition().code());
        removeAll();
        add(back(), new PageHeader(title, getTranslation("bank.regrade.lead")), stem(question), settings, result);
        if (rule.isEmpty()) {
            rule.setValue(Regrading.Rule.NEW_KEY);
        }
        regrading.progress(id).ifPresent(this::watch);
    }

    private Anchor back() {
        var back = new Anchor(BankPaths.question(id), getTranslation("bank.back-to-question"));
        back.addClassName("bank-link");
        return back;
    }

    private static Paragraph stem(QuestionDetail question) {
        var stem = new Paragraph(question.newest().definition().stem());
        stem.addClassName("bank-strong");
        return stem;
    }

    private void preview() {
        result.removeAll();
        try {
            var preview = regrading.preview(id, rule.getValue());
            apply.setEnabled(!preview.attempts().isEmpty());
            show(preview, "bank.regrade.preview");
        } catch (RefusedException refusal) {
            apply.setEnabled(false);
            var why = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
            why.addClassName("bank-hint");
            result.add(why);
        }
    }

    private void show(RegradePreview preview, String heading) {
        if (preview.attempts().isEmpty()) {
            result.add(new EmptyState(
                    VaadinIcon.SCALE,
                    getTranslation("bank.regrade.nobody"),
                    getTranslation("bank.regrade.nobody-text")));
            return;
        }
        result.add(new H2(getTranslation(heading)), new RegradeCounts(preview), new RegradeTable(preview));
    }

    private void confirm() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("bank.regrade.reason-missing"));
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("bank.regrade.confirm"));
        dialog.setText(getTranslation("bank.regrade.confirm-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("bank.cancel"));
        dialog.setConfirmText(getTranslation("bank.regrade.apply"));
        dialog.addConfirmListener(event -> apply());
        dialog.open();
    }

    private void apply() {
        try {
            work = new RegradeWork(regrading, id, rule.getValue(), reason.getValue());
            step().ifPresentOrElse(this::watch, this::finished);
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            regrading.progress(id).ifPresent(this::watch);
        }
    }

    /** Does the next slice of what was ordered here; what was ordered elsewhere is only looked at. */
    private Optional<RegradeProgress> step() {
        return work != null && !work.goesOn() ? Optional.empty() : regrading.progress(id);
    }

    private void watch(RegradeProgress progress) {
        settings.setVisible(false);
        result.removeAll();
        result.add(running);
        running.watch(progress);
    }

    private void finished() {
        result.removeAll();
        if (work == null) {
            settings.setVisible(true);
            preview();
        } else {
            settings.setVisible(false);
            show(work.done(), "bank.regrade.done");
            work = null;
        }
        Notices.success(getTranslation("bank.regrade.done"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
