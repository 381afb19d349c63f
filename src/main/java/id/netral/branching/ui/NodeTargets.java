package id.netral.branching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import id.netral.branching.Story;
import org.jspecify.annotations.Nullable;

/** Offers a story's scenes and endings to lead to. */
final class NodeTargets {

    private NodeTargets() {}

    /** Fills the field; the value stays when it is still there. */
    static void offer(Select<String> field, Story story, @Nullable String value) {
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(text("story.edit.unconnected"));
        field.setItemLabelGenerator(id -> id == null ? text("story.edit.unconnected") : label(story, id));
        field.setItems(story.nodes());
        field.setValue(story.has(value) ? value : null);
    }

    private static String label(Story story, String id) {
        var heading = story.heading(id).isBlank() ? text("story.map.untitled") : story.heading(id);
        return story.ending(id).isPresent() ? text("story.edit.ending-of", heading) : heading;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
