package org.rareearthatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.BulkRow;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.WorldUnits;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// Invented deposits around some 3,000 places on land, with attributes as unevenly spread as real ones. The same for
/// the
/// same number of them.
public final class MillionDeposits {

    static final long SEED = 20_250_302;
    static final int CLUSTERS = 3_000;

    private static final SourceInput DATASET = new SourceInput.New(new SourceData(
            "Invented deposits for measuring",
            true,
            SourceKind.DATASET,
            "Benchmark",
            null,
            LocalDate.of(2025, 3, 2),
            null,
            null,
            "en",
            null,
            null,
            null));
    private static final List<Set<Element>> ASSEMBLAGES = List.of(
            Set.of(Element.La, Element.Ce, Element.Nd, Element.Pr),
            Set.of(Element.La, Element.Ce, Element.Nd, Element.Pr, Element.Nb),
            Set.of(Element.Y, Element.Dy, Element.Tb),
            Set.of(Element.Y, Element.Yb, Element.Zr, Element.Hf),
            Set.of(Element.Ce, Element.La, Element.Th),
            Set.of(Element.Sc),
            Set.of(Element.Nd, Element.Pr, Element.Dy, Element.Tb),
            Set.of(Element.Ce, Element.P, Element.F),
            Set.of(Element.Nb, Element.Ta, Element.Y),
            Set.of(Element.Ce));
    private static final Status[] STATUSES = {
        Status.OCCURRENCE, Status.PROSPECT, Status.UNKNOWN, Status.DEVELOPMENT, Status.PAST_PRODUCER, Status.PRODUCER
    };
    private static final String[] STEMS = {
        "Bear Creek", "Long Ridge", "Grey Hill", "Upper Fork", "Stone Lake", "Birch Valley", "Red Bluff", "Cold Spring"
    };
    private static final String[] RUSSIAN_STEMS = {
        "Медвежье", "Длинное", "Серое", "Верхнее", "Каменное", "Берёзовое", "Красное", "Холодное"
    };

    private final LandPlaces places;
    private final SplittableRandom random = new SplittableRandom(SEED + 1);

    public MillionDeposits(WorldUnits units) {
        this.places = new LandPlaces(units, CLUSTERS, SEED);
    }

    /// Rows for the bulk path, made one by one.
    public Iterator<BulkRow> rows(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    DepositEntry entry = entry(number);
                    return new BulkRow(number, () -> entry);
                })
                .iterator();
    }

    private DepositEntry entry(long number) {
        @Nullable DepositType type = random.nextInt(4) == 0 ? null : DepositType.values()[uneven(13)];
        DepositData data = new DepositData(
                names(number),
                location(),
                ASSEMBLAGES.get(uneven(ASSEMBLAGES.size())),
                type,
                STATUSES[uneven(STATUSES.length)],
                Resource.NONE,
                null);
        return new DepositEntry(data, new EvidenceInput.DatasetRecord(DATASET, "record-" + number, null, null));
    }

    private int uneven(int values) {
        double part = random.nextDouble();
        return (int) (values * part * part);
    }

    private LocalNames names(long number) {
        int stem = random.nextInt(STEMS.length);
        List<LocalName> names = new ArrayList<>();
        names.add(new LocalName("en", STEMS[stem] + " " + number, NameRole.PREFERRED));
        if (random.nextInt(10) < 4) {
            names.add(new LocalName("ru", RUSSIAN_STEMS[stem] + " " + number, NameRole.PREFERRED));
        }
        return new LocalNames(names);
    }

    private DepositLocation location() {
        Coordinate place = places.next();
        boolean approximate = random.nextInt(10) == 0;
        return new DepositLocation(
                approximate ? LocationPrecision.APPROXIMATE : LocationPrecision.EXACT,
                new LonLat(place.x, place.y),
                approximate ? (Double) (500.0 * random.nextInt(1, 40)) : null,
                null,
                null);
    }
}
