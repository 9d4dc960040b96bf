package org.rareearthatlas.pages;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Deposits as public pages.
@Component
class DepositPages {

    private final DepositService deposits;
    private final ClaimService claims;

    DepositPages(DepositService deposits, ClaimService claims) {
        this.deposits = deposits;
        this.claims = claims;
    }

    Optional<PublicPage> find(DepositId id, String root, Locale locale) {
        return deposits.find(id).map(deposit -> page(deposit, root, locale));
    }

    private PublicPage page(Deposit deposit, String root, Locale locale) {
        List<Claim> said = claims.list(Subject.of(deposit.id()));
        DepositWords words = new DepositWords(locale);
        String name = words.name(deposit);
        String description = text(locale, "pages.deposit.description", name) + " " + words.secondLine(deposit) + ".";
        return new PublicPage(
                DepositWords.path(deposit.id()),
                name,
                description,
                "article",
                "export/preview/" + DepositWords.path(deposit.id()) + ".png",
                content(deposit, said, locale),
                data(deposit, name, description, said, root, locale));
    }

    private static Element content(Deposit deposit, List<Claim> said, Locale locale) {
        DepositWords words = new DepositWords(locale);
        Element article = Html.article(words.name(deposit));
        Html.line(article, String.join(" · ", otherNames(deposit, words)));
        Html.line(article, words.secondLine(deposit));
        Html.line(article, place(deposit.data().location(), words));
        if (deposit.data().notes() != null) {
            Html.line(article, deposit.data().notes());
        }
        Element section = Html.section(article, text(locale, "pages.said"));
        if (said.isEmpty()) {
            Html.line(section, text(locale, "claim.unsourced.explained"));
        } else {
            new EvidenceText(locale).appendClaims(section, said);
        }
        return article;
    }

    private static List<String> otherNames(Deposit deposit, DepositWords words) {
        List<String> names = new ArrayList<>(deposit.data().names().strings());
        names.remove(words.name(deposit));
        return names;
    }

    private static String place(DepositLocation location, DepositWords words) {
        String precision = words.precision(location.precision(), location.radiusM());
        return location.point() == null ? precision : words.coordinates(location.point()) + " · " + precision;
    }

    private static ObjectNode data(
            Deposit deposit, String name, String description, List<Claim> said, String root, Locale locale) {
        StructuredData writer = new StructuredData(root);
        String path = DepositWords.path(deposit.id());
        ObjectNode dataset = writer.dataset(
                path, text(locale, "pages.dataset", name), description, otherNames(deposit, new DepositWords(locale)));
        if (deposit.data().location().point() != null) {
            writer.addPlace(dataset, name, deposit.data().location().point());
        }
        writer.addCitations(dataset, RegionPages.sources(said));
        writer.addDistribution(dataset, "application/zip", "export/" + path + ".zip");
        writer.addDistribution(
                dataset, "application/geo+json", "ogc/collections/deposits/items/" + deposit.id() + "?f=json");
        writer.addAtlas(dataset, text(locale, "app.title"));
        return dataset;
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
