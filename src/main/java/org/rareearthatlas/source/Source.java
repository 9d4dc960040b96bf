package org.rareearthatlas.source;

/// A published document or dataset, as the atlas knows it.
///
/// @param version counts the edits, for optimistic locking
public record Source(SourceId id, int version, SourceData data) {

    /// The title to show: a descriptive one stands in square brackets, as bibliographies do.
    public String displayTitle() {
        return data.titleIsDescriptive() ? "[" + data.title() + "]" : data.title();
    }
}
