package id.netral.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.rules.Article;
import id.netral.rules.Instrument;
import id.netral.rules.RegisterEntry;
import java.time.LocalDate;

/** One instrument of the register, its articles folded away until somebody wants them. */
final class InstrumentSection extends Composite<Details> {

    InstrumentSection(RegisterEntry entry, LocalDate today, boolean opened) {
        getContent().addClassNames("card", "register-instrument");
        getContent().setSummary(summary(entry.instrument(), today));
        getContent().setOpened(opened);
        if (entry.articles().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("register.noArticles")));
        } else {
            var list = new UnorderedList();
            list.addClassName("register-articles");
            entry.articles().forEach(article -> list.add(item(article)));
            getContent().add(list);
        }
    }

    private Component summary(Instrument instrument, LocalDate today) {
        var name = new Span(instrument.name());
        name.addClassName("register-name");
        var title = new Span(instrument.title());
        title.addClassName("meta");
        var head = new Div(name);
        head.addClassName("row");
        if (instrument.replacedByName() != null) {
            head.add(new StatusBadge(getTranslation("register.replacedBy", instrument.replacedByName()), Tone.BAD));
        } else if (instrument.revokedOn(today)) {
            head.add(new StatusBadge(getTranslation("register.revoked"), Tone.BAD));
        }
        var summary = new Div(head, title);
        summary.addClassName("register-summary");
        return summary;
    }

    private ListItem item(Article article) {
        var link = ArticleView.link(article.label(), article.id());
        var text = new Paragraph(article.summary());
        text.addClassName("meta");
        var item = new ListItem(link, text);
        article.mark()
                .ifPresent(mark -> item.addComponentAtIndex(1, new StatusBadge(getTranslation(mark), Tone.WARNING)));
        return item;
    }
}
