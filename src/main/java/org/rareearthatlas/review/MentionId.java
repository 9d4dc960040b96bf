package org.rareearthatlas.review;

/// Number of a mention.
public record MentionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
