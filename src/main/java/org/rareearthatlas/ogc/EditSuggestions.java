package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.Suggestions;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What is written over HTTP by someone whose entries wait for a curator.
@Component
class EditSuggestions {

    /// The query parameter with a few words for the curators.
    static final String COMMENT = "comment";

    private static final String NO_COMMENT = "Sent over HTTP.";

    private final Suggestions suggestions;

    EditSuggestions(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /// Whether the acting user's entries wait.
    boolean isNeeded() {
        return !Role.CURATOR.isActing();
    }

    /// Keeps the entry as a suggestion: 202, and where its author finds it; nothing can be found without a name.
    ResponseEntity<Void> take(Entry entry, HttpServletRequest request) {
        String given = request.getParameter(COMMENT);
        String comment = given == null || given.isBlank() ? NO_COMMENT : given;
        if (!Role.CONTRIBUTOR.isActing() && suggestions.allowsAnonymous()) {
            suggestions.suggestAnonymously(entry, comment, request.getRemoteAddr());
            return ResponseEntity.accepted().build();
        }
        SuggestionId id = suggestions.suggest(entry, comment);
        return ResponseEntity.accepted()
                .location(URI.create(new OgcLinks(request).atlas("/suggestion/" + id)))
                .build();
    }
}
