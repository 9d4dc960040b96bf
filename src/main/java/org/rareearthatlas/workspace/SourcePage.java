package org.rareearthatlas.workspace;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.QuoteId;

/// Which part of a source's text an address asks for: `?version=2&page=3` or `?quote=7`.
///
/// @param version null for the newest
/// @param page counted from 1
/// @param quote whose page is to be shown
record SourcePage(
        @Nullable Integer version, int page, @Nullable QuoteId quote) {

    private static final int MAX_DIGITS = 9;

    static SourcePage of(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new SourcePage(
                number(query, "version").orElse(null),
                number(query, "page").orElse(1),
                number(query, "quote").map(id -> new QuoteId(id)).orElse(null));
    }

    private static Optional<Integer> number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.length() <= MAX_DIGITS && text.matches("[0-9]+"))
                .map(Integer::valueOf)
                .filter(number -> number > 0);
    }
}
