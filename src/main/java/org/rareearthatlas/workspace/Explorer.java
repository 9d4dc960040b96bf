package org.rareearthatlas.workspace;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.explore.Sight;
import org.rareearthatlas.explore.SightFinder;
import org.rareearthatlas.explore.ui.FilterModel;
import org.rareearthatlas.explore.ui.FilterModels;
import org.rareearthatlas.explore.ui.FilterWords;
import org.rareearthatlas.map.MapSight;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.springframework.stereotype.Component;

/// Finds out what a filter comes to, in the words of a language.
@Component
class Explorer {

    /// What a filter comes to.
    ///
    /// @param exploration of what the map shows, where that alone is asked for
    /// @param whole of the whole world
    /// @param regionNames slug to name
    record Found(Exploration exploration, Exploration whole, Map<String, String> regionNames) {

        /// The same in words; on the window's thread.
        Shown inWords(Locale locale) {
            FilterWords words = new FilterWords(locale, regionNames);
            return new Shown(exploration, whole, FilterModels.of(exploration, words, locale));
        }
    }

    /// @param exploration for list, charts and counts
    /// @param whole for the map itself, which shows what it will come upon, too
    /// @param model the exploration as the filter shows it
    record Shown(Exploration exploration, Exploration whole, FilterModel model) {}

    private final ExploreService explore;
    private final SightFinder sights;
    private final PlaceListings listings;
    private final RegionService regions;

    Explorer(ExploreService explore, SightFinder sights, PlaceListings listings, RegionService regions) {
        this.explore = explore;
        this.sights = sights;
        this.listings = listings;
        this.regions = regions;
    }

    /// Not for the window's thread.
    ///
    /// @param seen to which list, charts and counts are restricted; null for the whole world
    Found explore(AtlasFilter filter, @Nullable MapSight seen, Locale locale) {
        RegionWords words = new RegionWords(locale);
        Map<String, String> names =
                regions.search("").stream().collect(Collectors.toMap(region -> region.slug(), words::name));
        Exploration whole = explore.explore(filter);
        if (seen == null) {
            return new Found(whole, whole, names);
        }
        Sight sight = sights.find(seen.projection(), seen.boxM());
        listings.prepare(filter, sight, locale);
        return new Found(explore.explore(filter, sight), whole, names);
    }
}
