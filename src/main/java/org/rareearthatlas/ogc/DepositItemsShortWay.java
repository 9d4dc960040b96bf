package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.rareearthatlas.catalog.LayerNotReadyException;
import org.rareearthatlas.pointindex.FilterTooCostlyException;
import org.rareearthatlas.security.PublicReads;
import org.rareearthatlas.security.ShortWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;

/// Answers with pages of deposits, the short way.
@Configuration
class DepositItemsShortWay {

    private static final String PATH = "/ogc/collections/deposits/items";

    private final ObjectProvider<OgcController> controller;

    private final ObjectProvider<OgcCapacity> capacity;

    DepositItemsShortWay(ObjectProvider<OgcController> controller, ObjectProvider<OgcCapacity> capacity) {
        this.controller = controller;
        this.capacity = capacity;
    }

    @Bean
    FilterRegistrationBean<ShortWay> depositItemsFilter(ObjectProvider<PublicReads> reads) {
        return ShortWay.register(reads.getIfAvailable(), this::find, PATH);
    }

    private Optional<ResponseEntity<byte[]>> find(HttpServletRequest request) {
        try {
            return capacity.getObject().hasRoomNow() && OgcFormat.of(request) == OgcFormat.JSON
                    ? Optional.of(controller.getObject().items(OgcCollection.DEPOSITS.id(), request))
                    : Optional.empty();
        } catch (OgcException | LayerNotReadyException | FilterTooCostlyException e) {
            return Optional.empty();
        }
    }
}
