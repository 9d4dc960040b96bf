package org.rareearthatlas.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.claim.GradeUnit;
import org.rareearthatlas.claim.MassUnit;
import org.rareearthatlas.exchange.TableRow;

class MappingSuggesterTest {

    private static ColumnMapping suggest(List<String> columns, List<List<String>> rows) {
        return MappingSuggester.suggest(
                columns,
                rows.stream()
                        .map(cells -> new TableRow(2, cells, null, List.of()))
                        .toList());
    }

    private static List<Field> fields(String... columns) {
        return suggest(List.of(columns), List.of()).fields();
    }

    @Test
    void knowsTheHeadingsOfTheUsgs() {
        assertThat(fields(
                        "source",
                        "record_id",
                        "name",
                        "country",
                        "state",
                        "longitude",
                        "latitude",
                        "commodities",
                        "deposit_type",
                        "site_type"))
                .containsExactly(
                        Field.IGNORED,
                        Field.RECORD_ID,
                        Field.NAME,
                        Field.COUNTRY,
                        Field.REGION,
                        Field.LONGITUDE,
                        Field.LATITUDE,
                        Field.ELEMENTS,
                        Field.DEPOSIT_TYPE,
                        Field.STATUS);
        assertThat(fields("dep_id", "site_name", "dev_stat", "commod1", "commod2"))
                .containsExactly(Field.RECORD_ID, Field.NAME, Field.STATUS, Field.ELEMENTS, Field.ELEMENTS);
    }

    @Test
    void knowsRussianHeadingsAndUnits() {
        ColumnMapping mapping = suggest(
                List.of("Название", "Широта, град.", "Долгота", "Запасы, тыс. т", "Содержание (ppm)"),
                List.of(List.of("Томтор", "71,01", "116,5", "1,5", "200")));
        assertThat(mapping.fields())
                .containsExactly(Field.NAME, Field.LATITUDE, Field.LONGITUDE, Field.TONNAGE, Field.GRADE);
        assertThat(mapping.tonnageUnit()).isEqualTo(MassUnit.KT);
        assertThat(mapping.gradeUnit()).isEqualTo(GradeUnit.PPM);
        assertThat(mapping.decimalComma()).isTrue();
    }

    @Test
    void readsTheUnitFromTheHeading() {
        assertThat(suggest(List.of("Tonnage (kt)"), List.of()).tonnageUnit()).isEqualTo(MassUnit.KT);
        assertThat(suggest(List.of("Tonnage (t)"), List.of()).tonnageUnit()).isEqualTo(MassUnit.T);
        assertThat(suggest(List.of("Tonnage (Mt)"), List.of()).tonnageUnit()).isEqualTo(MassUnit.MT);
        assertThat(suggest(List.of("tonnage_mt"), List.of()).tonnageUnit()).isEqualTo(MassUnit.MT);
    }

    @Test
    void findsCoordinatesByWhatStandsInTheColumn() {
        assertThat(suggest(
                                List.of("a", "b"),
                                List.of(
                                        List.of("Lovozero", "67°47′ N 34°45′ E"),
                                        List.of("Tomtor", "71°00′ N 116°35′ E")))
                        .fields())
                .containsExactly(Field.IGNORED, Field.COORDINATES);
    }

    @Test
    void saysWhatIsMissing() {
        ColumnMapping mapping = suggest(List.of("latitude", "x1"), List.of());
        assertThat(mapping.problems(false))
                .extracting(MappingProblem::kind)
                .containsExactly(MappingProblem.Kind.NO_NAME, MappingProblem.Kind.HALF_A_PLACE);
        ColumnMapping twice = suggest(List.of("name", "b"), List.of()).with(1, Field.NAME);
        assertThat(twice.problems(false)).extracting(MappingProblem::kind).containsExactly(MappingProblem.Kind.TWICE);
    }

    @Test
    void goesByTheContentWhereNoHeadingSaysAnything() {
        assertThat(suggest(
                                List.of("column 1", "column 2", "column 3", "column 4"),
                                List.of(
                                        List.of("17", "116.5", "71.0", "Tomtor"),
                                        List.of("18", "34.5", "67.5", "Lovozero")))
                        .fields())
                .containsExactly(Field.IGNORED, Field.LONGITUDE, Field.LATITUDE, Field.NAME);
        assertThat(suggest(List.of("column 1", "column 2", "column 3"), List.of(List.of("Tomtor", "71,0", "116,5")))
                        .fields())
                .containsExactly(Field.NAME, Field.LATITUDE, Field.LONGITUDE);
    }
}
