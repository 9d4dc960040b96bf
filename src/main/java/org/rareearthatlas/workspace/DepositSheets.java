package org.rareearthatlas.workspace;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.catalog.PlaceFinder.Province;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.springframework.stereotype.Component;

/// Gathers what the drawer tells of a deposit.
@Component
class DepositSheets {

    private final DepositService deposits;
    private final RegionService regions;
    private final ClaimService claims;
    private final PlaceFinder places;

    DepositSheets(DepositService deposits, RegionService regions, ClaimService claims, PlaceFinder places) {
        this.deposits = deposits;
        this.regions = regions;
        this.claims = claims;
        this.places = places;
    }

    Optional<DepositSheet> find(DepositId id) {
        return deposits.find(id).map(this::read);
    }

    private DepositSheet read(Deposit deposit) {
        RegionId stated = deposit.data().location().statedRegion();
        return new DepositSheet(
                deposit,
                claims.list(Subject.of(deposit.id())),
                stated == null ? null : regions.find(stated).orElse(null),
                province(deposit.data().location().point()));
    }

    private @Nullable Province province(@Nullable LonLat point) {
        return point == null ? null : places.findProvince(point).orElse(null);
    }
}
