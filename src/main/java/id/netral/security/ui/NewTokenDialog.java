package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.security.api.ApiScope;
import id.netral.security.api.ApiTokens;
import java.time.Duration;

/** Asks for a program's name, then shows its token once. */
final class NewTokenDialog extends Composite<Dialog> {

    private static final Integer[] DAYS = {30, 90, 180, 365};
    private static final int USUAL = 180;

    private final transient ApiTokens tokens;
    private final transient Runnable made;
    private final TextField name = new TextField(getTranslation("token.name"));
    private final Select<Integer> days = new Select<>();

    NewTokenDialog(ApiTokens tokens, Runnable made) {
        this.tokens = tokens;
        this.made = made;
        name.setHelperText(getTranslation("token.name-hint"));
        name.setMaxLength(ApiTokens.LONGEST_NAME);
        name.setWidthFull();
        days.setLabel(getTranslation("token.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(count -> getTranslation("token.days-of", count));
        days.setValue(USUAL);
        var content = new Div(name, days);
        content.addClassName("stack");
        var create = new Button(getTranslation("token.create"), event -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().setHeaderTitle(getTranslation("token.new"));
        getContent().add(content);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("token.cancel"),
                                event -> getContent().close()),
                        create);
    }

    private void create() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("token.name-needed"));
            name.setInvalid(true);
            return;
        }
        show(tokens.create(name.getValue(), ApiScope.ROSTER, Duration.ofDays(days.getValue())));
        made.run();
    }

    private void show(String token) {
        var field =
                new TextField(getTranslation("token.created", name.getValue().strip()));
        field.setValue(token);
        field.setReadOnly(true);
        field.setWidthFull();
        var content = new Div(new Paragraph(getTranslation("token.once")), field);
        content.addClassName("stack");
        getContent().removeAll();
        getContent().add(content);
        getContent().setCloseOnOutsideClick(false);
        getContent().setCloseOnEsc(false);
        getContent().getFooter().removeAll();
        var close =
                new Button(getTranslation("token.close"), event -> getContent().close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().getFooter().add(close);
    }

    void open() {
        getContent().open();
    }
}
