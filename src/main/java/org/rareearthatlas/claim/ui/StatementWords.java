package org.rareearthatlas.claim.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.ui.DepositWords;

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
            when has.part() != null ->
                text("claim.statement.resourceOf", has.part(), deposits.resource(has.resource()));
            case Statement.ContainsElements contains -> text("claim.statement.elements", value(contains));
            case Statement.HasResource has -> text("claim.statement.resource", value(has));
            case Statement.HasStatus has -> text("claim.statement.status", value(has));
            case Statement.HasDepositType has -> text("claim.statement.type", value(has));
            case Statement.LiesAt lies -> text("claim.statement.place", value(lies));
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
        String figures = deposits.resource(has.resource());
        return has.part() == null ? figures : has.part() + ": " + figures;
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
