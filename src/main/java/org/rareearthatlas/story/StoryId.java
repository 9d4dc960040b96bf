package org.rareearthatlas.story;

/// The permanent number of a story, as in `/story/{id}`. Never changes and is never given again.
public record StoryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
