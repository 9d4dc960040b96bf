package org.rareearthatlas.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.deposit.DepositChanged;
import org.rareearthatlas.region.RegionChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Which state each layer is in. A revision is an opaque text that differs whenever the layer's features may differ,
/// also
/// between two runs of the application; the basemap's only changes with the application's version.
@Component
public class LayerRevisions {

    private static final Logger LOG = LoggerFactory.getLogger(LayerRevisions.class);
    private static final Set<LayerName> EDITABLE = Set.of(LayerName.REGION, LayerName.DEPOSIT);

    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final String shipped;
    private final Map<LayerName, AtomicLong> changes = new EnumMap<>(LayerName.class);
    private final List<Consumer<Set<LayerName>>> listeners = new CopyOnWriteArrayList<>();

    LayerRevisions(ObjectProvider<BuildProperties> build) {
        BuildProperties properties = build.getIfAvailable();
        shipped = properties == null ? start : String.valueOf(properties.getVersion());
        EDITABLE.forEach(layer -> changes.put(layer, new AtomicLong()));
    }

    public String revision(LayerName layer) {
        AtomicLong count = changes.get(layer);
        return count == null ? shipped : start + "-" + count.get();
    }

    /// Calls the listener after each commit that changed layers, on the thread that committed: it must return at once.
    ///
    /// @return ends the calls when run
    public Runnable onChange(Consumer<Set<LayerName>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void deposit(DepositChanged event) {
        changed(Set.of(LayerName.DEPOSIT));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void region(RegionChanged event) {
        changed(Set.of(LayerName.REGION));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void claims(ClaimsChanged event) {
        changed(EDITABLE);
    }

    private void changed(Set<LayerName> layers) {
        layers.forEach(layer -> {
            AtomicLong count = changes.get(layer);
            if (count != null) {
                count.incrementAndGet();
            }
        });
        for (Consumer<Set<LayerName>> listener : listeners) {
            try {
                listener.accept(layers);
            } catch (RuntimeException e) {
                LOG.warn("A window could not be told that {} changed", layers, e);
            }
        }
    }
}
