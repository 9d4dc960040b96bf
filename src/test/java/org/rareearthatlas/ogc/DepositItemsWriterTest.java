package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.geotools.api.filter.Filter;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.pointindex.DepositFeatures;
import org.rareearthatlas.pointindex.PointPage;
import org.rareearthatlas.pointindex.SampleViews;

class DepositItemsWriterTest {

    @Test
    void writesWhatIsWrittenOfTheSameDepositsAsFeatures() {
        Map<String, Object> head = Map.of("numberMatched", 800);
        PointPage page = SampleViews.of(800, 6).page(Filter.INCLUDE, 0, 800);
        byte[] ofFeatures = new ItemsWriter(OgcCollection.DEPOSITS, CrsReference.CRS84, DepositFeatures.SCHEMA)
                .write(head, page.points().stream().map(DepositFeatures::of).toList());

        byte[] ofIndex = DepositItemsWriter.write(head, page);

        assertThat(new String(ofIndex, StandardCharsets.UTF_8))
                .isEqualTo(new String(ofFeatures, StandardCharsets.UTF_8))
                .contains("\"APPROXIMATE\"", "\"depositType\":null", "Образец");
    }

    @Test
    void anEmptyPageHasNoFeatures() {
        PointPage page = SampleViews.of(20, 6).page(Filter.EXCLUDE, 0, 10);

        assertThat(new String(DepositItemsWriter.write(Map.of(), page), StandardCharsets.UTF_8))
                .isEqualTo("{\"features\":[]}");
    }
}
