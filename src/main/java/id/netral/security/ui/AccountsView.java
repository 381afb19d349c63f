package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.ui.CellLines;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.security.Role;
import id.netral.security.account.AccountAdministration;
import id.netral.security.account.AccountFilter;
import id.netral.security.account.AccountRow;
import id.netral.security.account.AccountState;
import id.netral.security.account.ActivationService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All accounts: find one, then change its roles, its state or issue a code. */
@Route("admin/akun")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "nav.accounts", icon = "vaadin:key", order = 60)
@StyleSheet("context://css/security.css")
public class AccountsView extends Div implements HasDynamicTitle {

    private final AccountAdministration accounts;
    private final ActivationService activations;
    private final TextField text = new TextField(getTranslation("account.search"));
    private final Select<Role> role = new Select<>();
    private final Select<AccountState> state = new Select<>();
    private final Grid<AccountRow> grid = new Grid<>();

    /** Built for each visit. */
    public AccountsView(AccountAdministration accounts, ActivationService activations) {
        this.accounts = accounts;
        this.activations = activations;
        addClassNames("stack", "list-screen");
        add(new PageHeader(getTranslation("nav.accounts"), getTranslation("account.lead")), filters(), grid());
    }

    private Div filters() {
        var all = getTranslation("account.all");
        text.setPlaceholder(getTranslation("account.search-hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> item == null ? all : RoleNames.of(this, item));
        state.setLabel(getTranslation("account.state"));
        state.setItems(AccountState.values());
        state.setItemLabelGenerator(item -> item == null ? all : getTranslation("account.state." + item.name()));
        Stream.of(role, state).forEach(select -> {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(all);
            select.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        });
        var bar = new Div(text, role, state);
        bar.addClassNames("row", "account-filters");
        return bar;
    }

    private Grid<AccountRow> grid() {
        grid.addColumn(new ComponentRenderer<>(this::person))
                .setHeader(getTranslation("account.person"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::actions)).setWidth("6rem").setFlexGrow(0);
        grid.setItems(
                query -> accounts.page(filter(), query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(filter()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("account.none"));
        return grid;
    }

    private AccountFilter filter() {
        return new AccountFilter(text.getValue(), role.getValue(), state.getValue());
    }

    private Component person(AccountRow row) {
        var names = Stream.of(row.nip(), row.email()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new CellLines(
                CellLines.head(row.displayName(), badge(row.state())),
                new MetaText(names),
                new MetaText(RoleNames.of(this, row.roles())));
    }

    private StatusBadge badge(AccountState value) {
        return new StatusBadge(
                getTranslation("account.state." + value.name()),
                switch (value) {
                    case INVITED -> StatusBadge.Tone.WARNING;
                    case ACTIVE -> StatusBadge.Tone.GOOD;
                    case DISABLED -> StatusBadge.Tone.NEUTRAL;
                });
    }

    private Button actions(AccountRow row) {
        var manage = new Button(
                getTranslation("account.manage"),
                event -> new AccountDialog(
                                row,
                                accounts,
                                activations,
                                () -> grid.getDataProvider().refreshAll())
                        .open());
        manage.addThemeVariants(ButtonVariant.TERTIARY);
        manage.setAriaLabel(getTranslation("account.manage-of", row.displayName()));
        return manage;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.accounts");
    }
}
