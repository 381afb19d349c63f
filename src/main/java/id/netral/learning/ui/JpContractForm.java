package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks from which day a PPPK's contract years are counted. */
final class JpContractForm extends Composite<Section> {

    JpContractForm(@Nullable LocalDate known, Consumer<LocalDate> save) {
        var start = DatePickers.create(getTranslation("jp-contract.start"));
        start.setValue(known);
        var button = new Button(getTranslation("jp-contract.save"), event -> {
            if (start.isEmpty() || start.isInvalid()) {
                Notices.refusal(new RefusedException("jp-contract.missing"));
            } else {
                save.accept(start.getValue());
            }
        });
        var fields = new Div(start, button);
        fields.addClassNames("row", "jp-bar");
        var lead = new Paragraph(getTranslation("jp-contract.lead"));
        lead.addClassName("meta");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("jp-contract.title")), lead, fields);
    }
}
