package org.rareearthatlas.geo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value made at its first use, once.
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T current = value;
        return current != null ? current : make();
    }

    private synchronized T make() {
        T current = value;
        if (current == null) {
            current = maker.get();
            value = current;
        }
        return current;
    }
}
