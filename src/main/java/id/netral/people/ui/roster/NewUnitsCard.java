package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.people.roster.RosterPreview;

/** Units a roster would make; one that is spelled nearly like a unit there is says so. */
final class NewUnitsCard extends Composite<Details> {

    private static final int SHOWN = 200;

    NewUnitsCard(RosterPreview preview) {
        var names = preview.newUnits();
        var list = new UnorderedList();
        names.stream().limit(SHOWN).map(name -> item(preview, name)).forEach(list::add);
        if (names.size() > SHOWN) {
            list.add(new ListItem(getTranslation("roster.units.more", names.size() - SHOWN)));
        }
        getContent().setSummaryText(getTranslation("roster.units.title", names.size()));
        getContent().add(list);
        getContent().addClassName("card");
        getContent().setOpened(true);
    }

    private ListItem item(RosterPreview preview, String name) {
        var item = new ListItem(name);
        var similar = preview.similarUnits().get(name);
        if (similar != null) {
            var hint = new Span(" " + getTranslation("roster.units.similar", similar));
            hint.addClassName("unit-similar");
            item.add(hint);
        }
        return item;
    }
}
