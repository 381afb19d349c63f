package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.catalog.Catalog;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.LearningPathService;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;

/** Learning paths: several modules in their order under one name. */
@StyleSheet("context://css/assignments.css")
@Route("jalur")
@RolesAllowed({Role.Names.SDM, Role.Names.ADMIN})
@Menu(title = "nav.paths", icon = "vaadin:road", order = 31)
class PathsView extends Div implements HasDynamicTitle {

    private final transient LearningPathService paths;
    private final transient Catalog catalog;
    private final Div cards = new Div();

    PathsView(LearningPathService paths, Catalog catalog) {
        this.paths = paths;
        this.catalog = catalog;
        addClassNames("assignments", "stack");
        var add = new Button(getTranslation("path.add"), VaadinIcon.PLUS.create(), event -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        cards.addClassNames("stack");
        add(new PageHeader(getTranslation("nav.paths"), getTranslation("path.lead"), add), cards);
        show();
    }

    private void show() {
        cards.removeAll();
        var all = paths.all();
        var modules = PathModules.of(catalog);
        all.forEach(path ->
                cards.add(new PathCard(path, modules, () -> openOn(path), () -> save(() -> paths.retire(path.id())))));
        if (all.isEmpty()) {
            cards.add(new EmptyState(VaadinIcon.ROAD, getTranslation("path.empty"), getTranslation("path.empty-text")));
        }
    }

    private void openNew() {
        new PathDialog(catalog.modules(), terms -> save(() -> paths.add(terms))).open();
    }

    private void openOn(LearningPath path) {
        new PathDialog(catalog.modules(), terms -> save(() -> paths.change(path.id(), path.version(), terms)))
                .open(path);
    }

    private boolean save(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
            return false;
        }
        Notices.success(getTranslation("path.saved"));
        show();
        return true;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.paths");
    }
}
