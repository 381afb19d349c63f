package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** A key's fingerprint in groups that two people can read to each other. */
final class Fingerprint extends Composite<Paragraph> {

    Fingerprint(String fingerprint) {
        getContent().addClassNames("meta", "packs-fingerprint");
        getContent()
                .setText(
                        getTranslation("packs.keys.fingerprint") + ": " + fingerprint.replaceAll("(.{4})(?=.)", "$1 "));
    }
}
