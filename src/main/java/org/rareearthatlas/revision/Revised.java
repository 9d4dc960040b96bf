package org.rareearthatlas.revision;

import java.util.function.Function;

/// A thing as one revision left it.
///
/// @param id of the thing
/// @param value as it was saved; of a thing that was deleted, as it was before
public record Revised<T>(Revision revision, Change change, long id, T value) {

    public <R> Revised<R> map(Function<? super T, ? extends R> mapping) {
        return new Revised<>(revision, change, id, mapping.apply(value));
    }
}
