package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.story.Story;
import org.rareearthatlas.story.StoryId;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.story.StoryStep;
import org.rareearthatlas.uikit.Formats;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Stories as public pages: the steps in their order, each with its text, its quotes and the way to its view.
@Component
class StoryPages {

    private final StoryService stories;
    private final SourceService sources;

    StoryPages(StoryService stories, SourceService sources) {
        this.stories = stories;
        this.sources = sources;
    }

    static String path(StoryId id) {
        return "story/" + id;
    }

    Optional<PublicPage> find(StoryId id, String root, Locale locale) {
        return stories.find(id).map(story -> page(story, root, locale));
    }

    private PublicPage page(Story story, String root, Locale locale) {
        Map<QuoteId, Quote> quotes = sources.listQuotes(story.data().quotes()).stream()
                .collect(Collectors.toMap(Quote::id, Function.identity()));
        Element article =
                Html.article(story.data().title()).attr("lang", story.data().language());
        Html.line(article, line(story, locale));
        List<StoryStep> steps = story.data().steps();
        for (int i = 0; i < steps.size(); i++) {
            append(article, steps.get(i), text(locale, "story.step", i + 1, steps.size()), quotes, locale);
        }
        Html.link(article.appendElement("p"), "export/" + path(story.id()) + ".html", text(locale, "story.export"))
                .attr("lang", locale.getLanguage());
        return new PublicPage(
                path(story.id()),
                story.data().title(),
                description(story),
                "article",
                "export/preview/" + path(story.id()) + ".png",
                article,
                data(story, quotes, root));
    }

    private static String line(Story story, Locale locale) {
        LocalDate day = LocalDate.ofInstant(story.changedAt(), ZoneOffset.UTC);
        return Stream.of(story.data().byline(), Formats.of(locale).date(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void append(
            Element article, StoryStep step, String count, Map<QuoteId, Quote> quotes, Locale locale) {
        Element section = Html.section(article, step.heading().isEmpty() ? count : step.heading());
        step.paragraphs().forEach(paragraph -> Html.line(section, paragraph));
        Element rest = section.appendElement("div").attr("lang", locale.getLanguage());
        EvidenceText evidence = new EvidenceText(locale);
        for (QuoteId id : step.quotes()) {
            Quote quote = quotes.get(id);
            if (quote == null) {
                Html.line(rest, text(locale, "story.quote.gone"));
            } else {
                evidence.appendQuote(rest, quote);
            }
        }
        String address = step.scene().address();
        Html.link(rest.appendElement("p"), address.isEmpty() ? "./" : address, text(locale, "story.openView"));
    }

    /// The story's first words.
    private static String description(Story story) {
        return story.data().steps().stream()
                .map(StoryStep::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text.replace('\n', ' '))
                .orElse(story.data().title());
    }

    private static ObjectNode data(Story story, Map<QuoteId, Quote> quotes, String root) {
        StructuredData writer = new StructuredData(root);
        ObjectNode article = writer.article(
                path(story.id()),
                story.data().title(),
                story.data().byline(),
                story.data().language(),
                story.changedAt());
        writer.addCitations(
                article,
                story.data().quotes().stream()
                        .map(quotes::get)
                        .filter(Objects::nonNull)
                        .map(Quote::source)
                        .distinct()
                        .toList());
        return article;
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
