package org.rareearthatlas.story;

import java.time.Instant;

/// A story as it is kept.
///
/// @param version counts the edits, for optimistic locking
/// @param author name of the account that began it
public record Story(StoryId id, int version, String author, StoryData data, Instant createdAt, Instant changedAt) {}
