package org.rareearthatlas.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/// A page in the atlas's look that needs no script. Texts are set as texts, never as HTML.
final class HtmlPage {

    private final Document document = new Document("");
    private final Element main;

    /// @param path the pages above this one: title to address, the uppermost first
    HtmlPage(OgcLinks links, OgcTexts texts, String title, Map<String, String> path) {
        document.appendChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        Element html =
                document.appendElement("html").attr("lang", texts.locale().getLanguage());
        head(html.appendElement("head"), links, title + " · " + texts.text("app.title"));
        Element body = html.appendElement("body").addClass("ogc");
        Element header = body.appendElement("header");
        header.appendElement("a")
                .addClass("home")
                .attr("href", links.atlas("/"))
                .text(texts.text("app.title"));
        breadcrumbs(header, texts, title, path);
        main = body.appendElement("main");
        main.appendElement("h1").text(title);
        body.appendElement("footer")
                .appendElement("a")
                .attr("href", links.self("f", "json"))
                .attr("rel", "alternate")
                .text(texts.text("ogc.asJson"));
    }

    private static void head(Element head, OgcLinks links, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "icon").attr("href", links.atlas("/icons/atlas.svg"));
        for (String sheet : List.of("tokens", "ogc")) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", links.atlas("/styles/" + sheet + ".css"));
        }
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", OgcLinks.JSON)
                .attr("href", links.self("f", "json"));
    }

    private static void breadcrumbs(Element header, OgcTexts texts, String title, Map<String, String> path) {
        Element list = header.appendElement("nav")
                .attr("aria-label", texts.text("ogc.breadcrumbs"))
                .appendElement("ol");
        path.forEach((name, href) ->
                list.appendElement("li").appendElement("a").attr("href", href).text(name));
        list.appendElement("li").attr("aria-current", "page").text(title);
    }

    /// The pages above all collections, and those given.
    static Map<String, String> path(OgcLinks links, OgcTexts texts, OgcCollection... collections) {
        Map<String, String> path = new LinkedHashMap<>();
        path.put(texts.text("ogc.landing"), links.ogc() + "?f=html");
        path.put(texts.text("ogc.collections"), links.ogc("collections") + "?f=html");
        for (OgcCollection collection : collections) {
            path.put(texts.title(collection), links.ogc("collections", collection.id()) + "?f=html");
        }
        return path;
    }

    Element main() {
        return main;
    }

    Element section(String heading) {
        Element section = main.appendElement("section");
        section.appendElement("h2").text(heading);
        return section;
    }

    static void link(Element parent, String href, String text) {
        parent.appendElement("a").attr("href", href).text(text);
    }

    String html() {
        return document.outerHtml();
    }
}
