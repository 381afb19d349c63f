package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.authoring.packs.PackArrival;
import id.netral.authoring.packs.PackPreview;

/** A pack that waits: what it holds, and what may be decided. */
final class ArrivalDialog extends Composite<Dialog> {

    ArrivalDialog(PackArrival arrival, PackPreview preview, boolean mayApprove, Runnable approve, Runnable reject) {
        var dialog = getContent();
        dialog.setHeaderTitle(arrival.title());
        dialog.add(new PreviewCard(preview));
        if (arrival.own()) {
            dialog.add(new Paragraph(getTranslation("packs.arrival.own")));
        } else if (!mayApprove) {
            dialog.add(new Paragraph(getTranslation("packs.arrival.reviewer")));
        }
        dialog.getFooter().add(act("packs.arrival.reject", reject));
        if (preview.fine() && mayApprove && !arrival.own()) {
            var go = act("packs.arrival.approve", approve);
            go.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(go);
        }
        dialog.getFooter().add(new Button(getTranslation("packs.close"), event -> dialog.close()));
    }

    private Button act(String key, Runnable act) {
        return new Button(getTranslation(key), event -> {
            getContent().close();
            act.run();
        });
    }

    void open() {
        getContent().open();
    }
}
