package org.rareearthatlas.tile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.PublicReads;
import org.rareearthatlas.security.ShortWay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Answers with the map's tiles that are kept, the short way.
@Configuration
class KeptTiles {

    private static final String PATH = TileController.PATH + "/";
    private static final int SEGMENTS = 5;

    private final ObjectProvider<TileController> controller;
    private final ObjectProvider<TileService> tiles;

    KeptTiles(ObjectProvider<TileController> controller, ObjectProvider<TileService> tiles) {
        this.controller = controller;
        this.tiles = tiles;
    }

    @Bean
    FilterRegistrationBean<ShortWay> keptTilesShortWay(ObjectProvider<PublicReads> reads) {
        return ShortWay.register(reads.getIfAvailable(), this::find, PATH + "*");
    }

    private Optional<ResponseEntity<byte[]>> find(HttpServletRequest asked) {
        try {
            Optional<TileRequest> request = request(asked);
            return request.flatMap(known -> tiles.getObject().findKept(known))
                    .map(tile -> controller
                            .getObject()
                            .answer(
                                    tile,
                                    request.get(),
                                    asked.getParameter("v"),
                                    text(asked.getHeader(HttpHeaders.ACCEPT_ENCODING), ""),
                                    text(asked.getHeader(HttpHeaders.IF_NONE_MATCH), "")));
        } catch (TileException e) {
            return Optional.empty();
        }
    }

    private static Optional<TileRequest> request(HttpServletRequest asked) {
        String path = asked.getRequestURI();
        int start = asked.getContextPath().length() + PATH.length();
        String[] parts = path.substring(Math.min(start, path.length())).split("/");
        return parts.length != SEGMENTS
                ? Optional.empty()
                : Optional.of(TileController.request(
                        parts[0],
                        parts[1],
                        parts[2],
                        parts[3],
                        parts[4],
                        asked.getParameter("filter"),
                        text(asked.getParameter("filter-lang"), ""),
                        text(asked.getParameter("points"), "gathered")));
    }

    private static String text(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
