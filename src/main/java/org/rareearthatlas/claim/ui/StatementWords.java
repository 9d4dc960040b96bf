package org.rareearthatlas.claim.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.uikit.Formats;

/// What claims say, in plain words of a language.
public final class StatementWords {

    private final Locale locale;
    private final DepositWords deposits;

    public StatementWords(Locale locale) {
        this.locale = locale;
        this.deposits = new DepositWords(locale);
    }

    /// The statement as a short sentence that stands alone.
    public String sentence(Statement statement) {
        return switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> text("claim.statement.named");
            case Statement.HasResource has
            when has.part() != null -> text("claim.statement.resourceOf", has.part(), figures(has));
            case Statement.ContainsElements contains -> text("claim.statement.elements", value(contains));
            case Statement.HasResource has -> text("claim.statement.resource", value(has));
            case Statement.HasStatus has -> text("claim.statement.status", value(has));
            case Statement.HasDepositType has -> text("claim.statement.type", value(has));
            case Statement.LiesAt lies -> text("claim.statement.place", value(lies));
            case Statement.IsOwnedBy owned -> text("claim.statement.owner", value(owned));
            case Statement.FreeText free -> free.text();
        };
    }

    /// Only the value, for where its name stands beside it.
    public String value(Statement statement) {
        return switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> text("claim.statement.named");
            case Statement.ContainsElements contains -> DepositWords.symbols(contains.elements());
            case Statement.HasResource has -> resource(has);
            case Statement.HasStatus has -> deposits.status(has.status());
            case Statement.HasDepositType has -> deposits.type(has.type());
            case Statement.LiesAt lies -> place(lies);
            case Statement.IsOwnedBy owned -> owner(owned);
            case Statement.FreeText free -> free.text();
        };
    }

    /// What the source itself says where the atlas had to convert, classify or derive.
    public Optional<String> inTheSourcesWords(Statement statement) {
        return switch (statement) {
            case Statement.HasResource has -> asStated(has.asStated());
            case Statement.HasDepositType has -> asStated(has.asStated());
            case Statement.LiesAt lies
            when lies.derivation() != null -> Optional.of(text("claim.derivation", lies.derivation()));
            default -> Optional.empty();
        };
    }

    private Optional<String> asStated(@Nullable String words) {
        return Optional.ofNullable(words).map(stated -> text("claim.asStated", stated));
    }

    private String resource(Statement.HasResource has) {
        String figures = figures(has);
        return has.part() == null ? figures : has.part() + ": " + figures;
    }

    private String figures(Statement.HasResource has) {
        Estimate estimate = has.estimate();
        Stream<String> categories = Stream.of(estimate.categories())
                .filter(stated -> !stated.isEmpty())
                .map(this::categories);
        Stream<String> cutOff = Stream.ofNullable(estimate.cutOffPercentTreo())
                .map(percent -> text("claim.cutOff", Formats.of(locale).decimal(percent)));
        return Stream.of(Stream.of(deposits.resource(has.resource())), categories, cutOff)
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    private String categories(Set<ResourceCategory> stated) {
        return stated.stream()
                .map(category -> text("claim.category." + category))
                .collect(Collectors.joining(" + "));
    }

    private String owner(Statement.IsOwnedBy owned) {
        return owned.sharePercent() == null
                ? owned.owner()
                : text("claim.owner.share", owned.owner(), Formats.of(locale).decimal(owned.sharePercent()));
    }

    private String place(Statement.LiesAt lies) {
        Stream<String> point = Stream.ofNullable(lies.point()).map(deposits::coordinates);
        return Stream.concat(point, Stream.of(deposits.precision(lies.precision(), lies.radiusM())))
                .reduce((left, right) -> left + " · " + right)
                .orElseThrow();
    }

    private String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }
}
