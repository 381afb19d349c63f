package id.netral.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The screens of the menu, as {@code @Menu} and the roles say, worked out once for each set of roles. */
@Component
public class RoleMenu implements VaadinServiceInitListener {

    private final CurrentUser currentUser;
    private final Map<Set<Role>, List<MenuEntry>> entries = new ConcurrentHashMap<>();

    RoleMenu(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * What the signed-in user may open, in the menu's order; the titles are keys of translations. Throws
     * {@link org.springframework.security.access.AccessDeniedException} when nobody is signed in.
     */
    public List<MenuEntry> entries() {
        var roles = currentUser.require().roles();
        var known = entries.get(roles);
        if (known != null) {
            return known;
        }
        var found = MenuConfiguration.getMenuEntries();
        if (!found.isEmpty()) { // Vaadin answers with nothing outside a request
            entries.put(roles, found);
        }
        return found;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        entries.clear();
        ApplicationRouteRegistry.getInstance(event.getSource().getContext())
                .addRoutesChangeListener(change -> entries.clear());
    }
}
