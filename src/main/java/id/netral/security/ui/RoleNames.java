package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import id.netral.security.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles in words. */
final class RoleNames {

    private RoleNames() {}

    static String of(Component asker, Role role) {
        return asker.getTranslation("role." + role.name());
    }

    static String of(Component asker, Set<Role> roles) {
        return roles.stream().sorted().map(role -> of(asker, role)).collect(Collectors.joining(", "));
    }
}
