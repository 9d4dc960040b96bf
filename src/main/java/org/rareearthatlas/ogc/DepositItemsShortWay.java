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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers with pages of deposits, the short way: those that are kept, and others while there is room.
@Configuration
class DepositItemsShortWay {

    private static final String PATH = "/ogc/collections/deposits/items";

    private final ObjectProvider<OgcController> controller;

    private final ObjectProvider<OgcCapacity> capacity;

    private final ObjectProvider<OgcAnswers> answers;
    private final ObjectProvider<KeptPages> pages;

    DepositItemsShortWay(
            ObjectProvider<OgcController> controller,
            ObjectProvider<OgcCapacity> capacity,
            ObjectProvider<OgcAnswers> answers,
            ObjectProvider<KeptPages> pages) {
        this.controller = controller;
        this.capacity = capacity;
        this.answers = answers;
        this.pages = pages;
    }

    @Bean
    FilterRegistrationBean<ShortWay> depositItemsFilter(ObjectProvider<PublicReads> reads) {
        return ShortWay.register(reads.getIfAvailable(), this::find, PATH);
    }

    private Optional<ResponseEntity<byte[]>> find(HttpServletRequest request) {
        try {
            if (OgcFormat.of(request) != OgcFormat.JSON || request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
                return Optional.empty();
            }
            KeptPages.Key key = pages.getObject()
                    .key(
                            request,
                            OgcFormat.JSON,
                            answers.getObject().texts(request).locale());
            return pages.getObject().find(key).or(() -> make(request, key));
        } catch (OgcException | LayerNotReadyException | FilterTooCostlyException e) {
            return Optional.empty();
        }
    }

    private Optional<ResponseEntity<byte[]>> make(HttpServletRequest request, KeptPages.Key key) {
        if (!capacity.getObject().hasRoomNow()) {
            return Optional.empty();
        }
        ResponseEntity<byte[]> page = controller.getObject().items(OgcCollection.DEPOSITS.id(), request);
        pages.getObject().keep(key, page);
        return Optional.of(page);
    }
}
