package org.rareearthatlas.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;
import org.rareearthatlas.story.StoryService;
import org.springframework.stereotype.Component;

/// The permanent addresses of everything, in parts that the Sitemaps protocol allows (at most 50,000 addresses). A part
/// of what is numbered is a range of numbers, so that it stays the same while things are added.
@Component
class Sitemaps {

    /// So many numbers to a part.
    static final long PART = 25_000;

    private final RegionService regions;
    private final DepositService deposits;
    private final SourceService sources;
    private final StoryService stories;

    Sitemaps(RegionService regions, DepositService deposits, SourceService sources, StoryService stories) {
        this.regions = regions;
        this.deposits = deposits;
        this.sources = sources;
        this.stories = stories;
    }

    /// The names of the parts, such as `deposit-0`.
    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of("region-0"));
        addParts(parts, "source", sources.lastSourceId());
        addParts(parts, "quote", sources.lastQuoteId());
        addParts(parts, "deposit", deposits.lastId());
        addParts(parts, "story", stories.lastPublishedId());
        return parts;
    }

    private static void addParts(List<String> parts, String kind, long lastId) {
        for (long part = 0; lastId > 0 && part <= lastId / PART; part++) {
            parts.add(kind + "-" + part);
        }
    }

    /// The paths in a part, from the atlas's root; empty when there is no such part.
    Optional<Stream<String>> findPaths(String kind, int part) {
        long from = part * PART;
        long to = from + PART;
        return switch (kind) {
            case "region" ->
                Optional.of(Stream.concat(
                        Stream.of(""), regions.search("").stream().map(region -> RegionWords.path(region.slug()))));
            case "source" ->
                Optional.of(sources.listSourceIds(from, to).stream().map(id -> SourceWords.path(id)));
            case "quote" -> Optional.of(sources.listQuoteIds(from, to).stream().map(id -> SourceWords.path(id)));
            case "deposit" -> Optional.of(deposits.listIds(from, to).stream().map(DepositWords::path));
            case "story" ->
                Optional.of(stories.listPublishedIds(from, to).stream().map(StoryPages::path));
            default -> Optional.empty();
        };
    }
}
