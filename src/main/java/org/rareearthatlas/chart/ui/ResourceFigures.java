package org.rareearthatlas.chart.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rareearthatlas.chart.ChartBasis;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.pointindex.NameLanguage;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.ui.RegionWords;

/// The claims of resources, with the names of a language.
final class ResourceFigures {

    private final ChartBasis basis;
    private final Map<String, String> regionNames;
    private final DepositWords deposits;
    private final Locale locale;

    /// @param regionNames of all regions, by their slugs
    ResourceFigures(ChartBasis basis, Map<String, String> regionNames, Locale locale) {
        this.basis = basis;
        this.regionNames = regionNames;
        this.locale = locale;
        this.deposits = new DepositWords(locale);
    }

    List<ResourceFigure> list() {
        return basis.claims().stream().flatMap(claim -> find(claim).stream()).toList();
    }

    private Optional<ResourceFigure> find(Claim claim) {
        if (!(claim.data().statement() instanceof Statement.HasResource has)
                || !has.resource().hasFigures()) {
            return Optional.empty();
        }
        return switch (claim.data().subject()) {
            case Subject.OfRegion of ->
                Optional.ofNullable(basis.regions().get(of.id())).map(region -> ofRegion(claim, has, region));
            case Subject.OfDeposit of ->
                Optional.ofNullable(basis.deposits().get(of.id())).map(deposit -> ofDeposit(claim, has, deposit));
        };
    }

    private ResourceFigure ofRegion(Claim claim, Statement.HasResource has, Region region) {
        String name = regionNames.getOrDefault(region.slug(), region.slug());
        return new ResourceFigure(
                claim,
                has,
                name,
                I18NProvider.translate(locale, "chart.resources.whole"),
                "",
                path(claim, RegionWords.path(region.slug())));
    }

    private ResourceFigure ofDeposit(Claim claim, Statement.HasResource has, PointRow deposit) {
        boolean russian = NameLanguage.of(locale) == NameLanguage.RUSSIAN;
        String path = DepositWords.path(((Subject.OfDeposit) claim.data().subject()).id());
        return new ResourceFigure(
                claim,
                has,
                russian ? deposit.nameRu() : deposit.nameEn(),
                regions(deposit),
                deposits.type(deposit.findType().orElse(DepositType.UNKNOWN)),
                path(claim, path));
    }

    private String regions(PointRow deposit) {
        return Arrays.stream(deposit.regions().split("\\|"))
                .map(regionNames::get)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// The words themselves where there are some, else the page that sets the claims side by side.
    private static String path(Claim claim, String subject) {
        return Stream.ofNullable(claim.quote())
                .map(quote -> "quote/" + quote.id().value())
                .findFirst()
                .orElse(subject + "/claims");
    }
}
