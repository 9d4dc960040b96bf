package org.rareearthatlas.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.text.InvalidInputException;

class UnitTest {

    @Test
    void massesAreKeptInMillionTonsWithoutLosingADigit() {
        assertThat(MassUnit.T.toMt(154_300_000)).isEqualTo(154.3);
        assertThat(MassUnit.KT.toMt(0.3)).isEqualTo(0.0003);
        assertThat(MassUnit.MT.toMt(11.4)).isEqualTo(11.4);
    }

    @Test
    void gramsATonArePartsPerMillion() {
        assertThat(GradeUnit.PPM.toPercent(850)).isEqualTo(0.085);
        assertThat(GradeUnit.G_PER_T.toPercent(850)).isEqualTo(0.085);
        assertThat(GradeUnit.PERCENT.toPercent(9.53)).isEqualTo(9.53);
    }

    @Test
    void categoriesAreReadAsTheyWereWritten() {
        Set<ResourceCategory> stated = Set.of(ResourceCategory.C1, ResourceCategory.A, ResourceCategory.B);

        assertThat(ResourceCategory.format(stated)).isEqualTo("A,B,C1");
        assertThat(ResourceCategory.parse("A,B,C1")).isEqualTo(stated);
        assertThat(ResourceCategory.parse("")).isEmpty();
    }

    @Test
    void aCutOffOutOfRangeIsRefused() {
        for (double percent : List.of(0.0, 100.0, -1.0, Double.NaN)) {
            assertThatThrownBy(() -> new Estimate(Set.of(), percent))
                    .as("%s", percent)
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void anOwnerHasANameAndAShareOfTheWhole() {
        assertThatThrownBy(() -> new Statement.IsOwnedBy(" ", null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new Statement.IsOwnedBy("Sample Mining", 100.5))
                .isInstanceOf(InvalidInputException.class);
    }
}
