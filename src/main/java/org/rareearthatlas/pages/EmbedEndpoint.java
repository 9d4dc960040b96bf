package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.uikit.ReaderLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// `GET /embed/map`: a map for a frame on a page of another site, with attribution and the way to the atlas. It runs no
/// script and sets no cookie. It takes what `/export/map.svg` takes, and `theme` (light or dark).
@RestController
class EmbedEndpoint {

    /// Nothing but the picture and the look; any site may frame it.
    private static final String POLICY = "default-src 'none'; img-src 'self'; style-src 'self' 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors *";

    private static final String PLACE = "(region/[a-z0-9-]{1,80}|deposit/[0-9]{1,18})";
    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final List<String> OWN = List.of("theme", "download");

    private final I18NProvider texts;

    EmbedEndpoint(I18NProvider texts) {
        this.texts = texts;
    }

    @GetMapping("/embed/map")
    ResponseEntity<byte[]> embed(HttpServletRequest request, @RequestParam MultiValueMap<String, String> parameters) {
        String root = ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
        String language = parameters.getFirst(ReaderLanguage.PARAMETER);
        Locale locale = Languages.orEnglish(language == null ? "en" : language);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(page(root, parameters, locale).outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private Document page(String root, MultiValueMap<String, String> parameters, Locale locale) {
        Document document = new Document("");
        document.appendChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        Element html = document.appendElement("html").attr("lang", locale.getLanguage());
        String theme = parameters.getFirst("theme");
        if (theme != null && THEMES.contains(theme)) {
            html.attr("data-theme", theme);
        }
        String atlas = texts.getTranslation("app.title", locale);
        head(html.appendElement("head"), root, atlas);
        Element figure = html.appendElement("body").addClass("embed").appendElement("figure");
        String target = root + place(parameters) + "?" + ReaderLanguage.PARAMETER + "=" + locale.getLanguage();
        link(figure, target)
                .attr("aria-label", texts.getTranslation("pages.embed.open", locale))
                .appendElement("img")
                .attr("src", picture(root, parameters, locale))
                .attr("alt", texts.getTranslation("pages.embed.map", locale));
        Element caption = figure.appendElement("figcaption");
        caption.appendText(texts.getTranslation("pages.embed.source", locale) + " ");
        link(caption, target).text(atlas);
        return document;
    }

    private static void head(Element head, String root, String title) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("title").text(title);
        for (String sheet : List.of("tokens", "embed")) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", root + "styles/" + sheet + ".css");
        }
    }

    private static Element link(Element parent, String href) {
        return parent.appendElement("a")
                .attr("href", href)
                .attr("target", "_blank")
                .attr("rel", "noopener");
    }

    private static String place(MultiValueMap<String, String> parameters) {
        String place = parameters.getFirst("place");
        return place != null && place.matches(PLACE) ? place : "";
    }

    /// The picture takes the same parameters, and checks them.
    private static String picture(String root, MultiValueMap<String, String> parameters, Locale locale) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(root + "export/map.svg");
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name) && !name.equals(ReaderLanguage.PARAMETER)) {
                address.queryParam(name, values.toArray());
            }
        });
        if (!parameters.containsKey("size")) {
            address.queryParam("size", "800x500");
        }
        return address.queryParam(ReaderLanguage.PARAMETER, locale.getLanguage())
                .encode()
                .build()
                .toUriString();
    }
}
