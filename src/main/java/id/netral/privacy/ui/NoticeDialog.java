package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Tells once what personal data are used for; closed by saying that it was read. */
final class NoticeDialog extends Composite<Dialog> {

    NoticeDialog(Runnable read) {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("privacy-notice.title"));
        dialog.setWidth("36rem");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new NoticeText());
        var button = new Button(getTranslation("privacy-notice.read"), event -> {
            read.run();
            dialog.close();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(button);
    }

    void open() {
        getContent().open();
    }
}
