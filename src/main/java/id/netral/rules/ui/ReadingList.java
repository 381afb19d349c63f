package id.netral.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.rules.Reading;
import java.util.List;

/** How offices read a contested article: who, when, what they said, where it can be read. */
final class ReadingList extends Composite<Section> {

    ReadingList(List<Reading> readings) {
        getContent().addClassName("article-readings");
        var list = new UnorderedList();
        readings.forEach(reading -> list.add(item(reading)));
        getContent().add(new H2(getTranslation("article.readings")), list);
    }

    private ListItem item(Reading reading) {
        var who = new Span(getTranslation("article.reading", reading.who(), reading.said(getLocale())));
        who.addClassName("article-reading-who");
        var source = new SourceLinks(reading.source());
        source.addClassName("meta");
        return new ListItem(who, new Paragraph(reading.says()), source);
    }
}
