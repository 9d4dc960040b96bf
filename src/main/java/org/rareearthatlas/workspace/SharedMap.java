package org.rareearthatlas.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.rareearthatlas.explore.FilterParameters;
import org.rareearthatlas.map.MapView;
import org.springframework.web.util.UriComponentsBuilder;

/// The addresses that show a map again.
///
/// @param place permanent path of what is selected, such as `region/yakutia`; empty for none
/// @param address of the page as the reader sees it, without a fragment; its parameters are the map's filter
/// @param root the atlas's address, ending with a slash
record SharedMap(String place, String address, String root, MapView view) {

    /// To exactly this view.
    String link() {
        return address + view.fragment();
    }

    /// The map as a picture.
    ///
    /// @param whole whether to show the selected place as a whole instead of this view
    String picture(String format, boolean whole, String language) {
        return withView(root + "export/map." + format, whole, language)
                .queryParam("download", "")
                .encode()
                .build()
                .toUriString();
    }

    /// HTML for another site's page.
    String snippet(boolean whole, String heightPx, String language, String title) {
        String source =
                withView(root + "embed/map", whole, language).encode().build().toUriString();
        return new Element("iframe")
                .attr("src", source)
                .attr("width", "100%")
                .attr("height", heightPx)
                .attr("style", "border:0")
                .attr("loading", "lazy")
                .attr("title", title)
                .outerHtml();
    }

    private UriComponentsBuilder withView(String path, boolean whole, String language) {
        UriComponentsBuilder target = UriComponentsBuilder.fromUriString(path);
        if (whole && !place.isEmpty()) {
            target.queryParam("place", place);
        } else {
            target.queryParam(
                    "at",
                    String.format(
                            Locale.ROOT,
                            "%.4f,%.4f",
                            view.centre().latDeg(),
                            view.centre().lonDeg()));
            target.queryParam("km", String.format(Locale.ROOT, "%.0f", Math.clamp(view.radiusKm(), 5, 5_000)));
            target.queryParam("crs", view.projection().key());
        }
        view.findSigns().ifPresent(signs -> target.queryParam("signs", signs));
        filter().forEach((name, values) -> values.forEach(value -> target.queryParam(name, value)));
        return target.queryParam("lang", language);
    }

    private Map<String, List<String>> filter() {
        Map<String, List<String>> asked = new TreeMap<>(
                UriComponentsBuilder.fromUriString(address).build().getQueryParams());
        asked.keySet().removeIf(name -> !FilterParameters.isKnown(name));
        return asked;
    }
}
