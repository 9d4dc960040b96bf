package org.rareearthatlas.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.geotools.api.filter.Filter;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.geo.CrsReference;

/// What filters select.
class Cql2EvaluationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name = 'Lovozero'                              | lovozero",
                "\"name\" = 'Lovozero'                          | lovozero",
                "name <> 'Lovozero'                             | karr tomtor strasse chukotka",
                "NOT name = 'Lovozero'                          | karr tomtor strasse chukotka",
                "'Lovozero' = name                              | lovozero",
                "name > 'Norra'                                 | karr tomtor strasse chukotka",
                "name = 'O''Brien_x'                            | chukotka",
                "name = 'O\\'Brien_x'                           | chukotka",
                "name = 'Томтор'                                | tomtor",
                "tons > 11                                      | lovozero karr",
                "tons >= 11                                     | lovozero karr tomtor",
                "tons < .5e1                                    | strasse",
                "tons <= -5                                     | strasse",
                "tons = 100.0                                   | lovozero",
                "NOT (tons > 11)                                | tomtor strasse",
                "tons > grade                                   | lovozero karr",
                "NOT tons > grade                               | tomtor",
                "tons BETWEEN 11 AND 20                         | karr tomtor",
                "tons NOT BETWEEN 11 AND 20                     | lovozero strasse",
                "tons IN (11, 20)                               | karr tomtor",
                "tons NOT IN (11, 20)                           | lovozero strasse",
                "name in ('Томтор')                             | tomtor",
                "grade IS NULL                                  | strasse nothing",
                "grade IS NOT NULL                              | lovozero karr tomtor chukotka",
                "NOT (grade IS NULL)                            | lovozero karr tomtor chukotka",
                "geometry IS NULL                               | nothing",
                "mined                                          | lovozero tomtor",
                "NOT mined                                      | karr chukotka",
                "mined = FALSE                                  | karr chukotka",
                "TRUE                                           | lovozero karr tomtor strasse chukotka nothing",
                "NOT TRUE                                       | ``",
                "(tons > 50) = mined                            | lovozero karr",
                "mined AND tons > 50                            | lovozero",
                "mined OR tons = 20                             | lovozero karr tomtor",
                "NOT (mined OR tons = 20)                       | ``",
                "NOT (mined AND tons = 11)                      | lovozero karr chukotka strasse",
                "not not mined                                  | lovozero tomtor",
                "tons = 20 or tons = 11 and mined = false       | karr",
                "tons * 2 = 40                                  | karr",
                "tons + grade * 2 = 105                         | lovozero",
                "(tons + grade) * 2 = 205                       | lovozero",
                "tons % 10 = 1                                  | tomtor",
                "tons div 3 = 6                                 | karr",
                "grade ^ 2 = 9                                  | chukotka",
                "-tons = 5                                      | strasse",
                "tons / 0 > 5                                   | lovozero karr tomtor"
            })
    void comparisons(String filter, String ids) {
        assertThat(sorted(Minerals.select(FilterLanguage.CQL2_TEXT, filter))).isEqualTo(sorted(ids));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name LIKE 'Lov%'                               | lovozero",
                "name NOT LIKE 'Lov%'                           | karr tomtor strasse chukotka",
                "name LIKE '_омто_'                             | tomtor",
                "name LIKE 'lov%'                               | ``",
                "CASEI(name) LIKE CASEI('LOV%')                 | lovozero",
                "CASEI(name) = CASEI('томтор')                  | tomtor",
                "casei(name) = casei('STRASSE 100%')            | strasse",
                "CASEI(name) IN (CASEI('lovozero'), CASEI('ТОМТОР')) | lovozero tomtor",
                "ACCENTI(name) = ACCENTI('Norra Karr')          | karr",
                "ACCENTI(CASEI(name)) LIKE ACCENTI(CASEI('%KÁRR')) | karr",
                "name LIKE '%100\\%'                            | strasse",
                "name LIKE '%100\\%_'                           | ``",
                "name LIKE 'O''Brien\\_x'                       | chukotka",
                "name LIKE 'O''Brie%\\_%'                       | chukotka",
                "name LIKE '%'                                  | lovozero karr tomtor strasse chukotka"
            })
    void texts(String filter, String ids) {
        assertThat(Minerals.select(FilterLanguage.CQL2_TEXT, filter)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "S_INTERSECTS(geometry, BBOX(30, 60, 40, 70))                            | lovozero",
                "S_INTERSECTS(geometry, BBOX(179, 60, -179, 70))                         | strasse chukotka",
                "S_INTERSECTS(geometry, BBOX(30, 60, 0, 40, 70, 900))                    | lovozero",
                "S_DISJOINT(geometry, BBOX(179, 60, -179, 70))                           | lovozero karr tomtor",
                "NOT S_INTERSECTS(geometry, BBOX(179, 60, -179, 70))                     | lovozero karr tomtor",
                "S_WITHIN(geometry, POLYGON((10 50, 20 50, 20 60, 10 60, 10 50)))        | karr",
                "S_CONTAINS(POLYGON((10 50, 20 50, 20 60, 10 60, 10 50)), geometry)      | karr",
                "S_EQUALS(geometry, POINT(14.57 58.1))                                   | karr",
                "S_EQUALS(geometry, POINT Z (14.57 58.1 5))                              | karr",
                "s_touches(geometry, LINESTRING(14.57 58.1, 20 60))                      | karr",
                "S_INTERSECTS(geometry, MULTIPOINT((14.57 58.1), (116.583 71)))          | karr tomtor",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(14.57 58.1), BBOX_NOT)) | ERROR",
                "S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(14.57 58.1), LINESTRING(116 71, 117 71))) | karr tomtor",
                "S_DISJOINT(geometry, GEOMETRYCOLLECTION(POINT(14.57 58.1), LINESTRING(116 71, 117 71))) | lovozero strasse chukotka",
                "S_INTERSECTS(geometry, geometry)                                        | lovozero karr tomtor strasse chukotka",
                "S_CROSSES(geometry, LINESTRING(14 58, 20 60))                           | ``",
                "S_OVERLAPS(geometry, MULTIPOINT((14.57 58.1), (1 1)))                   | ``"
            })
    void places(String filter, String ids) {
        if (ids.equals("ERROR")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Minerals.select(FilterLanguage.CQL2_TEXT, filter))
                    .isInstanceOf(InvalidFilterException.class);
        } else {
            assertThat(Minerals.select(FilterLanguage.CQL2_TEXT, filter)).isEqualTo(ids);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "found = DATE('2012-02-29')                               | karr",
                "found <> DATE('2012-02-29')                              | lovozero tomtor chukotka",
                "found < DATE('2012-02-29')                               | lovozero",
                "found <= DATE('2012-02-29')                              | lovozero karr",
                "found > DATE('2014-06-01')                               | chukotka",
                "NOT found > DATE('2014-06-01')                           | lovozero karr tomtor",
                "found >= DATE('2014-06-01')                              | tomtor chukotka",
                "seen > TIMESTAMP('2000-01-01T00:00:00Z')                 | karr",
                "seen < DATE('2000-01-01')                                | lovozero",
                "T_AFTER(found, DATE('2014-06-01'))                       | chukotka",
                "T_BEFORE(found, TIMESTAMP('2012-02-29T12:00:00Z'))       | lovozero",
                "T_DURING(found, INTERVAL('2000-01-01', '2015-01-01'))    | karr tomtor",
                "T_INTERSECTS(found, INTERVAL('..', '2012-02-29'))        | lovozero karr",
                "T_INTERSECTS(found, INTERVAL('2014-06-01', '..'))        | tomtor chukotka",
                "T_DISJOINT(found, INTERVAL('2014-06-01', '..'))          | lovozero karr",
                "T_EQUALS(found, DATE('1948-01-01'))                      | lovozero",
                "T_STARTS(found, INTERVAL('1948-01-01', '2000-01-01'))    | lovozero",
                "T_FINISHES(found, INTERVAL('1940-01-01', '1948-01-01'))  | lovozero",
                "T_STARTEDBY(INTERVAL(found, '2030-01-01'), DATE('1948-01-01'))  | lovozero",
                "T_FINISHEDBY(INTERVAL('1900-01-01', found), DATE('1948-01-01')) | lovozero",
                "T_MEETS(INTERVAL('1900-01-01', found), INTERVAL('1948-01-01', '..')) | lovozero",
                "T_METBY(INTERVAL(found, '..'), INTERVAL('1900-01-01', '1948-01-01')) | lovozero",
                "T_CONTAINS(INTERVAL('1900-01-01', '1950-01-01'), found)  | lovozero",
                "T_OVERLAPS(INTERVAL(found, '2013-01-01'), INTERVAL('2012-06-01', '2020-01-01')) | lovozero karr",
                "T_OVERLAPPEDBY(INTERVAL('2012-06-01', '2020-01-01'), INTERVAL(found, '2013-01-01')) | lovozero karr"
            })
    void times(String filter, String ids) {
        assertThat(Minerals.select(FilterLanguage.CQL2_TEXT, filter)).isEqualTo(ids);
    }

    @Test
    void geometriesAreOfTheGivenReferenceSystem() {
        CrsReference latitudeFirst =
                CrsReference.find("http://www.opengis.net/def/crs/EPSG/0/4326").orElseThrow();
        Filter filter = FilterParser.parse(
                FilterLanguage.CQL2_TEXT,
                "S_INTERSECTS(geometry, POINT(58.1 14.57)) OR S_INTERSECTS(geometry, BBOX(60, 179, 70, -179))",
                Minerals.QUERYABLES,
                latitudeFirst);

        assertThat(Minerals.ALL.stream().filter(filter::evaluate).map(feature -> feature.getID()))
                .containsExactly("karr", "strasse", "chukotka");
    }

    /// GeoTools copies filters on its way to a feature source; the functions must be found again by their
    /// names.
    @Test
    void aCopiedFilterSelectsTheSame() {
        Filter filter = Minerals.parse(
                FilterLanguage.CQL2_TEXT,
                "ACCENTI(name) LIKE 'Norra%' AND CASEI(name) <> 'x' AND tons + 1 = 21 AND found > DATE('2000-01-01')");
        Filter copy = (Filter) filter.accept(new DuplicatingFilterVisitor(), null);

        assertThat(Minerals.ALL.stream().filter(copy::evaluate).map(feature -> feature.getID()))
                .containsExactly("karr");
    }

    private static String sorted(String ids) {
        return String.join(" ", java.util.Arrays.stream(ids.split(" ")).sorted().toList());
    }
}
