package org.rareearthatlas.exchange.bundle;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.Speech;

/// The quotes and sources of a bundle as a page that a browser opens without the atlas: text only, no scripts, nothing
/// from elsewhere.
final class ReadablePage {

    private static final String STYLE =
            "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}"
                    + "blockquote{margin:1.5rem 0;padding-left:1rem;border-left:4px solid #a4550b}"
                    + "footer,cite{color:#555;font-style:normal;font-size:.95rem}";

    private ReadablePage() {}

    /// @param root the atlas's address, ending with a slash
    /// @param date of the bundle, as ISO 8601 writes it
    static String of(BundleSubject subject, String root, String date) {
        Document page = Document.createShell("");
        page.title(subject.nameEn() + " · Rare Earth Atlas");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").text(STYLE);
        page.expectFirst("html").attr("lang", "en");
        page.body().appendElement("h1").text(subject.nameEn());
        Element intro = page.body().appendElement("p");
        intro.appendText("What is said of it in the Rare Earth Atlas, as of " + date + ": ");
        intro.appendElement("a").attr("href", root + subject.path()).text(root + subject.path());
        page.body().appendElement("h2").text("Quotes");
        if (subject.quotes().isEmpty()) {
            page.body().appendElement("p").text("The atlas holds no words about it. The claims are in claims.csv.");
        }
        subject.quotes().forEach(quote -> add(page.body(), quote, root));
        page.body().appendElement("h2").text("Sources");
        Element list = page.body().appendElement("ul");
        for (Source source : subject.sources()) {
            list.appendElement("li").text(CitationStyle.CHICAGO.cite(source));
        }
        page.body()
                .appendElement("footer")
                .text("Quotes belong to their authors and are given with their attribution.");
        return page.outerHtml();
    }

    private static void add(Element body, Quote quote, String root) {
        Element block = body.appendElement("blockquote");
        String language = quote.data().language();
        Element words = block.appendElement("p").text(quote.data().selector().exact());
        if (language != null) {
            words.attr("lang", language);
        }
        String speaker = quote.data().speaker();
        String whose = quote.data().speech() == Speech.DIRECT ? "direct" : "reported: the reporter’s words";
        Element cite = block.appendElement("cite");
        cite.appendText(whose + (speaker == null ? "" : " · " + speaker) + " · "
                + quote.source().displayTitle() + " · ");
        cite.appendElement("a").attr("href", root + "quote/" + quote.id()).text("quote " + quote.id());
    }
}
