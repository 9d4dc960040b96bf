package org.rareearthatlas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// What a window offers to whoever opened it: nothing that the services would refuse. Who that is cannot change while
/// the window is open, because a changed role ends its session; so it is asked once, and background updates of the
/// window need not know who is acting.
public final class Offers {

    /// The roles of a window, each as `CURATOR`.
    private record Held(Set<String> roles) {}

    private Offers() {}

    /// Notes who opens a window; for when it is made.
    public static void note(UI ui) {
        ComponentUtil.setData(ui, Held.class, acting());
    }

    private static Held acting() {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return new Held(
                authentication == null
                        ? Set.of()
                        : authentication.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .map(authority -> String.valueOf(authority).replaceFirst("^ROLE_", ""))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether the current window's reader has a role.
    public static boolean to(String role) {
        return held().roles().contains(role);
    }

    private static Held held() {
        @Nullable UI ui = UI.getCurrent();
        @Nullable Held noted = ui == null ? null : ComponentUtil.getData(ui, Held.class);
        return noted == null ? acting() : noted;
    }

    /// Hides a component from readers without a role.
    ///
    /// @return the component
    public static <C extends Component> C only(String role, C component) {
        if (!to(role)) {
            component.setVisible(false);
        }
        return component;
    }

    /// Whether the current window's reader may open the view at a path, as far as roles go.
    ///
    /// @param path from the application's root; a query and a fragment do not matter
    static boolean opens(String path) {
        @Nullable UI ui = UI.getCurrent();
        if (ui == null || path.isEmpty() || path.contains(":")) {
            return true;
        }
        return RouteConfiguration.forRegistry(ui.getInternals().getRouter().getRegistry())
                .getRoute(path.replaceFirst("[?#].*", ""))
                .map(view -> view.getAnnotation(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value()).stream().anyMatch(Offers::to))
                .orElse(true);
    }
}
