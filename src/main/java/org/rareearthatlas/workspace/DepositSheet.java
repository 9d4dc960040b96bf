package org.rareearthatlas.workspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.region.Region;

/// What the drawer tells of a deposit.
///
/// @param statedRegion the region that a source names
/// @param province the province around its point; null when it has none, or lies in the sea
record DepositSheet(
        Deposit deposit,
        List<Claim> claims,
        @Nullable Region statedRegion,
        @Nullable Province province) {

    /// The claims whose statement is of this type, those that the map shows first.
    List<Claim> claimsOf(Class<?> statementType) {
        return claims.stream()
                .filter(claim -> statementType.isInstance(claim.data().statement()))
                .sorted((left, right) ->
                        Boolean.compare(right.data().accepted(), left.data().accepted()))
                .toList();
    }

    boolean isUnsourced() {
        return claims.stream().allMatch(Claim::isUnsourced);
    }
}
