package id.netral.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.authoring.DraftListing;
import id.netral.authoring.DraftOpening;
import id.netral.authoring.Drafts;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.PageHeader;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.stream.Stream;

/** All drafts, last changed first. */
@StyleSheet("context://css/drafts.css")
@Route(AuthoringPaths.LIST)
@RolesAllowed({Role.Names.PELATIH, Role.Names.PENINJAU, Role.Names.ADMIN})
@Menu(title = "nav.drafts", icon = "vaadin:edit", order = 40)
class DraftsView extends Div implements HasDynamicTitle {

    private static final int SHORT = 8;

    private final transient Drafts drafts;
    private final transient DraftOpening opening;
    private final TextField words = new TextField();
    private final Checkbox archived = new Checkbox(getTranslation("draft.show-archived"));
    private final Grid<DraftListing> grid = new Grid<>();
    private final Div nothing = new Div();

    DraftsView(Drafts drafts, DraftOpening opening, CurrentUser currentUser, ZoneId agencyZone) {
        this.drafts = drafts;
        this.opening = opening;
        addClassNames("drafts", "stack");
        words.setLabel(getTranslation("draft.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> show());
        archived.addValueChangeListener(event -> show());
        grid.addComponentColumn(draft -> new DraftCard(draft, agencyZone)).setHeader(getTranslation("nav.drafts"));
        grid.setItemsPageable(
                page -> drafts.list(words.getValue(), archived.getValue(), (int) page.getOffset(), page.getPageSize()));
        grid.addClassName("draft-grid");
        var filters = new Div(words, archived);
        filters.addClassNames("draft-filters");
        var actions = mayWrite(currentUser) ? new Component[] {fromPublished(), begin()} : new Component[0];
        add(
                new PageHeader(getTranslation("nav.drafts"), getTranslation("draft.lead"), actions),
                filters,
                nothing,
                grid);
        show();
    }

    static boolean mayWrite(CurrentUser currentUser) {
        return Stream.of(Role.PELATIH, Role.ADMIN).anyMatch(currentUser.require()::has);
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("draft.begin"),
                VaadinIcon.PLUS.create(),
                event -> new TitleDialog(
                                getTranslation("draft.begin"),
                                getTranslation("draft.begin-do"),
                                title -> Attempt.to(() -> UI.getCurrent()
                                        .navigate(AuthoringPaths.module(drafts.find(drafts.create(title))
                                                .orElseThrow()
                                                .slug()))))
                        .open(""));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }

    private Button fromPublished() {
        return new Button(getTranslation("draft.from-published"), event -> new PublishedModuleDialog(opening).open());
    }

    private void show() {
        var found = drafts.count(words.getValue(), archived.getValue());
        grid.setVisible(found > 0);
        grid.setAllRowsVisible(found <= SHORT);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(
                    words.isEmpty()
                            ? new EmptyState(
                                    VaadinIcon.EDIT, getTranslation("draft.none"), getTranslation("draft.none-text"))
                            : new EmptyState(
                                    VaadinIcon.SEARCH,
                                    getTranslation("draft.no-match"),
                                    getTranslation("draft.no-match-text")));
        }
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.drafts");
    }
}
