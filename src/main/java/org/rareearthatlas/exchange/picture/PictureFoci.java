package org.rareearthatlas.exchange.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.geo.Geodesic;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionOutline;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a picture is to show.
@Component
@Transactional(readOnly = true)
public class PictureFoci {

    /// A deposit is shown with so much of its surroundings.
    static final double AROUND_DEPOSIT_M = 350_000;

    private static final int SEGMENTS = 64;
    private static final Pattern PLACE = Pattern.compile("(region)/([a-z0-9-]{1,80})|(deposit)/([0-9]{1,18})");

    private final RegionService regions;
    private final DepositService deposits;

    PictureFoci(RegionService regions, DepositService deposits) {
        this.regions = regions;
        this.deposits = deposits;
    }

    /// @param place a permanent path such as `region/yakutia` or `deposit/1`
    /// @throws NotFoundException when there is no such place
    public PictureFocus of(String place, Locale locale) {
        Matcher path = PLACE.matcher(place);
        if (!path.matches()) {
            throw new NotFoundException("place", place);
        }
        return path.group(1) != null ? region(path.group(2), locale) : deposit(Long.parseLong(path.group(4)), locale);
    }

    private PictureFocus region(String slug, Locale locale) {
        Region region = regions.findBySlug(slug).orElseThrow(() -> new NotFoundException("region", slug));
        return new PictureFocus(
                region.names().preferred(locale), "region/" + slug, outline(region.id()), Set.of(slug), Set.of());
    }

    private PictureFocus deposit(long id, Locale locale) {
        Deposit deposit = deposits.get(new DepositId(id));
        return new PictureFocus(
                deposit.data().names().preferred(locale),
                "deposit/" + id,
                around(deposit.data().location()),
                Set.of(),
                Set.of(id));
    }

    private @Nullable Geometry around(DepositLocation location) {
        if (location.point() != null) {
            double radiusM = location.radiusM() == null ? 0 : location.radiusM();
            return Geodesic.circle(location.point(), Math.max(radiusM, AROUND_DEPOSIT_M), SEGMENTS);
        }
        return location.statedRegion() == null ? null : outline(location.statedRegion());
    }

    private @Nullable Geometry outline(RegionId region) {
        return regions.findOutline(region).map(RegionOutline::geometry).orElse(null);
    }

    /// The surroundings of a point, as the screen showed them.
    public static PictureFocus around(LonLat centre, double radiusM) {
        double most = Math.min(radiusM, Geodesic.MAX_CIRCLE_RADIUS_M);
        return new PictureFocus("", "", Geodesic.circle(centre, most, SEGMENTS), Set.of(), Set.of());
    }
}
