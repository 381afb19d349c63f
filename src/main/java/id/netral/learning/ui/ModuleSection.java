package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.learning.progress.LearnerModule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A heading and the cards below it. */
final class ModuleSection extends Composite<Section> {

    ModuleSection(String title, List<LearnerModule> modules, LocalDate today, ZoneId zone) {
        var cards = new UnorderedList();
        cards.addClassName("module-cards");
        modules.forEach(module -> cards.add(new ModuleCard(module, today, zone)));
        getContent().addClassName("stack");
        getContent().add(new H2(title), cards);
    }
}
