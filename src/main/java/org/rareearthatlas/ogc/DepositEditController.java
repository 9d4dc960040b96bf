package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.geo.CrsReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Creates, replaces and deletes deposits (OGC 20-002, create-replace-delete and optimistic locking by
/// ETags), through the same service and rules as the form. What a contributor sends becomes a suggestion: 202.
@RestController
@RequestMapping("/ogc/collections/deposits/items")
class DepositEditController {

    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final EntryService entries;
    private final EditSuggestions suggestions;
    private final DepositReader reader;
    private final DepositDetails deposits;

    DepositEditController(
            EntryService entries, EditSuggestions suggestions, DepositReader reader, DepositDetails deposits) {
        this.suggestions = suggestions;
        this.entries = entries;
        this.reader = reader;
        this.deposits = deposits;
    }

    @PostMapping(consumes = {OgcLinks.GEO_JSON, OgcLinks.JSON})
    ResponseEntity<Void> create(HttpServletRequest request) {
        DepositEntry entry = reader.read(body(request), crs(request), null);
        if (suggestions.isNeeded()) {
            return suggestions.take(new Entry.NewDeposit(entry), request);
        }
        Deposit deposit = entries.addDeposit(entry);
        String address = new OgcLinks(request)
                .ogc("collections", "deposits", "items", deposit.id().toString());
        return ResponseEntity.created(URI.create(address))
                .eTag(ItemTag.of(deposit))
                .build();
    }

    @PutMapping(
            path = "/{itemId}",
            consumes = {OgcLinks.GEO_JSON, OgcLinks.JSON})
    ResponseEntity<Void> replace(
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        Deposit before = get(itemId);
        int version = ItemTag.requireVersion(ifMatch, before);
        DepositEntry entry = reader.read(body(request), crs(request), before.data());
        if (suggestions.isNeeded()) {
            return suggestions.take(new Entry.ChangedDeposit(before.id(), version, entry), request);
        }
        Deposit after = entries.updateDeposit(before.id(), version, entry);
        return ResponseEntity.noContent().eTag(ItemTag.of(after)).build();
    }

    @DeleteMapping("/{itemId}")
    ResponseEntity<Void> delete(
            @PathVariable String itemId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request) {
        Deposit before = get(itemId);
        DepositId id = before.id();
        int version = ItemTag.requireVersion(ifMatch, before);
        if (suggestions.isNeeded()) {
            return suggestions.take(new Entry.DeletedDeposit(id, version), request);
        }
        entries.deleteDeposit(id, version);
        return ResponseEntity.noContent().build();
    }

    private Deposit get(String itemId) {
        return deposits.find(itemId)
                .orElseThrow(() -> OgcException.notFound(
                        "There is no feature \"" + itemId + "\" in the collection \"deposits\"."));
    }

    private static JsonNode body(HttpServletRequest request) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(MAX_BODY_BYTES + 1);
            if (bytes.length > MAX_BODY_BYTES) {
                throw OgcException.of(HttpStatus.CONTENT_TOO_LARGE, "A feature has at most 1 MiB.");
            }
            return JsonMapper.shared().readTree(bytes);
        } catch (JacksonException e) {
            throw OgcException.of(HttpStatus.BAD_REQUEST, "The body is not JSON.");
        } catch (IOException e) {
            throw OgcException.of(HttpStatus.BAD_REQUEST, "The body ended before it was complete.");
        }
    }

    /// The system of the coordinates sent: the header Content-Crs, longitude and latitude without it.
    private static CrsReference crs(HttpServletRequest request) {
        String header = request.getHeader("Content-Crs");
        if (header == null) {
            return CrsReference.CRS84;
        }
        return CrsReference.find(header.strip().replaceAll("^<|>$", ""))
                .orElseThrow(() -> OgcException.of(
                        HttpStatus.BAD_REQUEST,
                        "The header Content-Crs must be <URI> with a URI that the collection lists under \"crs\"."));
    }
}
