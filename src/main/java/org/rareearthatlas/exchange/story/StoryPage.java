package org.rareearthatlas.exchange.story;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.language.Texts;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryStep;

/// One story as a document without scripts that needs nothing from elsewhere. Texts are set as texts, never as HTML.
///
/// @param root the atlas's address, ending with a slash
/// @param quotes those that are still there
/// @param date of the file
record StoryPage(Story story, Map<QuoteId, Quote> quotes, String root, LocalDate date, Locale locale) {

    String write(StoryMaps maps) throws IOException {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", story.data().language());
        head(html.appendElement("head"));
        Element article = html.appendElement("body").appendElement("main").appendElement("article");
        header(article);
        List<StoryStep> steps = story.data().steps();
        for (int i = 0; i < steps.size(); i++) {
            step(article, steps.get(i), i + 1, maps);
        }
        sources(article);
        footer(article);
        return page.outerHtml();
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", StoryStyle.contentSecurityPolicy());
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(story.data().title() + " · " + texts().text("app.title"));
        head.appendElement("style").appendChild(new DataNode(StoryStyle.css()));
    }

    private void header(Element article) {
        Element header = article.appendElement("header");
        header.appendElement("h1").text(story.data().title());
        String byline = story.data().byline().isEmpty() ? "" : story.data().byline() + " · ";
        header.appendElement("p")
                .addClass("quiet")
                .text(byline + day(LocalDate.ofInstant(story.changedAt(), ZoneOffset.UTC)));
    }

    private void step(Element article, StoryStep step, int number, StoryMaps maps) throws IOException {
        String count = texts().text("story.step", number, story.data().steps().size());
        Element section = article.appendElement("section").addClass("step").id("step-" + number);
        Element words = section.appendElement("div").addClass("words");
        words.appendElement("p").addClass("number").text(count);
        if (!step.heading().isEmpty()) {
            words.appendElement("h2").text(step.heading());
        }
        step.paragraphs().forEach(paragraph -> words.appendElement("p").text(paragraph));
        step.quotes().forEach(id -> quote(words, quotes.get(id)));
        Element figure = section.appendElement("figure").addClass("map");
        String name = texts().text("story.map", number) + (step.heading().isEmpty() ? "" : ": " + step.heading());
        figure.appendChild(maps.draw(step.scene(), number, name, address(), date, locale));
        link(figure.appendElement("figcaption"), root + step.scene().address(), texts().text("story.openView"));
    }

    private void quote(Element words, @org.jspecify.annotations.Nullable Quote quote) {
        if (quote == null) {
            words.appendElement("p").addClass("gone").text(texts().text("story.quote.gone"));
            return;
        }
        Element figure = words.appendElement("figure").addClass("quote");
        Element said =
                figure.appendElement("blockquote").text(quote.data().selector().exact());
        if (quote.data().language() != null) {
            said.attr("lang", quote.data().language());
        }
        Element caption = figure.appendElement("figcaption");
        caption.appendText(attribution(quote) + " · ");
        source(caption, quote.source());
        caption.appendText(" · ");
        link(
                caption,
                root + "quote/" + quote.id(),
                texts().text("bundle.quote", quote.id().toString()));
    }

    private String attribution(Quote quote) {
        boolean direct = quote.data().speech() == Speech.DIRECT;
        String speaker = quote.data().speaker();
        String whose = speaker == null
                ? texts().text(direct ? "claim.speech.speakerUnknown" : "claim.speech.ownWords")
                : direct ? speaker : texts().text("claim.speech.reportedOf", speaker);
        return texts().text("claim.speech." + quote.data().speech()) + " · " + whose;
    }

    private void source(Element caption, Source source) {
        link(caption, root + "source/" + source.id(), source.displayTitle());
        if (source.data().publisher() != null) {
            caption.appendText(" · " + source.data().publisher());
        }
        if (source.data().publishedOn() != null) {
            caption.appendText(" · " + day(source.data().publishedOn()));
        }
    }

    private void sources(Element article) {
        List<Source> cited = story.data().quotes().stream()
                .map(quotes::get)
                .filter(Objects::nonNull)
                .map(Quote::source)
                .distinct()
                .toList();
        if (cited.isEmpty()) {
            return;
        }
        Element section = article.appendElement("section").addClass("sources");
        section.appendElement("h2").text(texts().text("bundle.sources"));
        Element list = section.appendElement("ol");
        for (Source source : cited) {
            Element item = list.appendElement("li");
            item.text(CitationStyle.CHICAGO.cite(source));
            String address = source.data().address();
            if (address != null) {
                item.appendText(" ");
                link(item, address, address);
            }
        }
    }

    private void footer(Element article) {
        Element footer = article.appendElement("footer");
        Element line = footer.appendElement("p");
        line.appendText(texts().text("story.file", day(date)) + " ");
        link(line, address(), address());
        footer.appendElement("p").text(texts().text("bundle.rights"));
    }

    private static void link(Element parent, String href, String text) {
        parent.appendElement("a")
                .attr("href", href)
                .attr("rel", "noopener noreferrer")
                .text(text);
    }

    private String address() {
        return root + "story/" + story.id();
    }

    private Texts texts() {
        return Texts.of(locale);
    }

    private String day(LocalDate day) {
        Locale dates = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates)
                .format(day);
    }
}
