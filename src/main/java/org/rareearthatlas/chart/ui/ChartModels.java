package org.rareearthatlas.chart.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rareearthatlas.chart.ChartBasis;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.Years;
import org.rareearthatlas.explore.ui.FilterWords;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.ui.RegionWords;

/// All charts of what passes a filter, in the words of a language.
public final class ChartModels {

    private ChartModels() {}

    /// The charts in the order in which they are shown.
    public static List<ChartModel> of(ChartBasis basis, Locale locale) {
        RegionWords regions = new RegionWords(locale);
        Map<String, String> names =
                basis.regions().values().stream().collect(Collectors.toMap(Region::slug, regions::name));
        ResourceCharts resources = new ResourceCharts(new ResourceFigures(basis, names, locale).list(), locale);
        CountCharts counts = new CountCharts(basis, new FilterWords(locale, names), locale);
        return List.of(
                resources.ranges(),
                resources.gradeOverTonnage(),
                counts.elements(),
                counts.status(),
                counts.years(),
                counts.speakers());
    }

    /// The filter after a bar was chosen: with its value, or without it when it was asked for already.
    public static AtlasFilter choose(AtlasFilter filter, ChartModel.Mark mark) {
        String[] keyAndValue = mark.value().split("=", 2);
        if (keyAndValue[0].equals(CountCharts.YEARS)) {
            Integer year = Integer.valueOf(keyAndValue[1]);
            return filter.with(mark.chosen() ? Years.ALL : new Years(year, year), filter.dates());
        }
        return filter.toggled(FilterPart.find(keyAndValue[0]).orElseThrow(), keyAndValue[1]);
    }
}
