package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.netral.authoring.packs.PackPreview;
import id.netral.authoring.packs.PackPreview.Standing;

/** What may be done with a checked pack: publish or hand in, or nothing. */
final class PackDecision extends Composite<Div> {

    PackDecision(PackPreview pack, boolean atOnce, Runnable take, Runnable discard) {
        getContent().addClassName("packs-links");
        if (pack.fine() && pack.standing() != Standing.SAME) {
            var go = new Button(
                    getTranslation(atOnce ? "packs.import.apply" : "packs.import.submit"), event -> take.run());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.setDisableOnClick(true);
            getContent().add(go);
        }
        getContent().add(new Button(getTranslation("packs.import.discard"), event -> discard.run()));
    }
}
