package org.rareearthatlas.pointindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rareearthatlas.claim.ClaimOrigins;
import org.rareearthatlas.deposit.DepositPoint;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;

/// Lists of deposits, against sorting and looking through them one by one.
class PointListingTest {

    private static final List<String> ENGLISH = List.of(
            "Zarya 10", "zarya 9", "Ärr", "Arr", "Łódź", "Lodge", "O'Brien", "obscure", "Zarya 9", "Übel", "%_");
    private static final List<String> RUSSIAN =
            List.of("Ёлкино", "Елкино", "Жила 2", "Жила 10", "Яма", "Андреевка", "Ель", "яма", "Йод", "Ива", "Щит");

    /// Deposits and what the listing has to say of them: the base, of which some hold no longer, and newer ones.
    private static final class Sample {

        final List<LoadedPoint> alive = new ArrayList<>();
        final PointView view;

        Sample(int size) {
            SplittableRandom random = new SplittableRandom(11);
            List<LoadedPoint> base = new ArrayList<>();
            for (long id = 1; id <= size; id++) {
                base.add(point(id, random));
            }
            BitSet gone = new BitSet();
            IntStream.iterate(3, i -> i < size, i -> i + 7).forEach(gone::set);
            List<LoadedPoint> changed = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                if (!gone.get(i)) {
                    alive.add(base.get(i));
                } else if (i % 2 == 0) {
                    changed.add(point(base.get(i).id(), random));
                }
            }
            alive.addAll(changed);
            view = view(base, gone, changed);
        }

        private static PointView view(List<LoadedPoint> base, BitSet gone, List<LoadedPoint> changed) {
            PointSegment located = segment(base, true);
            PointSegment unlocated = segment(base, false);
            return PointView.of(1, located, dead(located, base, gone), segment(changed, true))
                    .withUnlocated(unlocated, dead(unlocated, base, gone), segment(changed, false));
        }

        private static PointSegment segment(List<LoadedPoint> points, boolean located) {
            return SamplePoints.segment(points.stream()
                    .filter(point -> point.point().isLocated() == located)
                    .toList());
        }

        private static TombstoneSet dead(PointSegment segment, List<LoadedPoint> base, BitSet gone) {
            BitSet dead = new BitSet();
            gone.stream().forEach(i -> segment.findRow(base.get(i).id()).ifPresent(dead::set));
            return new TombstoneSet(dead);
        }

