package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.common.Formats;
import java.math.BigDecimal;

/** Hours of learning this year beside the 20 a PNS has a right to (PP 17/2020, article 203). */
final class JpCard extends Composite<Section> {

    private static final int RIGHT_OF_PNS = 20;

    JpCard(BigDecimal jp) {
        var amount = getTranslation("home.jp", Formats.number(jp, getLocale()));
        var note = new Paragraph(getTranslation("home.jp.right", RIGHT_OF_PNS));
        note.addClassName("meta");
        getContent().addClassNames("card", "jp-card");
        getContent().add(new H2(amount), new ProgressLine(jp.doubleValue() / RIGHT_OF_PNS, amount), note);
    }
}
