package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import id.netral.learning.audience.Criterion;

/** Asks for one criterion. */
interface CriterionEditor {

    Component component();

    /** What was asked for; throws {@link id.netral.common.RefusedException} while it makes no sense. */
    Criterion read();

    /** Shows a criterion of its type. */
    void show(Criterion criterion);
}
