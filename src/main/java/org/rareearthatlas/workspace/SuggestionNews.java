package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.suggestion.SuggestionDesk;
import org.rareearthatlas.suggestion.SuggestionFeed;
import org.rareearthatlas.suggestion.Suggestions;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/// Tells open windows of suggestions: a curator's of all, others' of their own.
@Component
class SuggestionNews {

    private final SuggestionFeed feed;
    private final Suggestions suggestions;
    private final SuggestionDesk desk;

    SuggestionNews(SuggestionFeed feed, Suggestions suggestions, SuggestionDesk desk) {
        this.feed = feed;
        this.suggestions = suggestions;
        this.desk = desk;
    }

    SuggestionsLink link() {
        return new SuggestionsLink(suggestions, desk);
    }

    /// Runs the task in the window, as whoever acts now, soon after each change that concerns them.
    ///
    /// @return ends the calls when run
    Runnable follow(UI ui, Runnable task) {
        if (!Role.CONTRIBUTOR.isActing()) {
            return () -> {};
        }
        String name = ActingUser.name();
        boolean curator = Role.CURATOR.isActing();
        // What is pushed runs outside of any request, which would say who acts.
        Runnable asNow = new DelegatingSecurityContextRunnable(task);
        return feed.onChange(change -> {
            if (curator || name.equals(change.author())) {
                Thread.startVirtualThread(() -> tell(ui, asNow));
            }
        });
    }

    private static void tell(UI ui, Runnable task) {
        try {
            ui.access(task::run);
        } catch (UIDetachedException e) {
            // The window was closed in the meantime.
        }
    }
}
