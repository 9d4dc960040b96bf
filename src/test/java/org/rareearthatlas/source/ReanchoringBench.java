package org.rareearthatlas.source;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.QuoteAnchor;
import org.rareearthatlas.text.RandomTexts;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// How long a new version of a long text takes, with everything that is written about it: part of `./atlas bench`.
/// Prints what it measures.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class ReanchoringBench {

    private static final int QUOTES = 10_000;

    private final SourceTextService texts;
    private final SourceService sources;
    private final EntityManager entities;

    ReanchoringBench(SourceTextService texts, SourceService sources, EntityManager entities) {
        this.texts = texts;
        this.sources = sources;
        this.entities = entities;
    }

    @Test
    void tenThousandQuotesAreKeptInANewVersionOfFiveMegabytes() {
        RandomTexts random = new RandomTexts(3);
        Source source = sources.addSource(Samples.source("Ten thousand quotes"));
        NewText text = new NewText(random.text(4_900_000), null);
        for (int i = 0; i < QUOTES; i++) {
            TextPositionSelector position = random.passage(text.text(), 40, 300);
            sources.addQuote(
                    source.id(),
                    new QuoteData(QuoteAnchor.describe(text.text(), position), position, null, Speech.REPORTED, null));
            if (i % 500 == 0) {
                entities.flush();
                entities.clear();
            }
        }
        add("first version", source, text);
        add("new version", source, new NewText("Edited. " + random.edit(text.text(), 300), null));
    }

    private void add(String what, Source source, NewText text) {
        entities.flush();
        entities.clear();
        long start = System.nanoTime();
        texts.addText(source.id(), text);
        entities.flush();
        long ns = System.nanoTime() - start;
        System.out.printf(Locale.ROOT, "%s of 4.9 MB with 10,000 quotes, saved: %.1f s%n", what, ns / 1e9);
        assertThat(Duration.ofNanos(ns)).isLessThan(Duration.ofSeconds(10));
    }
}
