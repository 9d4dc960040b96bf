package org.rareearthatlas.workspace;

import com.vaadin.flow.component.html.Span;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.suggestion.SuggestionDesk;
import org.rareearthatlas.suggestion.Suggestions;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.InnerLink;

/// The way to the suggestions, with how many have something new: for a curator those that wait, for a contributor those
/// that were answered. Nobody else sees it.
class SuggestionsLink extends InnerLink {

    private final transient Suggestions suggestions;
    private final transient SuggestionDesk desk;
    private final Span words = new Span();
    private final Span count = new Span();

    SuggestionsLink(Suggestions suggestions, SuggestionDesk desk) {
        super(SuggestionsView.PATH);
        this.suggestions = suggestions;
        this.desk = desk;
        addClassName("quiet-link");
        count.addClassName("count-badge");
        count.getElement().setAttribute("aria-hidden", "true");
        add(words, count);
        refresh();
    }

    /// Counts again.
    final void refresh() {
        boolean curator = Role.CURATOR.isActing();
        setVisible(Role.CONTRIBUTOR.isActing());
        if (!isVisible()) {
            return;
        }
        int fresh = curator ? desk.countWaiting() : suggestions.countUnseen();
        String name = getTranslation(curator ? "suggestion.list" : "suggestion.list.mine");
        words.setText(name);
        count.setText(Integer.toString(fresh));
        count.setVisible(fresh > 0);
        getElement().setAttribute("aria-label", fresh == 0 ? name : name + ": " + news(curator, fresh));
    }

    private String news(boolean curator, int fresh) {
        return Counts.text(getLocale(), curator ? "suggestion.count.waiting" : "suggestion.count.answered", fresh);
    }
}
