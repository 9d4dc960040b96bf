package org.rareearthatlas.exchange.bundle;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionOutline;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a bundle is about.
@Component
@Transactional(readOnly = true)
class BundleSubjects {

    private static final int CIRCLE_SEGMENTS = 64;

    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;

    BundleSubjects(RegionService regions, DepositService deposits, ClaimService claims) {
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
    }

    /// @throws NotFoundException when there is no such region
    BundleSubject region(String slug) {
        Region region = regions.findBySlug(slug).orElseThrow(() -> new NotFoundException("region", slug));
        Geometry outline = outline(region.id());
        return new BundleSubject(
                "region/" + slug, region.names(), outline, outline, claims.list(Subject.of(region.id())));
    }

    /// @throws NotFoundException when there is no such deposit
    BundleSubject deposit(DepositId id) {
        Deposit deposit = deposits.get(id);
        DepositLocation location = deposit.data().location();
        Geometry place = location.outline() != null
                ? location.outline()
                : location.point() == null ? null : location.point().toPoint();
        return new BundleSubject(
                "deposit/" + id, deposit.data().names(), place, around(location, place), claims.list(Subject.of(id)));
    }

    private @Nullable Geometry around(DepositLocation location, @Nullable Geometry place) {
        if (location.point() != null && location.radiusM() != null) {
            return Geodesic.circle(location.point(), location.radiusM(), CIRCLE_SEGMENTS);
        }
        return place == null && location.statedRegion() != null ? outline(location.statedRegion()) : place;
    }

    private @Nullable Geometry outline(RegionId region) {
        return regions.findOutline(region).map(RegionOutline::geometry).orElse(null);
    }
}
