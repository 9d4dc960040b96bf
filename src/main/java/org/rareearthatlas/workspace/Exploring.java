package org.rareearthatlas.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerNotReadyException;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterParameters;
import org.rareearthatlas.explore.ui.FilterBar;
import org.rareearthatlas.map.MapSight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The filter of one window. The address holds it; what it comes to is found out away from the window's thread, and of
/// several changes in a row only the last is shown.
final class Exploring implements FilterBar.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Exploring.class);

    /// Only here does an address without a filter mean none: links within the atlas keep the one there is.
    private static final Set<NavigationTrigger> BY_ADDRESS =
            Set.of(NavigationTrigger.PAGE_LOAD, NavigationTrigger.HISTORY, NavigationTrigger.REFRESH);

    private static final int PATIENCE_MS = 1_000;

    private final Explorer explorer;
    private final Component owner;
    private final Consumer<Explorer.Shown> show;
    private final Locale locale;
    private AtlasFilter filter = AtlasFilter.NONE;
    private Location location = new Location("");
    private @Nullable MapSight seen;
    private boolean counting;
    private volatile long asked;

    /// @param show is called on the window's thread with what the filter comes to
    Exploring(Explorer explorer, Component owner, Locale locale, Consumer<Explorer.Shown> show) {
        this.explorer = explorer;
        this.owner = owner;
        this.locale = locale;
        this.show = show;
    }

    AtlasFilter filter() {
        return filter;
    }

    void navigated(AfterNavigationEvent event) {
        location = event.getLocation();
        FilterParameters.Read read =
                FilterParameters.read(location.getQueryParameters().getParameters());
        boolean byAddress = !read.filter().isEmpty()
                || !read.notUnderstood().isEmpty()
                || BY_ADDRESS.contains(event.getLocationChangeEvent().getTrigger());
        if (!byAddress && !filter.isEmpty()) {
            location = withFilter();
            history().replaceState(null, location);
        } else if (byAddress && !read.filter().equals(filter)) {
            filter = read.filter();
            ask();
        }
        if (!read.notUnderstood().isEmpty()) {
            tell(read.notUnderstood());
        }
    }

    /// Once: the address no longer has them afterwards.
    private void tell(List<FilterParameters.LeftOut> notUnderstood) {
        location = withFilter();
        history().replaceState(null, location);
        new LeftOutNotice(notUnderstood).open();
    }

    @Override
    public void opened() {
        counting = true;
        ask();
    }

    @Override
    public void changed(UnaryOperator<AtlasFilter> change) {
        if (take(change)) {
            history().pushState(null, location);
            ask();
        }
    }

    /// One of many steps in a row, as of a slider: the browser's way back leads before the first of them.
    void stepped(UnaryOperator<AtlasFilter> change) {
        if (take(change)) {
            history().replaceState(null, location);
            ask();
        }
    }

    /// Shows what another part of the open view asks for; the address holds which part, in a parameter of its own, and
    /// the browser's way back leads before the view.
    void showPart(String parameter, String part, AtlasFilter wanted) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(location.getQueryParameters().getParameters());
        parameters.put(parameter, List.of(part));
        Location before = location;
        location = new Location(location.getPath(), new QueryParameters(parameters));
        boolean changed = take(filter -> wanted);
        if (!location.getPathWithQueryParameters().equals(before.getPathWithQueryParameters())) {
            history().replaceState(null, location);
        }
        if (changed) {
            ask();
        }
    }

    private boolean take(UnaryOperator<AtlasFilter> change) {
        AtlasFilter changed = change.apply(filter);
        if (changed.equals(filter)) {
            return false;
        }
        filter = changed;
        location = withFilter();
        return true;
    }

    /// Restricts what is counted and listed to a part of the map.
    ///
    /// @param part null for the whole world
    void see(@Nullable MapSight part) {
        if (!Objects.equals(part, seen)) {
            seen = part;
            ask();
        }
    }

    /// Something of the atlas has changed.
    void refresh() {
        if (counting || seen != null || !filter.isEmpty()) {
            ask();
        }
    }

    private History history() {
        return owner.getUI().orElseThrow().getPage().getHistory();
    }

    private Location withFilter() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        location.getQueryParameters().getParameters().forEach((key, values) -> {
            if (!FilterParameters.isKnown(key)) {
                parameters.put(key, values);
            }
        });
        parameters.putAll(FilterParameters.write(filter));
        return new Location(location.getPath(), new QueryParameters(parameters));
    }

    private void ask() {
        UI ui = owner.getUI().orElseThrow();
        AtlasFilter wanted = filter;
        MapSight part = seen;
        long ticket = asked + 1;
        asked = ticket;
        Thread.startVirtualThread(() -> find(ui, wanted, part, ticket));
    }

    private void find(UI ui, AtlasFilter wanted, @Nullable MapSight part, long ticket) {
        try {
            while (ticket == asked) {
                try {
                    Explorer.Found found = explorer.explore(wanted, part, locale);
                    ui.access(() -> {
                        if (ticket == asked) {
                            show.accept(found.inWords(locale));
                        }
                    });
                    return;
                } catch (LayerNotReadyException e) {
                    Thread.sleep(PATIENCE_MS);
                }
            }
        } catch (UIDetachedException e) {
            LOG.debug("The window was closed in the meantime", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("A filter could not be answered", e);
        }
    }
}
