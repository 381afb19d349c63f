package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.authoring.packs.PackKeys;
import id.netral.authoring.packs.TrustedKey;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.Notices;
import java.time.ZoneId;

/** For administrators: the own key and those let in. */
final class KeysCard extends Composite<Div> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 400;

    private final transient PackKeys keys;
    private final ZoneId zone;
    private final Div list = new Div();
    private final TextField name = new TextField(getTranslation("packs.keys.name"));
    private final TextArea pem = new TextArea(getTranslation("packs.keys.pem"));

    KeysCard(PackKeys keys, ZoneId zone) {
        this.keys = keys;
        this.zone = zone;
        name.setMaxLength(LONGEST_NAME);
        pem.setMaxLength(LONGEST_KEY);
        pem.addClassName("packs-key");
        list.addClassName("stack");
        var trusted = new Div(
                new H2(getTranslation("packs.keys.trusted")),
                new Paragraph(getTranslation("packs.keys.trusted.lead")),
                list,
                name,
                pem,
                new Button(getTranslation("packs.keys.add"), event -> add()));
        trusted.addClassNames("card", "stack");
        getContent().addClassName("stack");
        getContent().add(new OwnKeyCard(keys.own()), trusted);
        show();
    }

    private void show() {
        list.removeAll();
        var trusted = keys.trusted();
        if (trusted.isEmpty()) {
            list.add(new Paragraph(getTranslation("packs.keys.none")));
        }
        trusted.forEach(key -> list.add(row(key)));
    }

    private Component row(TrustedKey key) {
        var remove = new Button(getTranslation("packs.keys.remove"), event -> remove(key));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("packs.keys.remove-of", key.name()));
        return new CellLines(
                CellLines.head(key.name(), remove),
                new Fingerprint(key.fingerprint()),
                new MetaText(getTranslation(
                        "packs.keys.added-by", key.addedBy(), Formats.dateTime(key.addedAt(), zone, getLocale()))));
    }

    private void add() {
        try {
            keys.trust(name.getValue(), pem.getValue());
            name.clear();
            pem.clear();
            Notices.success(getTranslation("packs.keys.added"));
            show();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void remove(TrustedKey key) {
        keys.distrust(key);
        Notices.success(getTranslation("packs.keys.removed"));
        show();
    }
}
