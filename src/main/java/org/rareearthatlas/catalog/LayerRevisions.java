package org.rareearthatlas.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.rareearthatlas.claim.ClaimsChanged;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositChanged;
import org.rareearthatlas.deposit.ManyDepositsChanged;
import org.rareearthatlas.region.RegionChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Which state each layer is in. A revision is an opaque text that differs whenever the layer's features
/// may differ, also between two runs of the application; the basemap's only changes with the application's
/// version and its files.
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
        shipped = properties == null ? start : properties.getVersion() + "-" + ShippedFiles.fingerprint();
        EDITABLE.forEach(layer -> changes.put(layer, new AtomicLong()));
    }

    public String revision(LayerName layer) {
        if (layer == LayerName.CLAIM || layer == LayerName.DISAGREEMENT) {
            return revision(LayerName.REGION) + "-" + revision(LayerName.DEPOSIT);
        }
        AtomicLong count = changes.get(layer);
        return count == null ? shipped : start + "-" + count.get();
    }

    /// Calls the listener after each commit that changed layers, on the thread that committed: it must
    /// return at once.
    ///
    /// @return ends the calls when run
    public Runnable onChange(Consumer<Set<LayerName>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventListener
    void deposit(DepositChanged event) {
        onCommit(LayerName.DEPOSIT);
    }

    @EventListener
    void manyDeposits(ManyDepositsChanged event) {
        onCommit(LayerName.DEPOSIT);
    }

    @EventListener
    void region(RegionChanged event) {
        onCommit(LayerName.REGION);
    }

    @EventListener
    void claims(ClaimsChanged event) {
        onCommit(
                switch (event.subject()) {
                    case Subject.OfRegion of -> LayerName.REGION;
                    case Subject.OfDeposit of -> LayerName.DEPOSIT;
                });
    }

    /// An entry is a deposit and several claims: its transaction tells the windows once.
    private void onCommit(LayerName layer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().layers.add(layer);
        } else {
            changed(Set.of(layer));
        }
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::register);
    }

    private Pending register() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /// The layers that the current transaction has changed so far.
    private final class Pending implements TransactionSynchronization {

        private final Set<LayerName> layers = EnumSet.noneOf(LayerName.class);

        @Override
        public void afterCommit() {
            changed(layers);
        }
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
