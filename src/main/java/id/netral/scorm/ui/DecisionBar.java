package id.netral.scorm.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;

/** Approve, or give back with a reason. */
final class DecisionBar extends Composite<Section> {

    private static final int LONGEST = 1_000;

    /** Told what the reviewer decides. */
    interface Listener extends Serializable {
        void approved();

        void returned(String reason);
    }

    DecisionBar(Listener listener) {
        var reason = new TextArea(getTranslation("scorm.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        var approve = new Button(getTranslation("scorm.approve"), event -> listener.approved());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        var giveBack = new Button(getTranslation("scorm.give-back"), event -> listener.returned(reason.getValue()));
        var row = new Div(approve, giveBack);
        row.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(reason, row);
    }
}
