package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** Where one is in the import. */
final class StepList extends Composite<OrderedList> {

    /** The steps in their order. */
    enum Step {
        CHOOSE("roster.step.choose"),
        CHECK("roster.step.check"),
        DONE("roster.step.done");

        private final String key;

        Step(String key) {
            this.key = key;
        }
    }

    StepList() {
        getContent().addClassName("step-list");
    }

    void at(Step current) {
        getContent().removeAll();
        for (var step : Step.values()) {
            var item = new ListItem(getTranslation(step.key));
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            item.setClassName("step-past", step.ordinal() < current.ordinal());
            getContent().add(item);
        }
    }
}
