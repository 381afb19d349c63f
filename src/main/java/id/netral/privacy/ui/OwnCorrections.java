package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.privacy.CorrectionRequest;
import java.time.ZoneId;
import java.util.List;

/** What the person has asked for, and what HR answered. */
final class OwnCorrections extends Composite<Div> {

    private final ZoneId zone;

    OwnCorrections(List<CorrectionRequest> requests, ZoneId zone) {
        this.zone = zone;
        getContent().setVisible(!requests.isEmpty());
        var list = new UnorderedList();
        list.addClassName("plain-list");
        requests.forEach(request -> list.add(row(request)));
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("correction.own")), list);
    }

    private ListItem row(CorrectionRequest request) {
        var when = new Span(Formats.dateTime(request.requestedAt(), zone, getLocale()));
        when.addClassName("meta");
        var row = new ListItem(
                CorrectionBadge.of(request),
                new Paragraph(getTranslation(
                        "correction.line",
                        getTranslation("correction.field." + request.field().name()),
                        request.wanted())),
                when);
        var answer = request.answer();
        if (answer != null) {
            row.add(new Paragraph(getTranslation("correction.answer-line", answer)));
        }
        row.addClassName("card");
        return row;
    }
}
