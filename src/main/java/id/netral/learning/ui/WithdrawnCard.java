package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.common.Formats;
import id.netral.learning.duty.WithdrawnModule;
import java.util.List;

/** Tells a person what need not be done any more, and why. */
final class WithdrawnCard extends Composite<Section> {

    WithdrawnCard(List<WithdrawnModule> withdrawn) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("home.withdrawn")));
        var list = new UnorderedList();
        withdrawn.forEach(module -> list.add(new ListItem(getTranslation(
                "home.withdrawn.module", module.title(), Formats.date(module.on(), getLocale()), module.reason()))));
        getContent().add(list);
    }
}
