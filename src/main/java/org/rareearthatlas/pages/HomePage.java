package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.ui.RegionWords;
import org.rareearthatlas.story.StoryHead;
import org.rareearthatlas.story.StoryService;
import org.rareearthatlas.uikit.Counts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The atlas itself as a public page: what it is, and where to go from here.
@Component
class HomePage {

    /// The picture of pages that are no place.
    static final String PREVIEW = "export/preview/atlas.png";

    private static final int FIRST_DEPOSITS = 100;
    private static final int MOST_STORIES = 100;

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final StoryService stories;

    HomePage(RegionService regions, DepositService deposits, ClaimService claims, StoryService stories) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.stories = stories;
    }

    PublicPage page(String root, Locale locale) {
        String title = text(locale, "app.title");
        String description = text(locale, "pages.home.description");
        Element article = Html.article(title);
        Html.line(article, description);
        appendRegions(article, locale);
        appendDeposits(article, locale);
        appendStories(article, locale);
        return new PublicPage("", title, description, "website", PREVIEW, article, data(title, description, root));
    }

    private void appendRegions(Element article, Locale locale) {
        Map<RegionId, Integer> quotes = claims.countQuotesByRegion();
        RegionWords words = new RegionWords(locale);
        Element list = Html.section(article, text(locale, "workspace.regions")).appendElement("ul");
        for (Region region : regions.search("")) {
            Element item = list.appendElement("li");
            Html.link(item, RegionWords.path(region.slug()), words.name(region));
            item.appendText(" · " + Counts.text(locale, "workspace.quotes", quotes.getOrDefault(region.id(), 0)));
        }
    }

    private void appendDeposits(Element article, Locale locale) {
        List<Deposit> first = deposits.search("", 0, FIRST_DEPOSITS);
        DepositWords words = new DepositWords(locale);
        Element list = Html.section(article, text(locale, "workspace.deposits")).appendElement("ul");
        for (Deposit deposit : first) {
            Element item = list.appendElement("li");
            Html.link(item, DepositWords.path(deposit.id()), words.name(deposit));
            item.appendText(" · " + words.secondLine(deposit));
        }
    }

    private void appendStories(Element article, Locale locale) {
        List<StoryHead> published = stories.listPublished(MOST_STORIES);
        if (published.isEmpty()) {
            return;
        }
        Element list = Html.section(article, text(locale, "story.title")).appendElement("ul");
        for (StoryHead story : published) {
            Html.link(list.appendElement("li"), StoryPages.path(story.id()), story.title())
                    .attr("lang", story.language());
        }
    }

    private static ObjectNode data(String title, String description, String root) {
        StructuredData writer = new StructuredData(root);
        ObjectNode dataset = writer.dataset("", title, description, List.of());
        writer.addDistribution(dataset, "text/csv", "export/deposits.csv");
        writer.addDistribution(dataset, "application/geo+json", "export/deposits.geojson");
        writer.addDistribution(dataset, "application/geopackage+sqlite3", "export/deposits.gpkg");
        writer.addDistribution(dataset, "application/json", "ogc");
        return dataset;
    }

    private static String text(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
