package org.rareearthatlas.entry;

import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;

/// The source of some evidence: one the atlas has, or one to add.
public sealed interface SourceInput {

    record Existing(SourceId id) implements SourceInput {}

    record New(SourceData data) implements SourceInput {}
}
