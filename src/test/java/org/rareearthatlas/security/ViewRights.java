package org.rareearthatlas.security;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// Who may open which views, as Vaadin's navigation control reads it from them; in an atlas that is public to read.
final class ViewRights {

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    /// By address.
    Map<String, List<Person>> rights() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, List<Person>> rights = new TreeMap<>();
        for (var found : scanner.findCandidateComponents("org.rareearthatlas")) {
            Class<?> view = Class.forName(found.getBeanClassName());
            List<Person> allowed = Arrays.stream(Person.values())
                    .filter(person -> may(person, view))
                    .toList();
            rights.put("/" + view.getAnnotation(Route.class).value(), allowed);
            for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) {
                rights.put("/" + alias.value(), allowed);
            }
        }
        return rights;
    }

    private boolean may(Person person, Class<?> view) {
        @Nullable Principal principal = person == Person.ANONYMOUS ? null : person.authentication();
        return checker.hasAccess(view, principal, person::hasRole);
    }
}
