package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.tile.TileMatrixSet;
import org.springframework.stereotype.Component;

/// The tiles for people: which there are and where, as HTML without scripts.
@Component
class TilePages {

    String schemes(HttpServletRequest request, OgcTexts texts) {
        OgcLinks links = new OgcLinks(request);
        HtmlPage page = new HtmlPage(links, texts, texts.text("ogc.tiles.schemes"), above(links, texts, null));
        TileSchemeDocuments schemes = new TileSchemeDocuments(links, texts);
        Element list = page.main().appendElement("ul");
        for (TileMatrixSet set : TileMatrixSet.values()) {
            HtmlPage.link(list.appendElement("li"), schemes.address(set) + "?f=html", schemes.title(set));
        }
        return page.html();
    }

    String scheme(HttpServletRequest request, OgcTexts texts, TileMatrixSet set) {
        OgcLinks links = new OgcLinks(request);
        Map<String, String> path = above(links, texts, null);
        path.put(texts.text("ogc.tiles.schemes"), links.ogc("tileMatrixSets") + "?f=html");
        HtmlPage page = new HtmlPage(links, texts, new TileSchemeDocuments(links, texts).title(set), path);
        Element table = page.main().appendElement("div").addClass("scroll").appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("ogc.tiles.zoom", "ogc.tiles.scale", "ogc.tiles.cell", "ogc.tiles.count")) {
            head.appendElement("th").attr("scope", "col").text(texts.text(column));
        }
        Element body = table.appendElement("tbody");
        for (int zoom = 0; zoom <= TileMatrixSet.MAX_ZOOM; zoom++) {
            Element row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(Integer.toString(zoom));
            row.appendElement("td").text("1 : %,.0f".formatted(set.scaleDenominator(zoom)));
            row.appendElement("td").text("%,.3f m".formatted(set.cellSizeM(zoom)));
            int size = TileMatrixSet.matrixSize(zoom);
            row.appendElement("td").text(size + " × " + size);
        }
        return page.html();
    }

    String tileSets(HttpServletRequest request, OgcTexts texts, TiledResource resource) {
        OgcLinks links = new OgcLinks(request);
        HtmlPage page = new HtmlPage(links, texts, resource.title(texts), above(links, texts, resource));
        page.main().appendElement("p").addClass("lead").text(texts.text("ogc.tiles.text"));
        Element list = page.main().appendElement("ul");
        for (TileMatrixSet set : TileMatrixSet.values()) {
            HtmlPage.link(
                    list.appendElement("li"),
                    links.ogc(resource.path(set.id())) + "?f=html",
                    new TileSchemeDocuments(links, texts).title(set));
        }
        return page.html();
    }

    String tileSet(HttpServletRequest request, OgcTexts texts, TiledResource resource, TileMatrixSet set) {
        OgcLinks links = new OgcLinks(request);
        TileSchemeDocuments schemes = new TileSchemeDocuments(links, texts);
        Map<String, String> path = above(links, texts, resource);
        path.put(resource.title(texts), links.ogc(resource.path()) + "?f=html");
        HtmlPage page = new HtmlPage(links, texts, schemes.title(set), path);
        Element address = page.section(texts.text("ogc.tiles.address")).appendElement("p");
        address.appendElement("code")
                .text(links.ogc(resource.path(set.id())) + "/{tileMatrix}/{tileRow}/{tileCol}.mvt");
        Element layers = page.section(texts.text("ogc.tiles.layers")).appendElement("ul");
        resource.collections().forEach(collection -> {
            Element item = layers.appendElement("li");
            item.appendElement("code").text(collection.id());
            item.appendElement("span").text(" " + texts.description(collection));
        });
        Element scheme = page.section(texts.text("ogc.tiles.scheme")).appendElement("p");
        HtmlPage.link(scheme, schemes.address(set) + "?f=html", schemes.title(set));
        return page.html();
    }

    private static Map<String, String> above(OgcLinks links, OgcTexts texts, @Nullable TiledResource resource) {
        Map<String, String> path = new LinkedHashMap<>();
        path.put(texts.text("ogc.landing"), links.ogc() + "?f=html");
        if (resource != null) {
            resource.find().ifPresent(collection -> path.putAll(HtmlPage.path(links, texts, collection)));
        }
        return path;
    }
}
