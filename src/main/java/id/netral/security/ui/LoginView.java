package id.netral.security.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in by NIP or e-mail and password. */
@Route(value = "masuk", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
