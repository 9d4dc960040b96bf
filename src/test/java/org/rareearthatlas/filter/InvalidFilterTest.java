package org.rareearthatlas.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Filters that cannot be read say where and why; none takes the atlas down.
class InvalidFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nme = 'x'                        | character 1:  | known are geometry, name, tons",
                "tons > 5 AND nme = 'x'           | character 14: | there is no property \"nme\"",
                "name = 'x                        | character 8:  | never closed",
                "name = 'x' AND                   | character 15: | the end of the filter",
                "name ==  'x'                     | character 7:  | is expected",
                "name = 'x' tons                  | character 12: | AND, OR or the end",
                "(name = 'x'                      | character 12: | \")\" is expected",
                "name LIKE 5                      | At 5:         | text in quotes",
                "name NOT 'x'                     | character 10: | LIKE, BETWEEN or IN",
                "name = 5                         | At 5:         | a text is expected, but this is a number",
                "tons + name > 5                  | \"name\"      | a number is expected",
                "geometry > 5                     | At 5          | a geometry is expected",
                "tons                             | At \"tons\"   | a truth value is expected",
                "area(geometry) > 5               | character 1:  | there is no function \"area\"",
                "S_NEAR(geometry, geometry)       | character 1:  | S_NEAR",
                "S_WITHIN(geometry)               | character 1:  | takes 2 operands, not 1",
                "S_WITHIN(geometry, POINT(1))     | character 20: | WKT",
                "S_WITHIN(geometry, POINT(1 2     | character 29: | \")\" is expected",
                "S_WITHIN(geometry, POINT(200 2)) | POINT         | longitudes lie between",
                "S_WITHIN(geometry, BBOX(1,2,3))  | character 20: | a box has four numbers",
                "S_WITHIN(geometry, BBOX(1,9,3,4))| BBOX          | its south is not north",
                "S_WITHIN(geometry, POLYGON((0 0, 1 1, 0 1, 1 0, 0 0))) | character 20 | not valid",
                "found > DATE('2020-13-01')       | character     | no date such as",
                "seen > TIMESTAMP('2020')         | character     | no timestamp in UTC",
                "found > INTERVAL('..','..')      | INTERVAL      | T_DURING",
                "tons = 1e999                     | character 8:  | too large",
                "name = 'x'; DROP TABLE deposit   | character 11: | has no meaning here",
                "name = 'x' # y                   | character 12: | has no meaning here",
                "name IN ()                       | character 10: | is expected"
            })
    void theMessageNamesPlaceAndRemedy(String filter, String place, String remedy) {
        assertThatThrownBy(() -> Minerals.parse(FilterLanguage.CQL2_TEXT, filter))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"op\":\"=\",\"args\":[{\"property\":\"nme\"},\"x\"]}  | /args/0 | known are",
                "{\"op\":\"=\",\"args\":[{\"property\":\"name\"}]}       | outermost | takes 2 operands",
                "{\"op\":\"and\",\"args\":[true,{\"op\":\"nand\",\"args\":[]}]} | /args/1 | no operator \"nand\"",
                "{\"op\":\"=\"}                                          | outermost | \"args\"",
                "{\"op\":5,\"args\":[]}                                  | outermost | must be a text",
                "{\"op\":\"isNull\",\"args\":[null]}                     | /args/0 | an expression is expected",
                "{\"op\":\"in\",\"args\":[{\"property\":\"name\"},\"x\"]} | /args/1 | an array",
                "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Circle\"}]} | /args/1 | GeoJSON",
                "{\"op\":\"s_within\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Point\",\"coordinates\":[\"a\",{}]}]} | /args/1 | GeoJSON",
                "{\"op\":\"=\",                                          | character | no JSON",
                "[]                                                      | outermost | an expression is expected",
                "{\"x\":1}                                               | outermost | \"property\""
            })
    void theJsonMessageNamesPlaceAndRemedy(String filter, String place, String remedy) {
        assertThatThrownBy(() -> Minerals.parse(FilterLanguage.CQL2_JSON, filter))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyFilterIsRefused(FilterLanguage language) {
        assertThatThrownBy(() -> Minerals.parse(language, "  ")).isInstanceOf(InvalidFilterException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aFilterTooLongIsRefused(FilterLanguage language) {
        assertThatThrownBy(() -> Minerals.parse(language, "x".repeat(70_000)))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining("65536 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not (", "-", "casei(", "S_WITHIN(", "1+", "1^", "1*", "tons=1 and (", "POINT("})
    void aFilterTenThousandDeepIsRefused(String opening) {
        for (FilterLanguage language : new FilterLanguage[] {FilterLanguage.CQL2_TEXT, FilterLanguage.ECQL}) {
            String filter = opening.repeat(Math.min(10_000, 60_000 / opening.length()));
            assertThatThrownBy(() -> Minerals.parse(language, filter + "name = 'x'"))
                    .as("%s in %s", opening, language)
                    .isInstanceOf(InvalidFilterException.class);
        }
    }

    @Test
    void anEcqlFilterOfTooManyOperatorsIsRefused() {
        String most = "tons = 20" + " or tons = 20".repeat(256);
        assertThat(Minerals.select(FilterLanguage.ECQL, most)).isEqualTo("karr");
        for (String filter : new String[] {most + " or mined = true", "not ".repeat(10_000) + "mined = true"}) {
            assertThatThrownBy(() -> Minerals.parse(FilterLanguage.ECQL, filter))
                    .isInstanceOf(InvalidFilterException.class)
                    .hasMessageContaining("256");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"op\":\"not\",\"args\":[", "[", "{\"interval\":["})
    void aJsonFilterTenThousandDeepIsRefused(String opening) {
        String filter = opening.repeat(Math.min(10_000, 60_000 / opening.length()));
        assertThatThrownBy(() -> Minerals.parse(FilterLanguage.CQL2_JSON, filter))
                .isInstanceOf(InvalidFilterException.class)
                .hasMessageContaining("deep");
    }

    @Test
    void aLongChainIsNoDepth() {
        String filter = "tons = 1" + " OR tons = 20".repeat(3_000);
        assertThat(Minerals.select(FilterLanguage.CQL2_TEXT, filter)).isEqualTo("karr");
        assertThat(Minerals.select(FilterLanguage.CQL2_TEXT, "not ".repeat(10_000) + "mined"))
                .isEqualTo("lovozero tomtor");
    }

    @Test
    void aGeometryOfTooManyVerticesIsRefused() {
        String points = "(1 1),".repeat(6_000);
        assertThatThrownBy(() -> Minerals.parse(
                        FilterLanguage.CQL2_TEXT, "S_INTERSECTS(geometry, MULTIPOINT(" + points + "(1 1)))"))
                .hasMessageContaining("5000 vertices");
    }

    @Test
    @Timeout(10)
    void wildcardsDoNotTakeForEver() {
        String text = "a".repeat(4_000);
        String pattern = "%a".repeat(2_000) + "b";
        long start = System.nanoTime();
        assertThat(TextMatching.isLike(text, pattern)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name = 'Lovozero'                          | lovozero",
                "name LIKE 'Norra%'                         | karr",
                "name ILIKE 'LOVO%'                         | lovozero",
                "tons BETWEEN 11 AND 20                     | karr tomtor",
                "strToLowerCase(name) = 'lovozero'          | lovozero",
                "BBOX(geometry, 30, 60, 40, 70)             | lovozero",
                "INTERSECTS(geometry, POINT(14.57 58.1))    | karr",
                "IN ('tomtor')                              | tomtor",
                "grade IS NULL                              | strasse nothing"
            })
    void ecqlSelects(String filter, String ids) {
        assertThat(Minerals.select(FilterLanguage.ECQL, filter)).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nme = 'x'",
                "name = ",
                "name = 'x' ~",
                "name = 'x' @ \u0000",
                "strMatches(name, '(a+)+b') = true",
                "env('x') = 1",
                "found AFTER 2020-01-01T00:00:00Z",
                "DWITHIN(geometry, POINT(1 2), 5, meters)",
                "INTERSECTS(geometry, POINT(500 2))",
                "\"a/b\" = 1",
                "jsonPointer(name, '/x') = 1"
            })
    void ecqlBeyondTheAtlasIsRefused(String filter) {
        assertThatThrownBy(() -> Minerals.parse(FilterLanguage.ECQL, filter))
                .isInstanceOf(InvalidFilterException.class);
    }
}
