package id.netral.security.signin;

import com.vaadin.flow.router.internal.RouteUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import id.netral.security.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Vaadin's check of a view's annotations, asked once for each kind of visitor. The check itself copies and sorts every
 * route of the application; each page asks it for itself and for each entry of its menu.
 */
final class RememberedViewAccess implements NavigationAccessChecker, VaadinServiceInitListener {

    /** All that the annotations of a view and of its layout can ask of a visit. */
    private record Visit(
            Class<?> view,
            boolean automaticLayout,
            @Nullable Class<?> layout,
            boolean signedIn,
            Set<Role> roles) {

        static Visit of(NavigationContext context) {
            var path = context.getLocation().getPath();
            var roles = EnumSet.allOf(Role.class);
            roles.removeIf(role -> !context.hasRole(role.name()));
            return new Visit(
                    context.getNavigationTarget(),
                    RouteUtil.isAutolayoutEnabled(context.getNavigationTarget(), path),
                    context.getRouter().getRegistry().getLayout(path),
                    context.getPrincipal() != null,
                    roles);
        }
    }

    private final AnnotatedViewAccessChecker annotations;
    private final Map<Visit, AccessCheckResult> answers = new ConcurrentHashMap<>();

    RememberedViewAccess(AnnotatedViewAccessChecker annotations) {
        this.annotations = annotations;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        return answers.computeIfAbsent(Visit.of(context), visit -> annotations.check(context));
    }

    /** Another set of routes has other answers: those are not remembered. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        answers.clear();
        ApplicationRouteRegistry.getInstance(event.getSource().getContext())
                .addRoutesChangeListener(change -> answers.clear());
    }
}
