package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.CoordinateReading.Order;
import org.rareearthatlas.geo.CoordinateReading.Parsed;

class CoordinateFormatTest {

    private static final CoordinateFormat ENGLISH = CoordinateFormat.of(Locale.UK);
    private static final CoordinateFormat RUSSIAN = CoordinateFormat.of(Locale.of("ru", "RU"));

    @Test
    void writesDecimalDegrees() {
        assertThat(ENGLISH.decimal(new LonLat(34.75, 67.783), 4)).isEqualTo("67.7830° N, 34.7500° E");
        assertThat(RUSSIAN.decimal(new LonLat(-70.25, -33.5), 2)).isEqualTo("33,50° ю. ш.; 70,25° з. д.");
        assertThat(ENGLISH.decimal(new LonLat(1e-9, -90), 0)).isEqualTo("90° S, 0° E");
    }

    @Test
    void writesDegreesMinutesSeconds() {
        assertThat(ENGLISH.dms(new LonLat(34.75, 67.783))).isEqualTo("67°46′59″ N, 34°45′00″ E");
        assertThat(RUSSIAN.dms(new LonLat(-180, -0.5))).isEqualTo("0°30′00″ ю. ш.; 180°00′00″ з. д.");
    }

    @Test
    void roundingNeverLeavesSixtySeconds() {
        assertThat(ENGLISH.dms(new LonLat(34.9999999, 59.9999999))).isEqualTo("60°00′00″ N, 35°00′00″ E");
    }

    @Test
    void digitsStayLatinWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ENGLISH.dms(new LonLat(34.75, 67.783))).isEqualTo("67°46′59″ N, 34°45′00″ E");
            assertThat(MapProjection.ALBERS_SIBERIA.wkt()).contains("[\"standard_parallel_1\",52.0]");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void absurdPrecisionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLISH.decimal(new LonLat(0, 0), 9));
    }

    @Test
    void whatIsWrittenCanBeRead() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            LonLat place = new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 180 - 90);
            for (CoordinateFormat format : new CoordinateFormat[] {ENGLISH, RUSSIAN}) {
                assertReads(format.decimal(place, 6), place, 1e-6);
                assertReads(format.decimal(place, 0), place, 0.51);
                assertReads(format.dms(place), place, 0.5 / 3600 + 1e-9);
            }
        }
    }

    private static void assertReads(String text, LonLat place, double toleranceDeg) {
        Parsed parsed = (Parsed) CoordinateParser.parse(text);
        assertThat(parsed.order()).isEqualTo(Order.NAMED);
        assertThat(parsed.place().lonDeg()).as(text).isCloseTo(place.lonDeg(), within(toleranceDeg));
        assertThat(parsed.place().latDeg()).as(text).isCloseTo(place.latDeg(), within(toleranceDeg));
    }
}
