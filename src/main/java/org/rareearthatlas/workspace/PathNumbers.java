package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/// Reads the numbers in addresses.
final class PathNumbers {

    private static final int MAX_DIGITS = 18;

    private PathNumbers() {}

    /// The route parameter `id` when it is a plain positive number.
    static Optional<Long> id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.length() <= MAX_DIGITS && text.matches("[0-9]+"))
                .map(Long::valueOf);
    }
}
