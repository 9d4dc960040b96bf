package org.rareearthatlas.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.story.StoryId;
import org.springframework.stereotype.Component;

/// The permanent addresses as documents.
@Component
public class PublicPages {

    private static final Pattern REGION = Pattern.compile("region/((?!new$)[a-z0-9-]{1,80})");
    private static final Pattern NUMBERED = Pattern.compile("(deposit|source|quote|story)/([0-9]{1,18})");

    private final HomePage home;
    private final RegionPages regions;
    private final DepositPages deposits;
    private final SourcePages sources;
    private final StoryPages stories;

    PublicPages(HomePage home, RegionPages regions, DepositPages deposits, SourcePages sources, StoryPages stories) {
        this.home = home;
        this.regions = regions;
        this.deposits = deposits;
        this.sources = sources;
        this.stories = stories;
    }

    /// Whether a path is a permanent address, of something that is there or not.
    static boolean isPermanent(String path) {
        return path.isEmpty()
                || REGION.matcher(path).matches()
                || NUMBERED.matcher(path).matches();
    }

    /// The document at a path; empty when the path is no permanent address or nothing is there.
    ///
    /// @param path from the atlas's root, without a leading slash
    /// @param root the atlas's address, ending with a slash
    public Optional<PublicPage> find(String path, String root, Locale locale) {
        if (path.isEmpty()) {
            return Optional.of(home.page(root, locale));
        }
        Matcher region = REGION.matcher(path);
        if (region.matches()) {
            return regions.find(region.group(1), root, locale);
        }
        Matcher numbered = NUMBERED.matcher(path);
        return numbered.matches()
                ? numbered(numbered.group(1), Long.parseLong(numbered.group(2)), root, locale)
                : Optional.empty();
    }

    private Optional<PublicPage> numbered(String kind, long id, String root, Locale locale) {
        return switch (kind) {
            case "deposit" -> deposits.find(new DepositId(id), root, locale);
            case "story" -> stories.find(new StoryId(id), root, locale);
            case "source" -> sources.find(new SourceId(id), root, locale);
            default -> sources.find(new QuoteId(id), root, locale);
        };
    }
}
