package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.reading.ReadingFigures;

class AboutReadingViewTest extends WorkspaceTest {

    @Test
    void bothSetsStandSideBySideAndAreNamed() {
        ReadingFigures figures = ReadingFigures.shipped();
        open("about/reading");

        assertThat(textOf(drawer()))
                .contains("Development set", "Held-out set", "only its figures were looked at")
                .contains(figures.heldOut().paragraphs() + " paragraphs")
                .contains(
                        percent(figures.development().f1()),
                        percent(figures.heldOut().f1()))
                .contains(percent(figures.heldOut().locatedByPopulation()));
    }

    private static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(1);
        return format.format(share);
    }
}
