package org.rareearthatlas.catalog;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The layers that are shipped as files.
@Configuration
class BasemapLayers {

    @Bean
    LayerContent boundaryContent() {
        return new BasemapContent(LayerName.BOUNDARY);
    }

    @Bean
    LayerContent lakeContent() {
        return new BasemapContent(LayerName.LAKE);
    }

    @Bean
    LayerContent riverContent() {
        return new BasemapContent(LayerName.RIVER);
    }

    @Bean
    LayerContent placeContent() {
        return new BasemapContent(LayerName.PLACE);
    }
}
