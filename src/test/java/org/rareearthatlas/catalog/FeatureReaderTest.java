package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.region.Detail;

/// Reading closes what it opens.
class FeatureReaderTest {

    private final CountingContent content = new CountingContent();
    private final Features features = new Features(new AtlasDataStore(List.of(content)));

    @Test
    void anIteratorClosesItsStreamEvenWhenItIsNotReadToTheEnd() {
        try (SimpleFeatureIterator iterator = iterator(new Query("place"))) {
            iterator.next();
            assertThat(content.open).hasValue(1);
        }
        assertThat(content.open).hasValue(0);
    }

    @Test
    void aProjectedIteratorClosesItsStream() {
        Query query = new Query("place", Filter.INCLUDE);
        query.setCoordinateSystemReproject(MapProjection.ALBERS_SIBERIA.crs());
        try (SimpleFeatureIterator iterator = iterator(query)) {
            assertThat(iterator.hasNext()).isTrue();
        }
        assertThat(content.open).hasValue(0);
    }

    @Test
    void countingAndMeasuringCloseTheirStreams() {
        assertThat(features.collection(new Query("place")).size()).isEqualTo(2);
        assertThat(features.collection(new Query("place")).getBounds().getMaxX())
                .isEqualTo(20);
        assertThat(content.open).hasValue(0);
    }

    @Test
    void readingWorksWithoutAskingForTheNextAndEndsWithAnException() {
        try (SimpleFeatureIterator iterator = iterator(new Query("place"))) {
            assertThat(iterator.next().getID()).isEqualTo("place.1");
            assertThat(iterator.next().getID()).isEqualTo("place.2");
            assertThat(iterator.hasNext()).isFalse();
            assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    private SimpleFeatureIterator iterator(Query query) {
        return features.collection(query).features();
    }

    private static final class CountingContent implements LayerContent {

        private final AtomicInteger open = new AtomicInteger();
        private final SimpleFeatureType schema =
                Schemas.start(LayerName.PLACE, Point.class).buildFeatureType();

        @Override
        public LayerName layer() {
            return LayerName.PLACE;
        }

        @Override
        public SimpleFeatureType schema() {
            return schema;
        }

        @Override
        public Stream<SimpleFeature> stream(List<Envelope> boxesWgs84, Detail detail) {
            open.incrementAndGet();
            return Stream.of(feature("1", 10), feature("2", 20)).onClose(open::decrementAndGet);
        }

        private SimpleFeature feature(String id, double lonDeg) {
            return Schemas.feature(schema, id, new LonLat(lonDeg, 50).toPoint());
        }
    }
}
