package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What personal data are used for, in a few lines. */
final class NoticeText extends Composite<Div> {

    NoticeText() {
        var list = new UnorderedList();
        Stream.of("what", "why", "who", "never", "how-long", "rights")
                .forEach(part -> list.add(new ListItem(getTranslation("privacy-notice." + part))));
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("privacy-notice.lead")), list);
    }
}
