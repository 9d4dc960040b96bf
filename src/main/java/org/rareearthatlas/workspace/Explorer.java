package org.rareearthatlas.workspace;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.Exploration;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.explore.ui.FilterModel;
import org.rareearthatlas.explore.ui.FilterModels;
import org.rareearthatlas.explore.ui.FilterWords;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.springframework.stereotype.Component;

/// Finds out what a filter comes to, in the words of a language.
@Component
class Explorer {

    /// What a filter comes to.
    ///
    /// @param regionNames slug to name
    record Found(Exploration exploration, Map<String, String> regionNames) {

        /// The same in words; on the window's thread.
        Shown inWords(Locale locale) {
            return new Shown(exploration, FilterModels.of(exploration, new FilterWords(locale, regionNames), locale));
        }
    }

    /// @param model the same as the filter shows it
    record Shown(Exploration exploration, FilterModel model) {}

    private final ExploreService explore;
    private final RegionService regions;

    Explorer(ExploreService explore, RegionService regions) {
        this.explore = explore;
        this.regions = regions;
    }

    /// Not for the window's thread.
    Found explore(AtlasFilter filter, Locale locale) {
        RegionWords words = new RegionWords(locale);
        Map<String, String> names =
                regions.search("").stream().collect(Collectors.toMap(region -> region.slug(), words::name));
        return new Found(explore.explore(filter), names);
    }
}
