package org.rareearthatlas.pages;

import org.jsoup.nodes.Element;

/// Short ways to write a document. Texts are set as texts, never as HTML.
final class Html {

    private Html() {}

    static Element article(String heading) {
        Element article = new Element("article");
        article.appendElement("h1").text(heading);
        return article;
    }

    static Element section(Element parent, String heading) {
        Element section = parent.appendElement("section");
        section.appendElement("h2").text(heading);
        return section;
    }

    /// Leaves out a blank line.
    static void line(Element parent, String text) {
        if (!text.isBlank()) {
            parent.appendElement("p").text(text);
        }
    }

    static Element link(Element parent, String href, String text) {
        return parent.appendElement("a").attr("href", href).text(text);
    }
}
