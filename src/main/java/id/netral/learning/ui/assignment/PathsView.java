package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.learning.path.LearningPath;
import id.netral.learning.path.LearningPathService;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

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
        var titles =
                catalog.allModules().stream().collect(Collectors.toMap(ModuleReference::id, ModuleReference::title));
        paths.all().forEach(path -> cards.add(card(path, titles)));
        if (paths.all().isEmpty()) {
            cards.add(new EmptyState(VaadinIcon.ROAD, getTranslation("path.empty"), getTranslation("path.empty-text")));
        }
    }

    private Section card(LearningPath path, Map<ModuleId, String> titles) {
        var modules = new OrderedList();
        path.modules().forEach(module -> modules.add(new ListItem(titles.getOrDefault(module, "?"))));
        var change = new Button(getTranslation("assignment.change-short"), event -> openOn(path));
        change.setAriaLabel(getTranslation("path.change-of", path.title()));
        var retire = new Button(getTranslation("path.retire"), event -> save(() -> paths.retire(path.id())));
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        retire.setAriaLabel(getTranslation("path.retire-of", path.title()));
        var actions = new Div(change, retire);
        actions.addClassName("row");
        var card = new Section(new H2(path.title()), modules, actions);
        card.addClassNames("card", "stack");
        return card;
    }

    private void openNew() {
        new PathDialog(catalog.modules(), (title, modules) -> save(() -> paths.add(title, modules))).open();
    }

    private void openOn(LearningPath path) {
        new PathDialog(
                        catalog.modules(),
                        (title, modules) ->
                                save(() -> paths.change(new LearningPath(path.id(), title, modules, path.version()))))
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
