package id.netral.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.netral.messaging.MailDetail;
import id.netral.messaging.MailState;
import java.time.ZoneId;

/** One mail: where it stands, what it says, and what may be done with it. */
final class MailDialog extends Composite<Dialog> {

    MailDialog(MailDetail mail, ZoneId zone, Runnable queueAgain, Runnable discard) {
        var listing = mail.listing();
        var content = new Div(MailStates.badge(this, listing.state()), meta(MailStates.when(this, listing, zone)));
        content.addClassNames("stack", "mail-detail");
        content.add(meta(getTranslation("outbox.to", listing.recipient())));
        explain(content, mail);
        var text = new Pre(mail.text());
        text.addClassName("mail-text");
        content.add(text);
        if (!mail.files().isEmpty()) {
            content.add(meta(getTranslation("outbox.files", String.join(", ", mail.files()))));
        }
        var dialog = getContent();
        dialog.setHeaderTitle(listing.subject());
        dialog.add(content);
        var state = listing.state();
        if (state.canBeDiscarded()) {
            dialog.getFooter().add(act("outbox.discard", discard));
        }
        if (state.canBeQueuedAgain()) {
            dialog.getFooter().add(act("outbox.queue-again", queueAgain));
        }
        var close = new Button(getTranslation("outbox.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
    }

    private void explain(Div content, MailDetail mail) {
        var problem = mail.listing().problem();
        if (problem != null) {
            content.add(new Paragraph(getTranslation(problem)));
        }
        if (mail.listing().state() == MailState.UNCERTAIN) {
            content.add(new Paragraph(getTranslation("outbox.uncertain-choice")));
        }
        var reply = mail.reply();
        if (reply != null) {
            content.add(meta(getTranslation("outbox.reply", reply)));
        }
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation(key), event -> {
            getContent().close();
            act.run();
        });
    }

    private static Paragraph meta(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }

    void open() {
        getContent().open();
    }
}
