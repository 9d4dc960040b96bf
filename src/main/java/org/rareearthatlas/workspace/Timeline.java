package org.rareearthatlas.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.UnaryOperator;
import org.rareearthatlas.claim.ClaimCalendar;
import org.rareearthatlas.claim.ClaimYears;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.ui.TimeBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The years at the foot of one window's map. Claims are counted away from the window's thread, and only while the bar
/// is open.
final class Timeline implements TimeBar.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

    private final ClaimCalendar calendar;
    private final Exploring exploring;
    private final TimeBar bar;
    private boolean open;
    private volatile long asked;

    Timeline(ClaimCalendar calendar, Exploring exploring) {
        this.calendar = calendar;
        this.exploring = exploring;
        this.bar = new TimeBar(this);
    }

    TimeBar bar() {
        return bar;
    }

    @Override
    public void opened() {
        open = true;
        bar.setFilter(exploring.filter());
        count();
    }

    @Override
    public void closed() {
        open = false;
    }

    @Override
    public void moved(UnaryOperator<AtlasFilter> change) {
        exploring.stepped(change);
    }

    /// Something else is asked.
    void show(AtlasFilter filter) {
        bar.setFilter(filter);
    }

    /// Something of the atlas has changed.
    void refresh() {
        if (open) {
            count();
        }
    }

    private void count() {
        UI ui = bar.getUI().orElseThrow();
        long ticket = asked + 1;
        asked = ticket;
        Thread.startVirtualThread(() -> count(ui, ticket));
    }

    private void count(UI ui, long ticket) {
        try {
            ClaimYears years = calendar.count();
            ui.access(() -> {
                if (ticket == asked) {
                    bar.setCounts(years);
                }
            });
        } catch (UIDetachedException e) {
            LOG.debug("The window was closed in the meantime", e);
        } catch (RuntimeException e) {
            LOG.error("The claims could not be counted by year", e);
        }
    }
}
