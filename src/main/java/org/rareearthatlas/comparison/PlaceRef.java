package org.rareearthatlas.comparison;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rareearthatlas.deposit.DepositId;

/// A region or a deposit, as an address names it: `region:yakutia` or `deposit:12`.
public sealed interface PlaceRef {

    Pattern WRITTEN = Pattern.compile("region:([a-z0-9-]{1,80})|deposit:([0-9]{1,18})");

    Pattern PATH = Pattern.compile("(region|deposit)/([a-z0-9-]{1,80})");

    /// The region with this slug, whether or not there is one.
    record OfRegion(String slug) implements PlaceRef {}

    /// The deposit with this number, whether or not there is one.
    record OfDeposit(DepositId id) implements PlaceRef {}

    /// Reads what [#text] writes; empty for anything else.
    static Optional<PlaceRef> find(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) != null
                        ? new OfRegion(matcher.group(1))
                        : new OfDeposit(new DepositId(Long.parseLong(matcher.group(2)))));
    }

    /// Reads what [#path] writes; empty for any other address.
    static Optional<PlaceRef> ofPath(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? find(matcher.group(1) + ":" + matcher.group(2)) : Optional.empty();
    }

    /// As it stands in an address.
    default String text() {
        return path().replace('/', ':');
    }

    /// Its permanent address, from the application's root.
    default String path() {
        return switch (this) {
            case OfRegion region -> "region/" + region.slug();
            case OfDeposit deposit -> "deposit/" + deposit.id();
        };
    }
}
