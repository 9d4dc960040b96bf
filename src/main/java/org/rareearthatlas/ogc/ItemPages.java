package org.rareearthatlas.ogc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.geo.CrsReference;

/// Features as pages: a list with a map, and a single one.
final class ItemPages {

    private static final int LONG_UTF16 = 50;

    private final OgcLinks links;
    private final OgcTexts texts;
    private final OgcMap map;

    ItemPages(OgcLinks links, OgcTexts texts, OgcMap map) {
        this.links = links;
        this.texts = texts;
        this.map = map;
    }

    String items(ItemsRequest request, ItemsPage items) {
        OgcCollection collection = request.collection();
        HtmlPage page = new HtmlPage(
                links,
                texts,
                texts.text("ogc.items.of", texts.title(collection)),
                HtmlPage.path(links, texts, collection));
        Element count = page.main().appendElement("p").addClass("lead");
        String shown = Integer.toString(items.features().size());
        count.text(
                items.matched().isPresent()
                        ? texts.text(
                                "ogc.count",
                                shown,
                                Long.toString(items.matched().getAsLong()))
                        : texts.text("ogc.count.open", shown));
        if (items.features().isEmpty()) {
            page.main().appendElement("p").text(texts.text("ogc.empty"));
            return page.html();
        }
        page.main().appendChild(map.draw(items.features(), texts.text("ogc.map", texts.title(collection)), true));
        appendTable(page.main(), collection, items.features());
        items.findNext().ifPresent(next -> {
            Element paging = page.main().appendElement("p").addClass("paging");
            paging.appendElement("a")
                    .attr("rel", "next")
                    .attr("href", links.self("cursor", next.toString()))
                    .text(texts.text("ogc.next"));
        });
        return page.html();
    }

    private void appendTable(Element main, OgcCollection collection, List<SimpleFeature> features) {
        FeatureJson json = new FeatureJson(collection, CrsReference.CRS84);
        List<String> names = List.copyOf(json.properties(features.getFirst()).keySet());
        Element table = main.appendElement("div")
                .addClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", texts.title(collection))
                .appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text("id");
        List<String> shown = names.stream()
                .filter(name -> !name.equals("id"))
                .filter(name -> features.stream().anyMatch(feature -> feature.getAttribute(name) != null))
                .toList();
        shown.forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element body = table.appendElement("tbody");
        for (SimpleFeature feature : features) {
            Element row = body.appendElement("tr");
            String id = collection.itemId(feature.getID());
            HtmlPage.link(row.appendElement("th").attr("scope", "row"), address(collection, id), id);
            Map<String, Object> values = json.properties(feature);
            shown.forEach(name -> appendCell(row, text(values.get(name))));
        }
    }

    private static void appendCell(Element row, String text) {
        row.appendElement("td")
                .toggleClass(text.length() > LONG_UTF16 ? "long" : "short")
                .text(text);
    }

    String item(OgcCollection collection, SimpleFeature feature) {
        Map<String, Object> values = new FeatureJson(collection, CrsReference.CRS84).properties(feature);
        String id = collection.itemId(feature.getID());
        HtmlPage page = new HtmlPage(links, texts, name(values).orElse(id), itemsPath(collection));
        page.main()
                .appendChild(map.draw(
                        List.of(feature), texts.text("ogc.map", name(values).orElse(id)), true));
        findAtlasPage(collection, values).ifPresent(address -> {
            Element actions = page.main().appendElement("ul").addClass("actions");
            HtmlPage.link(actions.appendElement("li"), links.atlas(address), texts.text("ogc.inAtlas"));
        });
        Element facts = page.main().appendElement("dl");
        values.forEach((name, value) -> {
            if (value != null) {
                facts.appendElement("dt").text(name);
                facts.appendElement("dd").text(text(value));
            }
        });
        return page.html();
    }

    private Map<String, String> itemsPath(OgcCollection collection) {
        Map<String, String> path = HtmlPage.path(links, texts, collection);
        path.put(texts.text("ogc.items"), links.ogc("collections", collection.id(), "items") + "?f=html");
        return path;
    }

    private Optional<String> name(Map<String, Object> values) {
        String name = texts.locale().getLanguage().equals("ru") ? "nameRu" : "nameEn";
        return Optional.ofNullable(values.get(name)).map(String::valueOf);
    }

    private static Optional<String> findAtlasPage(OgcCollection collection, Map<String, Object> values) {
        return switch (collection) {
            case DEPOSITS -> Optional.of("/deposit/" + values.get("id"));
            case REGIONS -> Optional.of("/region/" + values.get("id"));
            case CLAIMS ->
                Optional.of(("REGION".equals(values.get("subjectKind")) ? "/region/" : "/deposit/")
                        + values.get("subjectId"));
            case COUNTRIES, PROVINCES -> Optional.empty();
        };
    }

    private String address(OgcCollection collection, String id) {
        return links.ogc("collections", collection.id(), "items", id) + "?f=html";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
