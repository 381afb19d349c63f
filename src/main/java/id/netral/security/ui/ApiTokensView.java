package id.netral.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.EmptyState;
import id.netral.common.ui.Notices;
import id.netral.common.ui.PageHeader;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.security.Role;
import id.netral.security.api.ApiToken;
import id.netral.security.api.ApiTokens;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** Keys for other programs: make one, see which are used, revoke one. */
@Route("admin/token-api")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "nav.api-tokens", icon = "vaadin:key-o", order = 62)
@StyleSheet("context://css/security.css")
class ApiTokensView extends Div implements HasDynamicTitle {

    private final transient ApiTokens tokens;
    private final transient ZoneId zone;
    private final Div list = new Div();

    ApiTokensView(ApiTokens tokens, ZoneId agencyZone) {
        this.tokens = tokens;
        this.zone = agencyZone;
        addClassName("stack");
        list.addClassName("stack");
        var make = new Button(
                getTranslation("token.new"),
                VaadinIcon.PLUS.create(),
                event -> new NewTokenDialog(tokens, this::show).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("nav.api-tokens"), getTranslation("token.lead"), make), list);
        show();
    }

    private void show() {
        list.removeAll();
        tokens.all().stream().map(this::card).forEach(list::add);
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(VaadinIcon.KEY_O, getTranslation("token.none"), getTranslation("token.none-text")));
        }
    }

    private Div card(ApiToken token) {
        var head = new Div(new H2(token.name()), badge(token));
        head.addClassName("cell-head");
        var used = token.lastUsedAt();
        var facts = new Paragraph(String.join(
                " · ",
                getTranslation("token.scope." + token.scope().name()),
                getTranslation("token.until", Formats.dateTime(token.expiresAt(), zone, getLocale())),
                used == null
                        ? getTranslation("token.never-used")
                        : getTranslation("token.last-used", Formats.dateTime(used, zone, getLocale()))));
        facts.addClassName("meta");
        var card = new Div(head, facts);
        if (token.state() == ApiToken.State.VALID) {
            var revoke = new Button(getTranslation("token.revoke"), event -> ask(token));
            revoke.setAriaLabel(getTranslation("token.revoke-of", token.name()));
            card.add(revoke);
        }
        card.addClassNames("card", "stack");
        return card;
    }

    private Span badge(ApiToken token) {
        var tone = token.state() == ApiToken.State.VALID ? Tone.GOOD : Tone.NEUTRAL;
        return new Span(
                new StatusBadge(getTranslation("token.state." + token.state().name()), tone));
    }

    private void ask(ApiToken token) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("token.revoke-question", token.name()));
        dialog.setText(getTranslation("token.revoke-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("token.cancel"));
        dialog.setConfirmText(getTranslation("token.revoke"));
        dialog.addConfirmListener(event -> {
            try {
                tokens.revoke(token.id());
            } catch (RefusedException refusal) {
                Notices.refusal(refusal);
            }
            show();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.api-tokens");
    }
}
