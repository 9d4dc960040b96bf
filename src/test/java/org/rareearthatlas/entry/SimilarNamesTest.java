package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.deposit.DepositId;

class SimilarNamesTest {

    private static final DepositId LOVOZERO = new DepositId(1);
    private static final DepositId TOMTOR = new DepositId(2);
    private static final Map<DepositId, List<String>> KNOWN = Map.of(
            LOVOZERO, List.of("lovozero", "ловозеро", "lovozero deposit"),
            TOMTOR, List.of("tomtor", "томторское месторождение"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lovozero",
                "LOVOZERO mine",
                "Lovozerо",
                "Lovosero",
                "Lovozera",
                "Ловозёро",
                "Lovozero massif, east"
            })
    void findsTheSameNameThoughWrittenOtherwise(String typed) {
        assertThat(find(typed)).containsExactly(LOVOZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khibiny", "Norra Kärr", "deposit", "месторождение", "Lov", "", "Tom", "Ore field"})
    void findsNothingForAnotherName(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void putsTheMostAlikeFirst() {
        DepositId almost = new DepositId(3);
        Map<DepositId, List<String>> known = Map.of(almost, List.of("tomptor"), TOMTOR, List.of("tomtor"));

        assertThat(new SimilarNames(List.of("Tomtor")).among(known, 5)).containsExactly(TOMTOR, almost);
    }

    private static List<DepositId> find(String typed) {
        return new SimilarNames(List.of(typed)).among(KNOWN, 5);
    }
}
