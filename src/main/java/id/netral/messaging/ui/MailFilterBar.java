package id.netral.messaging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.messaging.MailFilter;
import id.netral.messaging.MailState;

/** Which mails to show. */
final class MailFilterBar extends Composite<Div> {

    private static final int LONGEST = 100;

    private final TextField text = new TextField(getTranslation("outbox.search"));
    private final Select<MailState> state = new Select<>();

    MailFilterBar(Runnable changed) {
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> changed.run());
        var all = getTranslation("outbox.all");
        state.setLabel(getTranslation("outbox.state"));
        state.setItems(MailState.values());
        state.setItemLabelGenerator(item -> item == null ? all : getTranslation("outbox.state." + item.name()));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(all);
        state.addValueChangeListener(event -> changed.run());
        getContent().addClassName("hr-filters");
        getContent().add(text, state);
    }

    MailFilter value() {
        return new MailFilter(state.getValue(), text.getValue());
    }
}
