package org.rareearthatlas.ogc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.catalog.LayerName;
import org.rareearthatlas.catalog.LayerRevisions;
import org.rareearthatlas.catalog.LocatedDeposits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Pages of deposits that were asked for lately, as they were answered. A page is kept under the state of the
/// deposits and of the view that it was made from, so that none is given of an earlier one.
@Component
class KeptPages {

    private static final int MAX_BYTES = 16 << 20;
    private static final int OVERHEAD_BYTES = 1_000;

    /// @param address with the host that was asked, which the page's links name
    record Key(
            String revision,
            long generation,
            String address,
            @Nullable String query,
            OgcFormat format,
            Locale language) {}

    private final LayerRevisions revisions;
    private final LocatedDeposits deposits;
    private final Cache<Key, ResponseEntity<byte[]>> pages = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, ResponseEntity<byte[]> page) -> weight(page))
            .build();

    KeptPages(LayerRevisions revisions, LocatedDeposits deposits) {
        this.revisions = revisions;
        this.deposits = deposits;
    }

    private static int weight(ResponseEntity<byte[]> page) {
        byte @Nullable [] body = page.getBody();
        return OVERHEAD_BYTES + (body == null ? 0 : body.length);
    }

    /// @throws org.rareearthatlas.catalog.LayerNotReadyException while the deposits are being read
    Key key(HttpServletRequest request, OgcFormat format, Locale language) {
        return new Key(
                revisions.revision(LayerName.DEPOSIT),
                deposits.view().generation(),
                request.getRequestURL().toString(),
                request.getQueryString(),
                format,
                language);
    }

    Optional<ResponseEntity<byte[]>> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, ResponseEntity<byte[]> page) {
        pages.put(key, page);
    }
}
