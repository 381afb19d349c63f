package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.assessment.bank.QuestionDetail;

/** What a trainer can do about a question. */
final class QuestionActions extends Composite<Div> {

    /** Carries out what was chosen and confirmed. */
    interface Deeds {
        void relabel();

        void retire();

        void bringBack();

        void reuse();

        void release();
    }

    /** @param follows whether the question is written elsewhere */
    QuestionActions(QuestionDetail question, boolean follows, Deeds deeds) {
        getContent().addClassName("page-header-actions");
        var edit = follows
                ? new Button(getTranslation("bank.release"), VaadinIcon.UNLINK.create(), event -> deeds.release())
                : going("bank.edit", VaadinIcon.EDIT, BankPaths.edit(question.id()));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var relabel = new Button(getTranslation("bank.relabel"), VaadinIcon.TAGS.create(), event -> deeds.relabel());
        var standing = question.retired()
                ? new Button(getTranslation("bank.bring-back"), VaadinIcon.REFRESH.create(), event -> deeds.bringBack())
                : new Button(
                        getTranslation("bank.retire"), VaadinIcon.ARCHIVE.create(), event -> confirmRetiring(deeds));
        getContent()
                .add(
                        edit,
                        relabel,
                        new Button(getTranslation("bank.reuse"), VaadinIcon.LINK.create(), event -> deeds.reuse()),
                        going("bank.regrade", VaadinIcon.SCALE, BankPaths.regrade(question.id())),
                        standing);
    }

    private Button going(String text, VaadinIcon icon, String path) {
        return new Button(getTranslation(text), icon.create(), event -> getUI().ifPresent(ui -> ui.navigate(path)));
    }

    private void confirmRetiring(Deeds deeds) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("bank.retire-question"));
        dialog.setText(getTranslation("bank.retire-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("bank.cancel"));
        dialog.setConfirmText(getTranslation("bank.retire"));
        dialog.addConfirmListener(event -> deeds.retire());
        dialog.open();
    }
}
