package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.netral.assessment.regrade.RegradePreview;

/** How many pass now, fail now and keep their result. */
final class RegradeCounts extends Composite<Div> {

    RegradeCounts(RegradePreview preview) {
        getContent().addClassName("bank-counts");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        count("bank.regrade.passes", preview.passesNow()),
                        count("bank.regrade.fails", preview.failsNow()),
                        count("bank.regrade.keeps", preview.keeps()));
    }

    private Div count(String key, long number) {
        var figure = new Span(Long.toString(number));
        figure.addClassName("bank-figure");
        var card = new Div(figure, new Span(getTranslation(key)));
        card.addClassName("card");
        return card;
    }
}
