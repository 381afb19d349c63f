package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.people.roster.undo.RosterUndoPreview;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what taking an import back would do, or what stands in the way. */
final class UndoDialog extends Composite<Dialog> {

    UndoDialog(RosterUndoPreview preview, Runnable undo) {
        var dialog = getContent();
        dialog.addClassName("codes-dialog");
        dialog.setHeaderTitle(getTranslation("roster.undo.title"));
        var content = new Div();
        content.addClassName("stack");
        dialog.add(content);
        var cancel = new Button(getTranslation("roster.apply.cancel"), event -> dialog.close());
        dialog.getFooter().add(cancel);
        if (preview.obstacles().isEmpty()) {
            content.add(new Paragraph(getTranslation("roster.undo.lead")), effects(preview));
            var doIt = new Button(getTranslation("roster.undo.confirm"), event -> {
                dialog.close();
                undo.run();
            });
            doIt.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().add(doIt);
        } else {
            content.add(new Paragraph(getTranslation("roster.undo.blocked")), obstacles(preview));
        }
    }

    private UnorderedList effects(RosterUndoPreview preview) {
        var list = new UnorderedList();
        add(list, "roster.undo.deactivated", preview.deactivated());
        add(list, "roster.undo.restored", preview.restored());
        add(list, "roster.undo.returned", preview.returned());
        if (!preview.endedUnits().isEmpty()) {
            list.add(new ListItem(getTranslation(
                    "roster.undo.units", preview.endedUnits().size(), String.join("; ", preview.endedUnits()))));
        }
        list.add(new ListItem(getTranslation("roster.undo.kept")));
        return list;
    }

    private void add(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation(key, count)));
        }
    }

    private UnorderedList obstacles(RosterUndoPreview preview) {
        var list = new UnorderedList();
        preview.obstacles().forEach(obstacle -> {
            var who = Stream.of(obstacle.name(), obstacle.number())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
            list.add(new ListItem(who + ": " + getTranslation(obstacle.key())));
        });
        return list;
    }

    void open() {
        getContent().open();
    }
}
