package org.rareearthatlas.exchange.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ZonedGridTest {

    @ParameterizedTest
    @EnumSource(ZonedGrid.class)
    void everyZoneIsTheOneOfTheEpsgDatabase(ZonedGrid grid) throws FactoryException {
        for (int zone = grid.firstZone(); zone <= grid.lastZone(); zone++) {
            CoordinateReferenceSystem crs = CRS.decode("EPSG:" + grid.epsgCode(zone), true);
            assertThat(crs.getName().getCode()).isEqualTo(grid.title(zone));
            TransverseGrid read = TransverseGrid.of(crs).orElseThrow();
            assertThat(read.zone()).hasValue(zone);
            assertThat(read.ofZone(zone)).isEqualTo(grid.words(zone));
        }
    }
}
