package org.rareearthatlas.exchange.bundle;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.Speech;

/// The quotes and sources of a bundle as a page that a browser opens without the atlas: text only, no scripts, nothing
/// from elsewhere.
final class ReadablePage {

    private static final String STYLE =
            "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}"
                    + "blockquote{margin:1.5rem 0;padding-left:1rem;border-left:4px solid #a4550b}"
                    + "figure{margin:1.5rem 0}img{max-width:100%;height:auto}"
                    + "footer,figcaption,cite{color:#555;font-style:normal;font-size:.95rem}";

    private ReadablePage() {}

    static String of(Bundle bundle) {
        ImportTexts texts = bundle.texts();
        Document page = Document.createShell("");
        page.title(bundle.title() + " · " + texts.text("app.title"));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").text(STYLE);
        page.expectFirst("html").attr("lang", bundle.locale().getLanguage());
        Element body = page.body();
        body.appendElement("h1").text(bundle.title());
        Element intro = body.appendElement("p");
        intro.appendText(texts.text("bundle.intro", bundle.date().toString()) + " ");
        intro.appendElement("a").attr("href", bundle.address()).text(bundle.address());
        map(body, bundle, texts);
        bundle.subjects().forEach(subject -> add(body, subject, bundle, texts));
        body.appendElement("h2").text(texts.text("bundle.sources"));
        Element list = body.appendElement("ul");
        for (Source source : bundle.sources()) {
            list.appendElement("li").text(CitationStyle.CHICAGO.cite(source));
        }
        body.appendElement("p").text(texts.text("bundle.files"));
        body.appendElement("footer").text(texts.text("bundle.rights"));
        return page.outerHtml();
    }

    private static void map(Element body, Bundle bundle, ImportTexts texts) {
        Element figure = body.appendElement("figure");
        figure.appendElement("img").attr("src", "map.svg").attr("alt", texts.text("bundle.map", bundle.title()));
        Element caption = figure.appendElement("figcaption");
        caption.appendText(texts.text("bundle.mapFiles") + " ");
        caption.appendElement("a").attr("href", "map.pdf").text("PDF");
        caption.appendText(", ");
        caption.appendElement("a").attr("href", "map.png").text("PNG");
        if (bundle.aroundWgs84() == null) {
            body.appendElement("p").text(texts.text("bundle.nowhere"));
        }
    }

    private static void add(Element body, BundleSubject subject, Bundle bundle, ImportTexts texts) {
        boolean several = bundle.subjects().size() > 1;
        Element heading = body.appendElement("h2");
        if (several) {
            heading.appendElement("a")
                    .attr("href", bundle.root() + subject.path())
                    .text(subject.name(bundle.locale()));
        } else {
            heading.text(texts.text("bundle.quotes"));
        }
        if (subject.quotes().isEmpty()) {
            body.appendElement("p").text(texts.text("bundle.noQuotes"));
        }
        subject.quotes().forEach(quote -> add(body, quote, bundle.root(), texts));
    }

    private static void add(Element body, Quote quote, String root, ImportTexts texts) {
        Element block = body.appendElement("blockquote");
        String language = quote.data().language();
        Element words = block.appendElement("p").text(quote.data().selector().exact());
        if (language != null) {
            words.attr("lang", language);
        }
        String speaker = quote.data().speaker();
        String whose = texts.text(quote.data().speech() == Speech.DIRECT ? "bundle.direct" : "bundle.reported");
        Element cite = block.appendElement("cite");
        cite.appendText(whose + (speaker == null ? "" : " · " + speaker) + " · "
                + quote.source().displayTitle() + " · ");
        cite.appendElement("a")
                .attr("href", root + "quote/" + quote.id())
                .text(texts.text("bundle.quote", quote.id().toString()));
    }
}
