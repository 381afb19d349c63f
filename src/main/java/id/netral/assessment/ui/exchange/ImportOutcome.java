package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.exchange.ImportDone;
import id.netral.common.Formats;

/** What an import did: how many questions hold at once, and how many wait for a second person, with the way to them. */
final class ImportOutcome extends Composite<Div> {

    ImportOutcome(ImportDone done, String fileName) {
        var cards = new Div(count("live", done.live()), count("waiting", done.waiting()));
        cards.addClassName("count-cards");
        getContent().addClassNames("card", "stack");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("exchange.import.is-done", fileName)), cards);
        if (done.waiting() > 0) {
            var queue = new Anchor(ExchangePaths.QUEUE, getTranslation("exchange.import.queue"));
            getContent().add(new Paragraph(getTranslation("exchange.import.waits", done.waiting())), queue);
        }
    }

    private Div count(String name, int count) {
        var number = new Span(Formats.number(count, getLocale()));
        number.addClassName("count-number");
        var card = new Div(number, new Span(getTranslation("exchange.import.count." + name)));
        card.addClassNames("card", "count-card");
        card.setClassName("count-none", count == 0);
        return card;
    }
}
