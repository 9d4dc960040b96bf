package org.rareearthatlas.suggestion;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells open windows that something became of a suggestion. What it tells is whose it is, and nothing of what it says.
@Component
public class SuggestionFeed {

    private static final Logger LOG = LoggerFactory.getLogger(SuggestionFeed.class);

    private final List<Consumer<SuggestionsChanged>> listeners = new CopyOnWriteArrayList<>();

    /// Calls the listener after each commit, on the thread that committed: it must return at once.
    ///
    /// @return ends the calls when run
    public Runnable onChange(Consumer<SuggestionsChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener
    void changed(SuggestionsChanged event) {
        for (Consumer<SuggestionsChanged> listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.warn("A window could not be told of a suggestion", e);
            }
        }
    }
}
