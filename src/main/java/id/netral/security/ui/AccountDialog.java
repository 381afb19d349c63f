package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.security.Role;
import id.netral.security.account.AccountAdministration;
import id.netral.security.account.AccountRow;
import id.netral.security.account.AccountState;
import id.netral.security.account.ActivationService;

/** What an administrator may do with one account. */
final class AccountDialog extends Composite<Dialog> {

    private final AccountRow account;
    private final AccountAdministration accounts;
    private final ActivationService activations;
    private final Runnable changed;
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();

    AccountDialog(AccountRow account, AccountAdministration accounts, ActivationService activations, Runnable changed) {
        this.account = account;
        this.accounts = accounts;
        this.activations = activations;
        this.changed = changed;
        roles.setLabel(getTranslation("account.role"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> RoleNames.of(this, role));
        roles.setValue(account.roles());
        var content = new Div(roles, accessButtons());
        content.addClassNames("stack", "account-dialog");
        var dialog = getContent();
        dialog.setHeaderTitle(account.displayName());
        dialog.add(content);
        var save = new Button(getTranslation("account.save-roles"), event -> saveRoles());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("account.close"), event -> dialog.close()), save);
    }

    private Div accessButtons() {
        var box = new Div();
        box.addClassName("stack");
        if (account.state() == AccountState.DISABLED) {
            box.add(explained("account.enable-text", new Button(getTranslation("account.enable"), event -> enable())));
        } else {
            box.add(explained("account.code-text", new Button(getTranslation("account.issue-code"), event -> issue())));
            var disable = new Button(getTranslation("account.disable"), event -> disable());
            disable.addThemeVariants(ButtonVariant.ERROR);
            box.add(explained("account.disable-text", disable));
        }
        return box;
    }

    private Div explained(String key, Button button) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("meta");
        var box = new Div(text, button);
        box.addClassName("account-act");
        return box;
    }

    private void saveRoles() {
        act(() -> accounts.assignRoles(account.id(), roles.getValue()), "account.roles-saved");
    }

    private void enable() {
        act(() -> accounts.enable(account.id()), "account.enabled");
    }

    private void disable() {
        act(() -> accounts.disable(account.id()), "account.was-disabled");
    }

    private void issue() {
        try {
            var code = activations.issueActivationCode(account.id());
            getContent().close();
            new ActivationCodeDialog(code).open();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            getContent().close();
            Notices.success(getTranslation(done, account.displayName()));
            changed.run();
        } catch (RefusedException refusal) {
            Notices.refusal(refusal);
        }
    }

    void open() {
        getContent().open();
    }
}
