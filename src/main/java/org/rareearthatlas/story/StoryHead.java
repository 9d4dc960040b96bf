package org.rareearthatlas.story;

import java.time.Instant;

/// A story in a list, without its steps.
///
/// @param byline who tells it; empty for nobody named
public record StoryHead(
        StoryId id, String title, String byline, String language, boolean published, Instant changedAt) {}
