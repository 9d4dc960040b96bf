package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.uikit.ReaderLanguage;

/// Adds to the application's page what needs no JavaScript: title, description, what other sites show of a link
/// (Open Graph), what search engines read (schema.org), and the text itself in a `noscript` element.
final class PageDocument {

    private final Document document;
    private final String root;
    private final Locale locale;

    /// @param root the atlas's address, ending with a slash
    PageDocument(Document document, String root, Locale locale) {
        this.document = document;
        this.root = root;
        this.locale = locale;
    }

    void add(PublicPage page) {
        Element head = document.head();
        String atlas = text("app.title");
        document.title(page.title().equals(atlas) ? atlas : page.title() + " · " + atlas);
        meta("name", "description", page.description());
        link("canonical", root + page.path());
        for (Locale other : Languages.provided()) {
            link("alternate", root + page.path() + "?" + ReaderLanguage.PARAMETER + "=" + other.getLanguage())
                    .attr("hreflang", other.getLanguage());
        }
        openGraph(page, atlas);
        head.appendElement("script")
                .attr("type", "application/ld+json")
                .appendChild(new DataNode(scriptSafe(page.data().toString())));
        noScript(page.content());
    }

    /// What every page has.
    void addFeed() {
        link("alternate", root + "changes.atom")
                .attr("type", "application/atom+xml")
                .attr("title", text("pages.changes"));
    }

    private void openGraph(PublicPage page, String atlas) {
        meta("property", "og:site_name", atlas);
        meta("property", "og:type", page.type());
        meta("property", "og:title", page.title());
        meta("property", "og:description", page.description());
        meta("property", "og:url", root + page.path());
        meta("property", "og:locale", locale.getLanguage());
        meta(
                "property",
                "og:image",
                root + page.preview() + "?" + ReaderLanguage.PARAMETER + "=" + locale.getLanguage());
        meta("property", "og:image:width", "1200");
        meta("property", "og:image:height", "630");
        meta("name", "twitter:card", "summary_large_image");
    }

    /// JSON in a script element ends at the first `</`; `<` can be written otherwise.
    static String scriptSafe(String json) {
        return json.replace("<", "\\u003c");
    }

    private void noScript(Element content) {
        Element main = new Element("main").addClass("readable");
        Element header = main.appendElement("header");
        Html.link(header, "./", text("app.title"));
        header.appendElement("p").text(text("pages.noScript"));
        // shown by the browser's worker when it shows a copy
        header.appendElement("p").addClass("kept").attr("hidden", true).text(kept());
        main.appendChild(content);
        Element footer = main.appendElement("footer");
        List.of("ogc", "sitemap.xml", "changes.atom").forEach(path -> {
            Html.link(footer, path, path);
            footer.appendText(" ");
        });
        // Inside of noscript a parser without scripts expects elements, and the serialiser writes them.
        Element noscript = document.body().appendElement("noscript");
        noscript.appendElement("link").attr("rel", "stylesheet").attr("href", "styles/readable.css");
        noscript.appendChild(main);
    }

    private String kept() {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
        return I18NProvider.translate(locale, "pages.kept", form.format(OffsetDateTime.now(ZoneOffset.UTC)) + " UTC");
    }

    private void meta(String kind, String name, String content) {
        document.head().appendElement("meta").attr(kind, name).attr("content", content);
    }

    private Element link(String rel, String href) {
        return document.head().appendElement("link").attr("rel", rel).attr("href", href);
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
