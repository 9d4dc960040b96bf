package org.rareearthatlas.catalog;

import java.util.EnumSet;
import org.rareearthatlas.region.Detail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The layers that are shipped as files.
@Lazy
@Configuration
class BasemapLayers {

    @Bean
    LayerContent boundaryContent() {
        return new BasemapContent(LayerName.BOUNDARY, EnumSet.allOf(Detail.class));
    }

    @Bean
    LayerContent lakeContent() {
        return new BasemapContent(LayerName.LAKE, EnumSet.allOf(Detail.class));
    }

    @Bean
    LayerContent riverContent() {
        return new BasemapContent(LayerName.RIVER, EnumSet.of(Detail.MEDIUM, Detail.FULL));
    }

    @Bean
    LayerContent placeContent() {
        return new BasemapContent(LayerName.PLACE, EnumSet.of(Detail.OVERVIEW));
    }
}
