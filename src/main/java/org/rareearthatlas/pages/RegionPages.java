package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.region.Dispute;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Regions as public pages.
@Component
class RegionPages {

    /// A longer list is left to the map and the exports.
    private static final int MOST_DEPOSITS = 200;

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final PlaceFinder places;

    RegionPages(RegionService regions, DepositService deposits, ClaimService claims, PlaceFinder places) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.places = places;
    }

    Optional<PublicPage> find(String slug, String root, Locale locale) {
        return regions.findBySlug(slug).map(region -> page(region, root, locale));
    }

    private PublicPage page(Region region, String root, Locale locale) {
        List<Claim> said = claims.list(Subject.of(region.id()));
        String name = new RegionWords(locale).name(region);
        String description = description(name, said, locale);
        return new PublicPage(
                RegionWords.path(region.slug()),
                name,
                description,
                "article",
                "export/preview/" + RegionWords.path(region.slug()) + ".png",
                content(region, said, locale),
                data(region, name, description, said, root, locale));
    }

    private static String description(String name, List<Claim> said, Locale locale) {
        String subtitle = text(locale, "pages.region.description", name);
        return said.stream()
                .flatMap(claim -> claim.findQuote().stream())
                .findFirst()
                .map(quote -> subtitle + " “" + quote.data().selector().exact() + "”")
                .orElse(subtitle);
    }

    private Element content(Region region, List<Claim> said, Locale locale) {
        RegionWords words = new RegionWords(locale);
        Element article = Html.article(words.name(region));
        Html.line(article, words.kindLine(region));
        Html.line(article, String.join(" · ", words.otherNames(region.names())));
        Dispute dispute = region.data().dispute();
        if (dispute != null) {
            Html.line(article, words.disputeNote(dispute));
        }
        if (!RegionWords.isPoint(region)) {
            Html.line(article, words.areaLabel(region) + ": " + words.area(region));
        }
        appendSaid(article, said, locale);
        appendDeposits(article, region, locale);
        words.note(region).ifPresent(note -> Html.line(article, note));
        return article;
    }

    private static void appendSaid(Element article, List<Claim> said, Locale locale) {
        EvidenceText evidence = new EvidenceText(locale);
        List<Quote> quotes = said.stream()
                .flatMap(claim -> claim.findQuote().stream())
                .distinct()
                .toList();
        Element section = Html.section(article, text(locale, "workspace.quotes"));
        evidence.appendQuotes(section, quotes);
        if (quotes.isEmpty()) {
            Html.line(section, text(locale, "workspace.quotes.none"));
        }
        List<Claim> others =
                said.stream().filter(claim -> claim.quote() == null).toList();
        if (!others.isEmpty()) {
            evidence.appendClaims(Html.section(article, text(locale, "workspace.otherEvidence")), others);
        }
    }

    private void appendDeposits(Element article, Region region, Locale locale) {
        List<Deposit> here = RegionWords.isPoint(region)
                ? List.of()
                : deposits.list(places.listDepositsIn(region.id()).stream()
                        .limit(MOST_DEPOSITS)
                        .toList());
        if (here.isEmpty()) {
            return;
        }
        DepositWords words = new DepositWords(locale);
        Element list =
                Html.section(article, text(locale, "workspace.depositsHere")).appendElement("ul");
        for (Deposit deposit : here) {
            Element item = list.appendElement("li");
            Html.link(item, DepositWords.path(deposit.id()), words.name(deposit));
            item.appendText(" · " + words.secondLine(deposit));
        }
    }

    private static ObjectNode data(
            Region region, String name, String description, List<Claim> said, String root, Locale locale) {
        StructuredData writer = new StructuredData(root);
        String path = RegionWords.path(region.slug());
        List<String> others = new RegionWords(locale).otherNames(region.names());
        ObjectNode dataset =
                writer.dataset(path, text(locale, "pages.dataset", name), description, List.copyOf(others));
        writer.addPlace(dataset, name, region.labelPoint());
        writer.addCitations(dataset, sources(said));
        writer.addDistribution(dataset, "application/zip", "export/" + path + ".zip");
        writer.addDistribution(
                dataset, "application/geo+json", "ogc/collections/regions/items/" + region.slug() + "?f=json");
        writer.addAtlas(dataset, text(locale, "app.title"));
        return dataset;
    }

    /// The different sources of claims, in their order.
    static List<Source> sources(List<Claim> said) {
        return said.stream()
                .flatMap(claim -> claim.findSource().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.stream().distinct().toList()));
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
