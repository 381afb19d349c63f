package id.netral.security.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import id.netral.security.account.RememberedDevices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A plain HTML form posted to Spring Security: password managers understand it, it works before any script has run twice,
 * and the password never becomes state of a server-side field.
 */
@Tag("form")
final class SignInForm extends HtmlContainer {

    SignInForm(@Nullable String lastName) {
        addClassNames("sign-in-form", "stack");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "masuk");
        var name = field(LoginView.NAME, "text", "username", getTranslation("login.name"));
        name.setAttribute("autocapitalize", "none").setAttribute("spellcheck", "false");
        var password = field(LoginView.PASSWORD, "password", "current-password", getTranslation("login.password"));
        if (lastName == null) {
            name.setAttribute("autofocus", true);
        } else {
            name.setAttribute("value", lastName);
            password.setAttribute("autofocus", true);
        }
        addReveal(password);
        addRemember();
        addCsrf();
        var submit = new NativeButton(getTranslation("login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("sign-in-submit");
        add(submit);
    }

    private Element field(String name, String type, String autocomplete, String label) {
        var input = input(name, type);
        input.setAttribute("autocomplete", autocomplete).setAttribute("required", true);
        var box = new Div(label(name, label));
        box.addClassName("sign-in-field");
        box.getElement().appendChild(input);
        add(box);
        return input;
    }

    private static Element input(String name, String type) {
        return new Element("input")
                .setAttribute("id", "masuk-" + name)
                .setAttribute("name", name)
                .setAttribute("type", type);
    }

    private static NativeLabel label(String name, String text) {
        var label = new NativeLabel(text);
        label.getElement().setAttribute("for", "masuk-" + name);
        return label;
    }

    private void addReveal(Element password) {
        var show = getTranslation("login.show");
        var hide = getTranslation("login.hide");
        var reveal = new NativeButton(show);
        reveal.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        reveal.addClassName("sign-in-reveal");
        reveal.getElement().executeJs("""
                        this.addEventListener('click', () => {
                            const shown = $0.type === 'text';
                            $0.type = shown ? 'password' : 'text';
                            this.setAttribute('aria-pressed', String(!shown));
                            this.textContent = shown ? $1 : $2;
                        })""", password, show, hide);
        password.getParent().appendChild(reveal.getElement());
    }

    private void addRemember() {
        var box = new Div();
        box.addClassName("sign-in-remember");
        box.getElement()
                .appendChild(input(RememberedDevices.PARAMETER, "checkbox").setAttribute("value", "true"));
        box.add(label(RememberedDevices.PARAMETER, getTranslation("login.remember")));
        add(box);
    }

    private void addCsrf() {
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            getElement()
                    .appendChild(new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.getParameterName())
                            .setAttribute("value", token.getToken()));
        }
    }
}
