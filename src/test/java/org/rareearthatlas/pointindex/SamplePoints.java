package org.rareearthatlas.pointindex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.claim.EvidenceType;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// Deposits of invented names around a few places, with the awkward places of the earth among them.
final class SamplePoints {

    private static final double[][] AWKWARD = {
        {180, 65},
        {-180, 65},
        {179.999999, -17},
        {-179.999999, -17},
        {0, 90},
        {0, -90},
        {37, 85.0511},
        {37, 85.0555},
        {37, 85.2},
        {37, -85.2},
        {-80, 60},
        {-80.0000001, 60},
        {100, -60},
        {100, -60.5},
        {-169, 66},
        {0, 0},
        {0, 0}
    };

    private static final List<String> REGIONS = List.of("", "|sample-east|", "|sample-east|sample-west|");
    private static final List<String> SPEAKERS = List.of("A Sample", "Another Sample");

    private SamplePoints() {}

    /// @param size at least the number of awkward places
    static List<LoadedPoint> list(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LoadedPoint> points = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean awkward = i < AWKWARD.length;
            int cluster = random.nextInt(12);
            double lonDeg = awkward ? AWKWARD[i][0] : wrapped(cluster * 30 - 170 + random.nextGaussian() * 4);
            double latDeg =
                    awkward ? AWKWARD[i][1] : Math.clamp(cluster * 11 - 60 + random.nextGaussian() * 4, -90, 90);
            points.add(point(2L * i + 1, lonDeg, latDeg, random));
        }
        return points;
    }

    private static double wrapped(double lonDeg) {
        return lonDeg > 180 ? lonDeg - 360 : lonDeg < -180 ? lonDeg + 360 : lonDeg;
    }

    static LoadedPoint point(long id, double lonDeg, double latDeg, SplittableRandom random) {
        boolean approximate = random.nextInt(5) == 0;
        int type = random.nextInt(DepositType.values().length + 1);
        String russian = random.nextBoolean() ? "Sample " + id : "Образец " + id;
        return new LoadedPoint(
                new DepositPoint(
                        id,
                        random.nextInt(4),
                        lonDeg,
                        latDeg,
                        approximate ? LocationPrecision.APPROXIMATE : LocationPrecision.EXACT,
                        approximate ? 1_000 + random.nextInt(9_000) : 0,
                        random.nextInt(1 << 30) & random.nextInt(1 << 30),
                        type == DepositType.values().length ? null : DepositType.values()[type],
                        Status.values()[random.nextInt(Status.values().length)],
                        random.nextInt(3) == 0 ? Double.NaN : Math.pow(10, random.nextDouble(-2, 4)),
                        random.nextInt(3),
                        random.nextInt(50) == 0,
                        "Sample " + id,
                        russian,
                        names("Sample " + id, russian).searchText()),
                random.nextInt(9) == 0 ? 1 + random.nextInt(3) : 0,
                origins(random),
                random.nextInt(4),
                REGIONS.get(random.nextInt(REGIONS.size())));
    }

    private static ClaimOrigins origins(SplittableRandom random) {
        EvidenceType evidence = EvidenceType.values()[random.nextInt(EvidenceType.values().length)];
        boolean quoted = evidence == EvidenceType.QUOTE;
        boolean sourced = evidence != EvidenceType.UNSOURCED;
        return new ClaimOrigins(
                some(true, evidence),
                some(sourced, SourceKind.values()[random.nextInt(SourceKind.values().length)]),
                some(quoted, SPEAKERS.get(random.nextInt(SPEAKERS.size()))),
                some(sourced, 2010 + random.nextInt(16)),
                some(random.nextBoolean(), 1960 + random.nextInt(60)));
    }

    private static <T> TreeSet<T> some(boolean any, T value) {
        return any ? new TreeSet<>(Set.of(value)) : new TreeSet<>();
    }

    private static LocalNames names(String english, String russian) {
        return new LocalNames(List.of(
                new LocalName("en", english, NameRole.PREFERRED), new LocalName("ru", russian, NameRole.PREFERRED)));
    }

    static PointSegment segment(List<LoadedPoint> points) {
        PointColumns columns = new PointColumns(points.size());
        points.forEach(columns::add);
        return PointSegment.of(columns);
    }
}
