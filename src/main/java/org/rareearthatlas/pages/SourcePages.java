package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.ui.SourceWords;
import org.springframework.stereotype.Component;

/// Sources and quotes as public pages.
@Component
class SourcePages {

    private static final int MOST_QUOTES = 200;
    private static final int TITLE_UTF16 = 80;

    private final SourceService sources;
    private final ClaimService claims;
    private final RegionService regions;
    private final DepositService deposits;

    SourcePages(SourceService sources, ClaimService claims, RegionService regions, DepositService deposits) {
        this.sources = sources;
        this.claims = claims;
        this.regions = regions;
        this.deposits = deposits;
    }

    Optional<PublicPage> find(SourceId id, String root, Locale locale) {
        return sources.findSource(id).map(source -> page(source, root, locale));
    }

    private PublicPage page(Source source, String root, Locale locale) {
        SourceWords words = new SourceWords(locale);
        Element article = Html.article(source.displayTitle());
        Html.line(article, words.kind(source) + " · " + words.publisher(source) + " · " + words.publishedOn(source));
        if (source.data().address() != null) {
            Html.link(
                            article.appendElement("p"),
                            source.data().address(),
                            source.data().address())
                    .attr("rel", "external noopener");
        }
        Html.line(article, CitationStyle.CHICAGO.cite(source));
        List<Quote> quotes = sources.listQuotesOf(source.id(), MOST_QUOTES);
        if (!quotes.isEmpty()) {
            new EvidenceText(locale).appendQuotes(Html.section(article, text(locale, "workspace.quotes")), quotes);
        }
        appendSubjects(article, claims.listWithoutQuote(source.id()), locale);
        return new PublicPage(
                SourceWords.path(source.id()),
                source.displayTitle(),
                CitationStyle.CHICAGO.cite(source),
                "article",
                HomePage.PREVIEW,
                article,
                new StructuredData(root).source(source));
    }

    Optional<PublicPage> find(QuoteId id, String root, Locale locale) {
        return sources.findQuote(id).map(quote -> page(quote, root, locale));
    }

    private PublicPage page(Quote quote, String root, Locale locale) {
        String words = quote.data().selector().exact();
        String title = "“" + PublicPage.shortened(words, TITLE_UTF16) + "”";
        Element article = Html.article(title);
        EvidenceText evidence = new EvidenceText(locale);
        evidence.appendQuote(article, quote);
        appendSubjects(article, claims.listOf(quote.id()), locale);
        return new PublicPage(
                SourceWords.path(quote.id()),
                title,
                evidence.speech(quote.data()) + " · " + quote.source().displayTitle() + ": “" + words + "”",
                "article",
                HomePage.PREVIEW,
                article,
                new StructuredData(root).quote(quote));
    }

    /// The places that claims speak of; deleted deposits are left out.
    private void appendSubjects(Element article, List<Claim> said, Locale locale) {
        List<Subject> subjects =
                said.stream().map(claim -> claim.data().subject()).distinct().toList();
        Map<RegionId, Region> regionsById =
                regions.list(ids(subjects, Subject.OfRegion.class, Subject.OfRegion::id)).stream()
                        .collect(Collectors.toMap(Region::id, Function.identity()));
        Map<DepositId, Deposit> depositsById =
                deposits.list(ids(subjects, Subject.OfDeposit.class, Subject.OfDeposit::id)).stream()
                        .collect(Collectors.toMap(Deposit::id, Function.identity()));
        List<Element> links = subjects.stream()
                .flatMap(subject -> switch (subject) {
                    case Subject.OfRegion of ->
                        Stream.ofNullable(regionsById.get(of.id())).map(region -> link(region, locale));
                    case Subject.OfDeposit of ->
                        Stream.ofNullable(depositsById.get(of.id())).map(deposit -> link(deposit, locale));
                })
                .toList();
        if (!links.isEmpty()) {
            Element list =
                    Html.section(article, text(locale, "workspace.quote.says")).appendElement("ul");
            links.forEach(link -> list.appendElement("li").appendChild(link));
        }
    }

    private static <S, I> List<I> ids(List<Subject> subjects, Class<S> kind, Function<S, I> id) {
        return subjects.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(id)
                .toList();
    }

    private static Element link(Region region, Locale locale) {
        return new Element("a")
                .attr("href", RegionWords.path(region.slug()))
                .text(new RegionWords(locale).name(region));
    }

    private static Element link(Deposit deposit, Locale locale) {
        return new Element("a")
                .attr("href", DepositWords.path(deposit.id()))
                .text(new DepositWords(locale).name(deposit));
    }

    private static String text(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
