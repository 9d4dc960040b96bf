package org.rareearthatlas.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldAreasTest {

    private final WorldAreas areas = new WorldAreas(new WorldUnits());

    @Test
    void findsInEitherLanguageWithoutRegardToCaseAndDiacritics() {
        assertThat(codes("krasnoyarsk")).contains("RU-KYA");
        assertThat(codes("КРАСНОЯРСК")).contains("RU-KYA");
        assertThat(codes("NEUQUEN")).contains("AR-Q");
    }

    @Test
    void putsCountriesAndBeginningsFirst() {
        assertThat(areas.search("mongolia", 10)).first().satisfies(area -> {
            assertThat(area.code()).isEqualTo("MN");
            assertThat(area.kind()).isEqualTo(RegionKind.COUNTRY);
        });
        assertThat(areas.search("монголия", 1)).extracting(WorldArea::code).containsExactly("MN");
    }

    @Test
    void aCountryIsAllItsUnits() {
        WorldArea sweden = areas.find("SE").orElseThrow();

        assertThat(sweden.unitCodes()).contains("SE-BD").allMatch(code -> code.startsWith("SE-"));
        assertThat(areas.find("SE-BD")).get().satisfies(area -> {
            assertThat(area.kind()).isEqualTo(RegionKind.PROVINCE);
            assertThat(area.unitCodes()).containsExactly("SE-BD");
        });
    }

    @Test
    void noAreaIsThereTwice() {
        List<WorldArea> all = areas.search("", Integer.MAX_VALUE);
        Set<List<String>> units = new HashSet<>();

        assertThat(all).hasSizeGreaterThan(4000).allMatch(area -> units.add(area.unitCodes()));
        assertThat(areas.search("no such place", 10)).isEmpty();
    }

    private List<String> codes(String words) {
        return areas.search(words, 20).stream().map(WorldArea::code).toList();
    }
}