        private static LoadedPoint point(long id, SplittableRandom random) {
            boolean located = random.nextInt(4) > 0;
            boolean approximate = located && random.nextBoolean();
            String english = ENGLISH.get(random.nextInt(ENGLISH.size()));
            String russian = random.nextBoolean() ? RUSSIAN.get(random.nextInt(RUSSIAN.size())) : english;
            LocalNames names = new LocalNames(List.of(
                    new LocalName("en", english, NameRole.PREFERRED),
                    new LocalName("ru", russian, NameRole.PREFERRED),
                    new LocalName("en", "alias " + id % 5, NameRole.ALIAS)));
            return new LoadedPoint(
                    new DepositPoint(
                            id,
                            0,
                            located ? random.nextDouble(-180, 180) : Double.NaN,
                            located ? random.nextDouble(-90, 90) : Double.NaN,
                            located
                                    ? approximate ? LocationPrecision.APPROXIMATE : LocationPrecision.EXACT
                                    : LocationPrecision.UNLOCATED,
                            approximate ? 1_000 * random.nextInt(1, 4) : 0,
                            0,
                            random.nextInt(3) == 0 ? null : DepositType.values()[random.nextInt(3)],
                            Status.values()[random.nextInt(Status.values().length)],
                            random.nextBoolean() ? random.nextInt(1, 9) / 4.0 : Double.NaN,
                            0,
                            false,
                            english,
                            russian,
                            names.searchText()),
                    0,
                    ClaimOrigins.NONE,
                    0,
                    "");
        }
    }

    private final Sample sample = new Sample(500);

    private List<Long> ids(PointQuestion question) {
        PointListing listing = sample.view.list(question);
        List<Long> ids =
                listing.list(0, Integer.MAX_VALUE).stream().map(PointRow::id).toList();
        assertThat(listing.count()).isEqualTo(ids.size());
        return ids;
    }

    private List<Long> expected(java.util.function.Predicate<DepositPoint> test, Comparator<DepositPoint> order) {
        return sample.alive.stream()
                .map(LoadedPoint::point)
                .filter(test)
                .sorted(order.thenComparing(DepositPoint::id))
                .map(DepositPoint::id)
                .toList();
    }

    private static Comparator<DepositPoint> byName(String language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale(language));
        collator.setNumericCollation(true);
        return (left, right) -> language.equals("ru")
                ? collator.compare(left.nameRu(), right.nameRu())
                : collator.compare(left.nameEn(), right.nameEn());
    }

    @ParameterizedTest
    @EnumSource
    void sortsByNameAsADictionaryDoes(NameLanguage language) {
        assertThat(ids(PointQuestion.ofWords("", language)))
                .isEqualTo(expected(point -> true, byName(language.subtag())));
    }

    @Test
    void countsNumbersInNamesAsNumbers() {
        List<String> names =
                sample.view.list(PointQuestion.ofWords("zarya", NameLanguage.ENGLISH)).list(0, 1_000).stream()
                        .map(PointRow::nameEn)
                        .distinct()
                        .toList();
        assertThat(names).containsExactly("zarya 9", "Zarya 9", "Zarya 10");
    }

    @Test
    void findsWordsInAnyNameWithoutCaseAndMarks() {
        for (String words :
                List.of("ARR", "lod", "елк", "ЁЛК", "  zarya   9", "alias 3", "o'b", "OB", "%", "9\n", "nowhere")) {
            assertThat(ids(PointQuestion.ofWords(words, NameLanguage.RUSSIAN)))
                    .as(words)
                    .isEqualTo(expected(
                            point -> point.searchText().contains(org.rareearthatlas.text.TextFolding.fold(words)),
                            byName("ru")));
        }
    }

    @Test
    void aFilterNarrowsTheList() throws CQLException {
        PointQuestion all = PointQuestion.ofWords("a", NameLanguage.ENGLISH);
        assertThat(ids(all.where("producers", ECQL.toFilter("status = 'PRODUCER'"))))
                .isNotEmpty()
                .isEqualTo(expected(
                        point -> point.status() == Status.PRODUCER
                                && point.searchText().contains("a"),
                        byName("en")));
        assertThat(ids(all.where("west", ECQL.toFilter("BBOX(geometry, -180, -90, 0, 90)"))))
                .isNotEmpty()
                .isEqualTo(expected(
                        point -> point.lonDeg() <= 0 && point.searchText().contains("a"), byName("en")));
        assertThat(ids(all.where("unlocated", ECQL.toFilter("precision = 'UNLOCATED'"))))
                .isNotEmpty()
                .isEqualTo(expected(
                        point -> !point.isLocated() && point.searchText().contains("a"), byName("en")));
    }

    @Test
    void sortsByEachOfItsValues() {
        Comparator<DepositPoint> byType = Comparator.comparing(
                point -> point.type() == null ? null : point.type().name(),
                Comparator.nullsFirst(Comparator.naturalOrder()));
        Comparator<DepositPoint> byStatus = Comparator.comparing(point -> String.valueOf(point.status()));
        Comparator<DepositPoint> byRadius = Comparator.comparing(
                point -> point.precision() == LocationPrecision.APPROXIMATE ? (Double) point.radiusM() : null,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        assertThat(sorted(new PointSort("depositType", false))).isEqualTo(located(byType));
        assertThat(sorted(new PointSort("depositType", true))).isEqualTo(located(byType.reversed()));
        assertThat(sorted(new PointSort("radiusM", true))).isEqualTo(located(byRadius.reversed()));
        Comparator<DepositPoint> byTonnage = Comparator.comparing(
                point -> Double.isNaN(point.tonnageMt()) ? null : (Double) point.tonnageMt(),
                Comparator.nullsFirst(Comparator.naturalOrder()));
        assertThat(sorted(new PointSort("tonnageMt", true))).isEqualTo(located(byTonnage.reversed()));
        assertThat(sorted(new PointSort("id", true)))
                .isEqualTo(located(Comparator.comparing(DepositPoint::id).reversed()));
        assertThat(sorted(
                        new PointSort("nameEn", true), new PointSort("status", false), new PointSort("radiusM", false)))
                .isEqualTo(
                        located(byName("en").reversed().thenComparing(byStatus).thenComparing(byRadius)));
        assertThat(sorted(new PointSort("precision", false), new PointSort("elements", true)))
                .isEqualTo(located(Comparator.comparing(point -> String.valueOf(point.precision()))));
        assertThat(sorted()).isEqualTo(located(Comparator.comparing(DepositPoint::id)));
    }

    private List<Long> sorted(PointSort... sort) {
        return ids(PointQuestion.ofFilter(Filter.INCLUDE, List.of(sort)));
    }

    private List<Long> located(Comparator<DepositPoint> order) {
        return expected(DepositPoint::isLocated, order);
    }

    @Test
    void everyPageIsAPartOfTheWhole() {
        PointListing listing = sample.view.list(PointQuestion.ofWords("a", NameLanguage.ENGLISH));
        List<Long> all = listing.list(0, 10_000).stream().map(PointRow::id).toList();
        for (int offset = 0; offset < all.size(); offset += 17) {
            assertThat(listing.list(offset, 13))
                    .extracting(PointRow::id)
                    .isEqualTo(all.subList(offset, Math.min(all.size(), offset + 13)));
            assertThat(listing.findIndex(all.get(offset))).hasValue(offset);
        }
        assertThat(listing.list(all.size(), 5)).isEmpty();
        assertThat(listing.findIndex(Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void depositsWithoutAPlaceAreOnNoMap() {
        long unlocated = sample.alive.stream()
                .filter(loaded -> !loaded.point().isLocated())
                .count();
        assertThat(unlocated).isPositive();
        assertThat(sample.view.count()).isEqualTo(sample.alive.size() - (int) unlocated);
        assertThat(sample.view.page(Filter.INCLUDE, 0, 10_000).points())
                .allMatch(row -> !Double.isNaN(row.lonDeg()))
                .hasSize(sample.view.count());
        assertThat(sample.view.boundsWgs84(Filter.INCLUDE).getWidth()).isLessThanOrEqualTo(360);
    }

    @Test
    void joinsSortedRowsOfAnySizes() {
        SplittableRandom random = new SplittableRandom(3);
        for (int[] sizes : new int[][] {{0, 0}, {0, 5}, {1, 1}, {1, 1_000}, {999, 1_000}, {2_000, 3}}) {
            int[] every = random.ints(0, 1_000_000)
                    .distinct()
                    .limit(sizes[0] + sizes[1])
                    .toArray();
            int[] one = IntStream.of(every).limit(sizes[0]).sorted().toArray();
            int[] other = IntStream.of(every).skip(sizes[0]).sorted().toArray();
            assertThat(SortedMerge.of(one, other, Integer::compare))
                    .isEqualTo(IntStream.of(every).sorted().toArray());
        }
    }
}
