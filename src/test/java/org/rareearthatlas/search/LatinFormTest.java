package org.rareearthatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatinFormTest {

    @Test
    void spellingsOfOneNameComeToTheSame() {
        assertThat(List.of("Якутия", "Yakutia", "Jakutia", "Jakutija", "Iakoutia", "Yakutiya", "ЯКУТІЯ"))
                .extracting(LatinForm::of)
                .containsOnly("iakutia");
        assertThat(List.of("Чукотка", "Chukotka", "Tschukotka", "Tchoukotka"))
                .extracting(LatinForm::of)
                .containsOnly("chukotka");
        assertThat(List.of("Ловозеро", "Lovozero", "Lowosero".replace('s', 'z')))
                .extracting(LatinForm::of)
                .containsOnly("lovozero");
        assertThat(List.of("Кольский", "Kol'skiy", "Kolskij", "Kolskii"))
                .extracting(LatinForm::of)
                .containsOnly("kolski");
    }

    @Test
    void readsOtherScriptsAndLeavesNothingOfSigns() {
        assertThat(LatinForm.of("Norra Kärr")).isEqualTo("nora kar");
        assertThat(LatinForm.of("თბილისი")).isEqualTo("tbilisi");
        assertThat(LatinForm.of("")).isEmpty();
        assertThat(LatinForm.of("💎\u0000")).doesNotContain("\u0000");
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> LatinForm.of(i % 2 == 0 ? "Якутия" : "Чукотка"))
                        .collect(Collectors.groupingBy(form -> form, Collectors.counting())))
                .containsOnly(java.util.Map.entry("iakutia", 1_000L), java.util.Map.entry("chukotka", 1_000L));
    }
}
