package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.netral.assessment.bank.QuestionCatalogue;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionEditing;
import id.netral.assessment.bank.QuestionReuse;
import id.netral.assessment.bank.QuestionReview;
import id.netral.assessment.bank.WaitingQuestion;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** A question as learners see it, with its key, its history and where it is used. */
@Route(BankPaths.QUESTION)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@StyleSheet("context://css/bank.css")
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient QuestionCatalogue catalogue;
    private final transient QuestionEditing editing;
    private final transient QuestionReuse reuse;
    private final transient QuestionReview review;
    private final transient LegalRegister register;
    private final ZoneId zone;
    private final boolean mayWrite;
    private long id;
    private String title = "";

    QuestionView(
            QuestionCatalogue catalogue,
            QuestionEditing editing,
            QuestionReuse reuse,
            QuestionReview review,
            LegalRegister register,
            CurrentUser currentUser,
            ZoneId agencyZone) {
        this.catalogue = catalogue;
        this.editing = editing;
        this.reuse = reuse;
        this.review = review;
        this.register = register;
        this.zone = agencyZone;
        this.mayWrite = QuestionsView.mayWrite(currentUser);
        addClassNames("bank", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BankPaths.question(event.getRouteParameters());
        show();
    }

    private void show() {
        var question = catalogue.find(id).orElseThrow(NotFoundException::new);
        var definition = question.newest().definition();
        title = getTranslation("bank.title", definition.code());
        var back = new Anchor(BankPaths.LIST, getTranslation("bank.back"));
        back.addClassName("bank-link");
        var left = new Div(preview(question), key(question));
        var right = new Div(
                new QuestionFacts(question, register.find(definition.articles()), catalogue.today()),
                new UseList(question),
                new SharedQuestionCard(reuse, id),
                new RevisionList(question, zone));
        var columns = new Div(left, right);
        left.addClassName("stack");
        right.addClassName("stack");
        columns.addClassName("bank-columns");
        removeAll();
        add(back, new PageHeader(title, question.moduleTitle(), actions(question)));
        review.of(id).ifPresent(change -> add(waiting(change)));
        add(columns);
    }

    private Component[] actions(QuestionDetail question) {
        if (mayWrite) {
            return new Component[] {
                standing(question),
                new QuestionActions(question, reuse.origin(id).isPresent(), new ConfirmedDeeds(question))
            };
        }
        return new Component[] {standing(question)};
    }

    private Anchor waiting(WaitingQuestion change) {
        var link = new Anchor(BankPaths.change(change.id()), getTranslation("bank.change.one-waits", change.author()));
        link.addClassName("bank-hint");
        return link;
    }

    private StatusBadge standing(QuestionDetail question) {
        return question.retired()
                ? new StatusBadge(getTranslation("bank.retired"), Tone.NEUTRAL)
                : new StatusBadge(getTranslation("bank.in-use"), Tone.GOOD);
    }

    private Section preview(QuestionDetail question) {
        var preview = new QuestionPreview();
        preview.show(catalogue.preview(question.module(), question.newest().definition()));
        var card = new Section(new H2(getTranslation("bank.preview")), preview);
        card.addClassNames("card", "stack");
        return card;
    }

    private Section key(QuestionDetail question) {
        var card = new Section(
                new H2(getTranslation("bank.key")),
                new QuestionKey(question.newest().definition()));
        card.addClassNames("card", "stack");
        return card;
    }

    private boolean done(Runnable deed, String words) {
        try {
            deed.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation(words));
        show();
        return true;
    }

    private final class ConfirmedDeeds implements QuestionActions.Deeds {

        private final transient QuestionDetail question;

        ConfirmedDeeds(QuestionDetail question) {
            this.question = question;
        }

        @Override
        public void relabel() {
            new LabelDialog(question.newest().definition().labels(), catalogue.tags(), this::save).open();
        }

        private boolean save(Labels labels) {
            return done(() -> editing.relabel(id, labels), "bank.relabelled");
        }

        @Override
        public void retire() {
            done(() -> editing.retire(id), "bank.was-retired");
        }

        @Override
        public void bringBack() {
            done(() -> editing.bringBack(id), "bank.was-brought-back");
        }

        @Override
        public void reuse() {
            new ReuseDialog(reuse.modulesFor(id), this::reuse).open();
        }

        private boolean reuse(ModuleReference module) {
            try {
                var kept = reuse.reuse(id, module.id());
                Notices.success(getTranslation(kept.waits() ? "bank.change.waits" : "bank.was-reused"));
            } catch (RefusedException refusal) {
                Notices.refusal(refusal);
                return false;
            }
            show();
            return true;
        }

        @Override
        public void release() {
            done(() -> reuse.release(id), "bank.was-released");
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
