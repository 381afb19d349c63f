package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.learning.path.LearningPath;
import java.util.List;

/** Asks for a path's name and its modules in their order. */
final class PathDialog extends Composite<Dialog> {

    /** Takes what was chosen; true closes the dialog. */
    @FunctionalInterface
    interface Save {
        boolean save(String title, List<ModuleId> modules);
    }

    private final TextField title = new TextField(getTranslation("path.title"));
    private final ModuleOrder modules;

    PathDialog(List<ModuleReference> all, Save save) {
        modules = new ModuleOrder(all);
        title.setMaxLength(200);
        var form = new Div(title, modules);
        form.addClassNames("stack", "assignment-form");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("path.add"));
        dialog.addClassName("assignment-dialog");
        dialog.add(form);
        var confirm = new Button(getTranslation("path.save"), event -> {
            if (save.save(title.getValue(), modules.modules())) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("assignment.cancel"), event -> dialog.close()), confirm);
    }

    void open() {
        getContent().open();
    }

    void open(LearningPath path) {
        title.setValue(path.title());
        modules.show(path.modules());
        getContent().setHeaderTitle(path.title());
        getContent().open();
    }
}
