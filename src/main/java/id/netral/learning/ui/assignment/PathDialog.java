package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.catalog.ModuleReference;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.PathOrigin;
import id.netral.learning.path.PathTerms;
import java.util.List;

/** Asks for a path's name and its modules in their order. */
final class PathDialog extends Composite<Dialog> {

    /** Takes what was chosen; true closes the dialog. */
    @FunctionalInterface
    interface Save {
        boolean save(PathTerms terms);
    }

    private final TextField title = new TextField(getTranslation("path.title"));
    private final TextArea description = new TextArea(getTranslation("path.description"));
    private final TextField audience = new TextField(getTranslation("path.audience"));
    private final Paragraph follows = new Paragraph(getTranslation("path.follows-file"));
    private final ModuleOrder modules;

    PathDialog(List<ModuleReference> all, Save save) {
        modules = new ModuleOrder(all);
        title.setMaxLength(200);
        description.setMaxLength(500);
        audience.setMaxLength(200);
        follows.setVisible(false);
        var form = new Div(follows, title, description, audience, modules);
        form.addClassNames("stack", "assignment-form");
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("path.add"));
        dialog.addClassName("assignment-dialog");
        dialog.add(form);
        var confirm = new Button(getTranslation("path.save"), event -> {
            if (save.save(terms())) {
                dialog.close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("assignment.cancel"), event -> dialog.close()), confirm);
    }

    private PathTerms terms() {
        return new PathTerms(title.getValue(), description.getValue(), audience.getValue(), modules.modules());
    }

    void open() {
        getContent().open();
    }

    void open(LearningPath path) {
        title.setValue(path.title());
        description.setValue(path.terms().description());
        audience.setValue(path.terms().audience());
        modules.show(path.modules());
        follows.setVisible(path.origin() == PathOrigin.CONTENT);
        getContent().setHeaderTitle(path.title());
        getContent().open();
    }
}
