package org.rareearthatlas.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

class FilterBoxesTest {

    private static final Optional<List<Envelope>> ANYWHERE = Optional.empty();

    static Stream<Arguments> filters() {
        return Stream.of(
                Arguments.of("INCLUDE", ANYWHERE),
                Arguments.of("EXCLUDE", boxes()),
                Arguments.of("kind = 'coast'", ANYWHERE),
                Arguments.of("BBOX(geometry, 10, 20, 30, 40)", boxes(new Envelope(10, 30, 20, 40))),
                Arguments.of("BBOX(outline, 10, 20, 30, 40)", ANYWHERE),
                Arguments.of("INTERSECTS(geometry, POINT(1 2))", boxes(new Envelope(1, 1, 2, 2))),
                Arguments.of("DISJOINT(geometry, POINT(1 2))", ANYWHERE),
                Arguments.of("DWITHIN(geometry, POINT(1 2), 3, meters)", ANYWHERE),
                Arguments.of("NOT BBOX(geometry, 10, 20, 30, 40)", ANYWHERE),
                Arguments.of(
                        "BBOX(geometry, 0, 0, 9, 9) AND kind = 'coast' AND BBOX(geometry, 20, 0, 21, 1)",
                        boxes(new Envelope(20, 21, 0, 1))),
                Arguments.of("BBOX(geometry, 0, 0, 9, 9) AND EXCLUDE", boxes()),
                Arguments.of(
                        "BBOX(geometry, -180, 60, -170, 70) OR BBOX(geometry, 170, 60, 180, 70)",
                        boxes(new Envelope(-180, -170, 60, 70), new Envelope(170, 180, 60, 70))),
                Arguments.of("BBOX(geometry, 0, 0, 9, 9) OR kind = 'coast'", ANYWHERE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void everythingSelectedTouchesOneOfThem(String ecql, Optional<List<Envelope>> expected) throws CQLException {
        Filter filter = ECQL.toFilter(ecql);

        assertThat(FilterBoxes.of(filter)).isEqualTo(expected);
    }

    private static Optional<List<Envelope>> boxes(Envelope... envelopes) {
        return Optional.of(List.of(envelopes));
    }
}
