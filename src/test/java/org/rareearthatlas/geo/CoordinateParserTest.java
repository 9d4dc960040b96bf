package org.rareearthatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rareearthatlas.geo.CoordinateReading.Order;
import org.rareearthatlas.geo.CoordinateReading.Parsed;
import org.rareearthatlas.geo.CoordinateReading.Reason;
import org.rareearthatlas.geo.CoordinateReading.Swapped;
import org.rareearthatlas.geo.CoordinateReading.Unreadable;

class CoordinateParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "67.7833333, 34.75",
                "67.7833333 34.75",
                "67.7833333;34.75",
                "67.7833333/34.75",
                "67.7833333,34.75",
                "67,7833333 34,75",
                "67,7833333, 34,75",
                "67,7833333; 34,75",
                "67,7833333,34,75",
                "(67.7833333, 34.75)",
                "+67.7833333 +34.75",
                "\u00a067.7833333\u2009\u202f34.75\u200b",
                "67 47 34 45",
                "67 47.0 34 45.0",
                "67 47,0 34 45,0",
                "67 47 00, 34 45 00",
                "67:47:00 34:45:00",
                "67:47 34:45",
                "67°47′ 34°45′",
                "67° 47' 00\" 34° 45' 00\"",
                "67º47’00” 34º45’00”",
                "67°47'0'' 34°45'0''",
                "67 град 47 мин 34 град 45 мин",
                "67.7833333\n34.75",
                "٦٧٫٧٨٣٣٣٣٣ ٣٤٫٧٥",
                "６７ ４７ ３４ ４５",
            })
    void readsWithoutLettersLatitudeFirst(String text) {
        Parsed parsed = parsed(text);

        assertLovozero(parsed.place());
        assertThat(parsed.order()).isEqualTo(Order.ASSUMED_LATITUDE_FIRST);
        assertThat(parsed.swapped())
                .contains(new LonLat(parsed.place().latDeg(), parsed.place().lonDeg()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "67.7833333N 34.75E",
                "67.7833333 N, 34.75 E",
                "67.7833333n34.75e",
                "34.75E 67.7833333N",
                "E34.75 N67.7833333",
                "N67.7833333 E34.75",
                "N 67.7833333, E 34.75",
                "N 67.7833333 34.75 E",
                "67.7833333N E34.75",
                "67.7833333 N 34.75",
                "67.7833333 34.75E",
                "34.75 67.7833333N",
                "34.75E, 67.7833333",
                "67°47′N 34°45′E",
                "67°47′N34°45′E",
                "67 47 00 N, 34 45 00 E",
                "67-47-00N 34-45-00E",
                "N 67 47 00 E 34 45 00",
                "67° 47′ 00″ с. ш., 34° 45′ 00″ в. д.",
                "с.ш. 67,7833333; в.д. 34,75",
                "с. ш. 67,7833333 в. д. 34,75",
                "67,7833333 с.ш. 34,75 в.д.",
                "67,7833333с.ш.34,75в.д.",
                "в.д. 34,75, с.ш. 67,7833333",
                "С 67,7833333 В 34,75",
                "67,7833333 С 34,75 В",
                "67,7833333° северной широты, 34,75° восточной долготы",
                "C67.7833333 B34.75",
                "lat: 67.7833333, lon: 34.75",
                "lon=34.75 lat=67.7833333",
                "Lat 67.7833333 N Lon 34.75 E",
                "latitude 67.7833333; longitude 34.75",
                "широта 67,7833333, долгота 34,75",
            })
    void lettersDecideWhichIsWhich(String text) {
        Parsed parsed = parsed(text);

        assertLovozero(parsed.place());
        assertThat(parsed.order()).isEqualTo(Order.NAMED);
        assertThat(parsed.swapped()).isEmpty();
    }

    private static void assertLovozero(LonLat place) {
        assertThat(place.latDeg()).isCloseTo(67.7833333, within(1e-6));
        assertThat(place.lonDeg()).isCloseTo(34.75, within(1e-6));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-33.5, -70.25 | -70.25 | -33.5",
                "−33.5 −70.25 | -70.25 | -33.5",
                "33.5S 70.25W | -70.25 | -33.5",
                "33,5 ю.ш. 70,25 з.д. | -70.25 | -33.5",
                "Ю 33,5 З 70,25 | -70.25 | -33.5",
                "-33 30 -70 15 | -70.25 | -33.5",
                "-33 30 70 15 | 70.25 | -33.5",
                "-0 30, 0 15 | 0.25 | -0.5",
                "lat -33.5 lon -70.25 | -70.25 | -33.5",
                "0 0 | 0 | 0",
                "90 180 | 180 | 90",
                "-90, -180 | -180 | -90",
                "67, 34 | 34 | 67",
                "67,34 | 34 | 67",
                ".5 .25 | 0.25 | 0.5",
                "33 -70.25 | -70.25 | 33",
            })
    void readsSignsPolesAndZero(String text, double lonDeg, double latDeg) {
        assertThat(parsed(text).place()).isEqualTo(new LonLat(lonDeg, latDeg));
    }

    @Test
    void anOrderThatOnlyWorksSwappedIsOffered() {
        assertThat(CoordinateParser.parse("129.73, 62.03")).isEqualTo(new Swapped(new LonLat(129.73, 62.03)));
        assertThat(parsed("62.03, 129.73").swapped()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | EMPTY | 0",
                "~ \u200b\u00a0~ | EMPTY | 0",
                "67.783 | TOO_FEW_NUMBERS | 6",
                "N E | TOO_FEW_NUMBERS | 3",
                "67.783 34.75 x | UNEXPECTED_CHARACTER | 13",
                "Lovozero | UNEXPECTED_CHARACTER | 0",
                "67.783-34.75 | UNEXPECTED_CHARACTER | 6",
                "67-34 | UNEXPECTED_CHARACTER | 2",
                "67.783.5 34 | UNEXPECTED_CHARACTER | 6",
                "° 67 34 | UNEXPECTED_CHARACTER | 0",
                "67°° 34 | UNEXPECTED_CHARACTER | 3",
                "67 47 34 | UNCLEAR_GROUPING | 6",
                "1 2 3 4 5 6 7 8 | UNCLEAR_GROUPING | 14",
                "67N47 34E45 | UNCLEAR_GROUPING | 8",
                "67,47,34,45 | AMBIGUOUS_COMMAS | 2",
                "67N 34N | AXIS_NAMED_TWICE | 4",
                "67 N S, 34 E | CONTRADICTING_LETTERS | 5",
                "-67N 34E | MINUS_WITH_HEMISPHERE | 0",
                "67.5 30 34.5 30 | FRACTION_NOT_LAST | 0",
                "67' 30° 34' 30° | UNITS_OUT_OF_ORDER | 0",
                "67°60' 34° | MINUTES_OUT_OF_RANGE | 3",
                "67°10'60\" 34° | SECONDS_OUT_OF_RANGE | 6",
                "90.001N 34E | LATITUDE_OUT_OF_RANGE | 0",
                "67N 180.1E | LONGITUDE_OUT_OF_RANGE | 4",
                "67 190 | LONGITUDE_OUT_OF_RANGE | 3",
                "91 181 | LATITUDE_OUT_OF_RANGE | 0",
                "1e5 3 | UNCLEAR_GROUPING | 4",
                "💎 67 34 | UNEXPECTED_CHARACTER | 0",
            })
    void unreadableTextsAreNamed(String text, Reason reason, int positionUtf16) {
        assertThat(CoordinateParser.parse(text)).isEqualTo(new Unreadable(positionUtf16, reason, reason.remedy()));
    }

    @Test
    void hugeTextIsRefusedUnread() {
        assertThat(CoordinateParser.parse("6".repeat(1_000_000)))
                .isEqualTo(new Unreadable(200, Reason.TOO_LONG, Reason.TOO_LONG.remedy()));
        assertThat(CoordinateParser.parse("9".repeat(100) + " " + "9".repeat(99)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void neverThrowsAndPositionsLieInTheText() {
        Random random = new Random(67);
        String signs = "0123456789 .,;:-−+°'′\"″NSEWnsewСЮВЗсювзшд/()\n\u00a0\u200b💎\ud83d\udc8ex٣";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append(
                        random.nextInt(20) == 0
                                ? (char) random.nextInt(0x10000)
                                : signs.charAt(random.nextInt(signs.length())));
            }
            if (CoordinateParser.parse(text.toString()) instanceof Unreadable unreadable) {
                assertThat(unreadable.positionUtf16()).as("%s", text).isBetween(0, text.length());
            }
        }
    }

    private static Parsed parsed(String text) {
        CoordinateReading reading = CoordinateParser.parse(text);
        assertThat(reading).as(text).isInstanceOf(Parsed.class);
        return (Parsed) reading;
    }
}
