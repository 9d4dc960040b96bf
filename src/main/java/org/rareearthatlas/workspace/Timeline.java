package org.rareearthatlas.workspace;

import java.util.function.UnaryOperator;
import org.rareearthatlas.claim.ClaimCalendar;
import org.rareearthatlas.claim.ClaimYears;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.ui.TimeBar;

/// The years at the foot of one window's map. Claims are counted away from the window's thread, and only while the bar
/// is open.
final class Timeline implements TimeBar.Listener {

    private final ClaimCalendar calendar;
    private final Exploring exploring;
    private final TimeBar bar;
    private final LastAnswer<ClaimYears> answers;
    private boolean open;

    Timeline(ClaimCalendar calendar, Exploring exploring) {
        this.calendar = calendar;
        this.exploring = exploring;
        this.bar = new TimeBar(this);
        this.answers = new LastAnswer<>(bar, bar::setCounts, bar::setUncounted);
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
        answers.ask(calendar::count);
    }
}
