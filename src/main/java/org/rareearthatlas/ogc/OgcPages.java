package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jsoup.nodes.Element;
import org.rareearthatlas.geo.MapProjection;
import org.springframework.stereotype.Component;

/// The API's pages for people, as HTML without scripts.
@Component
class OgcPages {

    /// As many features as a map of a whole collection shows.
    private static final int ON_MAP = 300;

    private final OgcFeatures features;
    private final OgcExtents extents;
    private final OgcMap map;

    OgcPages(OgcFeatures features, OgcExtents extents, OgcMap map) {
        this.features = features;
        this.extents = extents;
        this.map = map;
    }

    String landing(HttpServletRequest request, OgcTexts texts) {
        OgcLinks links = new OgcLinks(request);
        HtmlPage page = new HtmlPage(links, texts, texts.text("ogc.landing"), Map.of());
        page.main().appendElement("p").addClass("lead").text(texts.text("ogc.description"));
        appendCollections(page.section(texts.text("ogc.collections")), links, texts);
        Element more = page.section(texts.text("ogc.more")).appendElement("ul");
        HtmlPage.link(more.appendElement("li"), links.ogc("api") + "?f=html", texts.text("ogc.api.html"));
        HtmlPage.link(more.appendElement("li"), links.ogc("api") + "?f=json", texts.text("ogc.api"));
        HtmlPage.link(more.appendElement("li"), links.ogc("tiles") + "?f=html", TiledResource.DATASET.title(texts));
        HtmlPage.link(
                more.appendElement("li"), links.ogc("tileMatrixSets") + "?f=html", texts.text("ogc.tiles.schemes"));
        HtmlPage.link(more.appendElement("li"), links.ogc("conformance") + "?f=html", texts.text("ogc.conformance"));
        return page.html();
    }

    String collections(HttpServletRequest request, OgcTexts texts) {
        OgcLinks links = new OgcLinks(request);
        Map<String, String> path = Map.of(texts.text("ogc.landing"), links.ogc() + "?f=html");
        HtmlPage page = new HtmlPage(links, texts, texts.text("ogc.collections"), path);
        appendCollections(page.main(), links, texts);
        return page.html();
    }

    private void appendCollections(Element parent, OgcLinks links, OgcTexts texts) {
        Element list = parent.appendElement("ul").addClass("cards");
        Set<MapProjection> lands = new HashSet<>();
        for (OgcCollection collection : OgcCollection.listAll()) {
            Element card = list.appendElement("li");
            card.appendChild(map(collection, texts, lands));
            Element heading = card.appendElement("h3");
            HtmlPage.link(heading, links.ogc("collections", collection.id()) + "?f=html", texts.title(collection));
            card.appendElement("p").text(texts.description(collection));
        }
    }

    private Element map(OgcCollection collection, OgcTexts texts, Set<MapProjection> lands) {
        boolean basemap = collection == OgcCollection.COUNTRIES || collection == OgcCollection.PROVINCES;
        List<SimpleFeature> shown = basemap ? List.of() : features.listFirst(collection, ON_MAP);
        return map.draw(shown, texts.text("ogc.map", texts.title(collection)), false, lands);
    }

    String collection(HttpServletRequest request, OgcTexts texts, OgcCollection collection) {
        OgcLinks links = new OgcLinks(request);
        Map<String, String> path = new java.util.LinkedHashMap<>(HtmlPage.path(links, texts));
        HtmlPage page = new HtmlPage(links, texts, texts.title(collection), path);
        page.main().appendElement("p").addClass("lead").text(texts.description(collection));
        page.main().appendChild(map(collection, texts, new HashSet<>()));
        Element actions = page.main().appendElement("ul").addClass("actions");
        String items = links.ogc("collections", collection.id(), "items");
        HtmlPage.link(actions.appendElement("li"), items + "?f=html", texts.text("ogc.items"));
        HtmlPage.link(actions.appendElement("li"), items + "?f=json", texts.text("ogc.items.json"));
        HtmlPage.link(
                actions.appendElement("li"),
                links.ogc("collections", collection.id(), "queryables") + "?f=html",
                texts.text("ogc.queryables"));
        HtmlPage.link(
                actions.appendElement("li"),
                links.ogc("collections", collection.id(), "tiles") + "?f=html",
                texts.text("ogc.tiles"));
        extents.find(collection).ifPresent(box -> appendExtent(page.section(texts.text("ogc.extent")), box));
        Element systems = page.section(texts.text("ogc.crs")).appendElement("details");
        systems.appendElement("summary")
                .text(texts.text("ogc.crs.count", collection.listSystems().size()));
        Element list = systems.appendElement("ul");
        collection.listSystems().forEach(crs -> {
            Element item = list.appendElement("li");
            item.appendElement("span").text(crs.title() + " ");
            item.appendElement("code").text(crs.uri());
        });
        return page.html();
    }

    private static void appendExtent(Element section, ReferencedEnvelope box) {
        section.appendElement("p")
                .text("%.2f° – %.2f°, %.2f° – %.2f°"
                        .formatted(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
    }

    String conformance(HttpServletRequest request, OgcTexts texts) {
        OgcLinks links = new OgcLinks(request);
        Map<String, String> path = Map.of(texts.text("ogc.landing"), links.ogc() + "?f=html");
        HtmlPage page = new HtmlPage(links, texts, texts.text("ogc.conformance"), path);
        Element list = page.main().appendElement("ul");
        OgcConformance.CLASSES.forEach(
                uri -> list.appendElement("li").appendElement("code").text(uri));
        return page.html();
    }

    String queryables(HttpServletRequest request, OgcTexts texts, OgcCollection collection) {
        OgcLinks links = new OgcLinks(request);
        HtmlPage page =
                new HtmlPage(links, texts, texts.text("ogc.queryables"), HtmlPage.path(links, texts, collection));
        Element table = page.main().appendElement("div").addClass("scroll").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(texts.text("ogc.property"));
        head.appendElement("th").attr("scope", "col").text(texts.text("ogc.type"));
        Element body = table.appendElement("tbody");
        features.queryables(collection).types().forEach((name, type) -> {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").appendElement("code").text(name);
            row.appendElement("td").text(texts.text("ogc.type." + type.name()));
        });
        return page.html();
    }

    /// Every path with its methods and parameters.
    String api(HttpServletRequest request, OgcTexts texts, Map<String, Object> openApi) {
        OgcLinks links = new OgcLinks(request);
        Map<String, String> path = Map.of(texts.text("ogc.landing"), links.ogc() + "?f=html");
        HtmlPage page = new HtmlPage(links, texts, texts.text("ogc.api.html"), path);
        page.main().appendElement("p").addClass("lead").text(texts.text("ogc.api.text"));
        ApiTable.append(page.main(), openApi, texts);
        return page.html();
    }

    String items(HttpServletRequest request, OgcTexts texts, ItemsRequest items, ItemsPage page) {
        return new ItemPages(new OgcLinks(request), texts, map).items(items, page);
    }

    String item(HttpServletRequest request, OgcTexts texts, OgcCollection collection, SimpleFeature feature) {
        return new ItemPages(new OgcLinks(request), texts, map).item(collection, feature);
    }
}
