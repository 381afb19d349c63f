package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.common.Formats;
import id.netral.learning.jp.JpStanding;
import id.netral.learning.jp.JpWords;

/** Hours of learning credited this year, beside what the law says about them. */
final class JpCard extends Composite<Section> {

    JpCard(JpStanding standing) {
        var words = new JpWords(this::getTranslation, getLocale());
        var amount = getTranslation("home.jp", Formats.number(standing.credited(), getLocale()));
        var note = new Paragraph(words.law(standing.kind()));
        note.addClassName("meta");
        getContent().addClassNames("card", "jp-card");
        getContent().add(new H2(amount));
        var kind = standing.kind();
        kind.right()
                .or(kind::most)
                .ifPresent(target -> getContent()
                        .add(new ProgressLine(standing.credited().doubleValue() / target.doubleValue(), amount)));
        getContent().add(note, new Anchor(JpView.PATH, getTranslation("jp.title")));
    }
}
