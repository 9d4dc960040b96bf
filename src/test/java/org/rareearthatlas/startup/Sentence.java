package org.rareearthatlas.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// What a failed start may say: one plain sentence on the console, the stack trace once in the log.
final class Sentence {

    private Sentence() {}

    static void assertOnly(AtlasProcess atlas, String expected) {
        assertThat(atlas.console()).as("standard output").isEmpty();
        assertThat(atlas.errors().lines()).as("standard error").hasSize(1);
        assertThat(atlas.errors()).startsWith("Rare Earth Atlas: ").contains(expected);
    }

    static void assertTracedOnce(Path home) {
        assertThat(home.resolve("logs/atlas.log")).content().containsOnlyOnce("The atlas did not start");
        assertThat(home.resolve("logs/atlas.log")).content().contains("\tat org.rareearthatlas.");
    }
}
