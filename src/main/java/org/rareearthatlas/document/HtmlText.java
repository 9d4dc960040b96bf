package org.rareearthatlas.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The words of an HTML page, without its scripts, menus and marks. Only text nodes are taken.
final class HtmlText {

    /// Elements nested deeper are put beside each other by the parser, so that no page can exhaust the stack.
    private static final int MAX_DEPTH = 400;

    private static final int HEAD_UTF16 = 2000;
    private static final int DATE_LENGTH = 10;

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea");

    private HtmlText() {}

    static boolean looksLikeHtml(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD_UTF16)).toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html") || head.contains("<html") || name.matches(".*\\.x?html?");
    }

    static DocumentText read(TextEncoding.Decoded file, ReadingProgress progress) {
        Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        StringBuilder text = new StringBuilder();
        main(page).filter(new Collector(text, progress));
        return new DocumentText(text.toString(), file.encoding(), facts(page));
    }

    /// The article, where the page marks one; else all of its body.
    private static Element main(Document page) {
        var articles = page.select("article");
        if (articles.size() == 1) {
            return articles.getFirst();
        }
        var mains = page.select("main");
        return mains.size() == 1 ? mains.getFirst() : page.body();
    }

    private static DocumentFacts facts(Document page) {
        String title = meta(page, "og:title");
        return new DocumentFacts(
                title == null ? DocumentFacts.blankToNull(page.title()) : title,
                meta(page, "author"),
                meta(page, "og:site_name"),
                date(meta(page, "article:published_time")),
                meta(page, "og:url"),
                DocumentFacts.blankToNull(page.select("html").attr("lang")));
    }

    private static @Nullable String meta(Document page, String name) {
        return DocumentFacts.blankToNull(page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content"));
    }

    private static @Nullable LocalDate date(@Nullable String published) {
        try {
            return published == null || published.length() < DATE_LENGTH
                    ? null
                    : LocalDate.parse(published.substring(0, DATE_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Writes the text nodes, and a line end around each block. jsoup's filter goes through the page without
    /// recursion.
    private static final class Collector implements NodeFilter {

        private static final int CHECK_EVERY = 4096;

        private final StringBuilder text;
        private final ReadingProgress progress;
        private int seen;

        Collector(StringBuilder text, ReadingProgress progress) {
            this.text = text;
            this.progress = progress;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (++seen % CHECK_EVERY == 0) {
                progress.check();
            }
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                if (LEFT_OUT.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakAround(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakAround(element);
            }
            return FilterResult.CONTINUE;
        }

        private void breakAround(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
                text.append(atStart ? "" : "\n");
            }
        }
    }
}
