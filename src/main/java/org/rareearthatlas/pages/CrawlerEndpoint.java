package org.rareearthatlas.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What search engines ask first: `robots.txt` and the sitemaps (sitemaps.org, protocol 0.9).
@RestController
class CrawlerEndpoint {

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Sitemaps sitemaps;

    CrawlerEndpoint(Sitemaps sitemaps) {
        this.sitemaps = sitemaps;
    }

    /// What costs work and is no page is left alone.
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        String rules = """
                User-agent: *
                Disallow: /map/
                Disallow: /export/
                Allow: /export/preview/
                Disallow: /api/
                Disallow: /ogc/
                Disallow: /search
                Sitemap: %ssitemap.xml
                """.formatted(root(request));
        return answer(MediaType.TEXT_PLAIN, rules);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        String root = root(request);
        return xml("sitemapindex", "sitemap", sitemaps.parts().stream().map(part -> root + "sitemap-" + part + ".xml"));
    }

    @GetMapping("/sitemap-{kind:[a-z]{1,10}}-{part:[0-9]{1,6}}.xml")
    ResponseEntity<byte[]> part(HttpServletRequest request, @PathVariable String kind, @PathVariable int part) {
        String root = root(request);
        return xml(
                "urlset",
                "url",
                sitemaps.findPaths(kind, part)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .map(path -> root + path));
    }

    private static ResponseEntity<byte[]> xml(String list, String item, Stream<String> addresses) {
        Document document = new Document("", "");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element all = new Element(list, SITEMAPS).attr("xmlns", SITEMAPS);
        addresses.forEach(address ->
                all.appendElement(item, SITEMAPS).appendElement("loc", SITEMAPS).text(address));
        document.appendChild(all);
        return answer(MediaType.APPLICATION_XML, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml());
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String root(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
    }
}
