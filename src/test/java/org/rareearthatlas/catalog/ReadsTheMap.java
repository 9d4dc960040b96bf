package org.rareearthatlas.catalog;

import java.util.concurrent.atomic.AtomicLong;
import org.geotools.referencing.CRS;
import org.rareearthatlas.AtlasApplication;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.region.Detail;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/// What every visit does, as a program of its own: starts the application (but its web server) and reads the map in
/// every projection. [EpsgUntouchedTest] looks at what it loads.
final class ReadsTheMap {

    /// Opens the EPSG database instead, to show that it would be seen.
    static final String CONTROL = "control";

    private ReadsTheMap() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals(CONTROL)) {
            CRS.decode("EPSG:3035");
            return;
        }
        SpringApplication application = new SpringApplication(AtlasApplication.class);
        application.setApplicationContextFactory(ApplicationContextFactory.of(ReadsTheMap::context));
        application.addListeners(new WhenReady());
        try (ConfigurableApplicationContext context =
                application.run("--spring.datasource.url=jdbc:h2:mem:epsg;DB_CLOSE_DELAY=-1")) {
            read(context.getBean(LayerReader.class));
            context.getBean(PlaceFinder.class).findProvince(new LonLat(129.73, 62.03));
        }
    }

    /// Comes before everything that begins once the start is over, such as the index of deposits.
    private static final class WhenReady implements ApplicationListener<ApplicationReadyEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            Started.mark();
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /// Is loaded between the start and the first question.
    static final class Started {

        private Started() {}

        static void mark() {}
    }

    private static GenericWebApplicationContext context() {
        return new GenericWebApplicationContext(new MockServletContext());
    }

    private static void read(LayerReader reader) {
        AtomicLong count = new AtomicLong();
        for (LayerName layer : LayerName.values()) {
            read(reader, layer, MapProjection.ALBERS_SIBERIA, count);
        }
        for (MapProjection projection : MapProjection.values()) {
            read(reader, LayerName.REGION, projection, count);
        }
        if (count.get() == 0) {
            throw new IllegalStateException("Nothing was read");
        }
    }

    private static void read(LayerReader reader, LayerName layer, MapProjection projection, AtomicLong count) {
        LayerRequest request = new LayerRequest(layer, projection, Detail.OVERVIEW, projection.home());
        reader.read(request, feature -> count.incrementAndGet());
    }
}
