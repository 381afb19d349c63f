package id.netral.authoring.packs.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.authoring.packs.PackKeys.ShownKey;
import id.netral.common.ui.DownloadLink;
import java.nio.charset.StandardCharsets;

/** The own public key, to give to others. */
final class OwnKeyCard extends Composite<Div> {

    OwnKeyCard(ShownKey key) {
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("packs.keys.own")),
                        new Paragraph(getTranslation("packs.keys.own.lead")),
                        new Fingerprint(key.fingerprint()),
                        new DownloadLink(
                                getTranslation("packs.keys.download"),
                                "pack.pub",
                                "text/plain",
                                out -> out.write(key.pem().getBytes(StandardCharsets.US_ASCII))));
    }
}
