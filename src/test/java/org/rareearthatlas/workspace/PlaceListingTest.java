package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceListingTest {

    private final List<Integer> askedPages = new ArrayList<>();

    private PlaceListing listing(int regions, int deposits) {
        return new PlaceListing(
                PlaceRow.heading("r", "Regions"),
                IntStream.range(0, regions).mapToObj(i -> row("region " + i)).toList(),
                PlaceRow.heading("d", "Deposits"),
                deposits,
                page -> {
                    askedPages.add(page);
                    int first = page * PlaceListing.PAGE_SIZE;
                    return IntStream.range(first, Math.min(deposits, first + PlaceListing.PAGE_SIZE))
                            .mapToObj(i -> row("deposit " + i))
                            .toList();
                },
                id -> OptionalInt.of((int) id.value()),
                OptionalInt.empty());
    }

    private static PlaceRow row(String name) {
        return new PlaceRow(name, false, name, name, "", "", "", false);
    }

    @Test
    void everyWindowOfRowsIsTheSamePartOfTheWhole() {
        PlaceListing listing = listing(3, 120);
        List<PlaceRow> all = listing.rows(0, listing.size());
        assertThat(all).hasSize(125);
        for (int offset = 0; offset < all.size(); offset += 7) {
            for (int limit : new int[] {1, 20, 49, 50, 51, 130}) {
                assertThat(listing.rows(offset, limit))
                        .isEqualTo(all.subList(offset, Math.min(all.size(), offset + limit)));
            }
        }
    }

    @Test
    void asksOnlyForThePagesInSight() {
        listing(3, 100_000).rows(50_000, 40);
        assertThat(askedPages).hasSizeLessThanOrEqualTo(2).allMatch(page -> page > 990);
    }

    @Test
    void findsWhereAPlaceStands() {
        PlaceListing listing = listing(3, 100_000);
        assertThat(listing.indexOf("region 1")).isEqualTo(2);
        assertThat(listing.indexOf("deposit/70000")).isEqualTo(3 + 1 + 1 + 70_000);
        assertThat(listing.indexOf("source/1")).isEqualTo(-1);
        assertThat(listing(0, 5).indexOf("deposit/2")).isEqualTo(3);
        assertThat(askedPages).isEmpty();
    }

    @Test
    void leavesOutTheHeadingOfAnEmptyPart() {
        assertThat(listing(0, 1).rows(0, 10)).extracting(PlaceRow::name).containsExactly("Deposits", "deposit 0");
        assertThat(listing(1, 0).rows(0, 10)).extracting(PlaceRow::name).containsExactly("Regions", "region 0");
        assertThat(listing(0, 0).isEmpty()).isTrue();
    }
}
