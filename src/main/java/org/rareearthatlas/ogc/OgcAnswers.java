package org.rareearthatlas.ogc;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.rareearthatlas.catalog.LayerRevisions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts answers together: their form, language and ETag.
@Component
class OgcAnswers {

    private final I18NProvider translations;
    private final LayerRevisions revisions;
    private final JsonMapper json = JsonMapper.shared();

    OgcAnswers(I18NProvider translations, LayerRevisions revisions) {
        this.translations = translations;
        this.revisions = revisions;
    }

    OgcTexts texts(HttpServletRequest request) {
        return OgcTexts.of(translations, request);
    }

    /// The tag of an answer that changes with a collection, with its address, its form and its language.
    String etag(HttpServletRequest request, OgcCollection collection) {
        int variant = Objects.hash(
                request.getRequestURL().toString(),
                request.getQueryString(),
                OgcFormat.of(request),
                texts(request).locale());
        return "W/\"" + revisions.revision(collection.layer()) + "-" + Integer.toHexString(variant) + "\"";
    }

    /// The body, unless the client has what the tag names.
    ResponseEntity<byte[]> tagged(
            HttpServletRequest request,
            String etag,
            Supplier<ResponseEntity.BodyBuilder> answer,
            Supplier<byte[]> body) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(etag)) {
            return common(ResponseEntity.status(HttpStatus.NOT_MODIFIED), request)
                    .eTag(etag)
                    .build();
        }
        byte[] bytes = body.get();
        return answer.get().eTag(etag).body(bytes);
    }

    ResponseEntity.BodyBuilder ok(HttpServletRequest request, String mediaType) {
        return common(ResponseEntity.ok(), request).contentType(MediaType.parseMediaType(mediaType));
    }

    private ResponseEntity.BodyBuilder common(ResponseEntity.BodyBuilder answer, HttpServletRequest request) {
        return answer.cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts(request).locale().toLanguageTag());
    }

    byte[] bytes(Object document) {
        return json.writeValueAsBytes(document);
    }

    /// JSON or the page, as the client prefers.
    ResponseEntity<byte[]> either(
            HttpServletRequest request, String jsonType, Supplier<Object> document, Supplier<String> page) {
        return OgcFormat.of(request) == OgcFormat.HTML
                ? ok(request, "text/html;charset=UTF-8").body(page.get().getBytes(StandardCharsets.UTF_8))
                : ok(request, jsonType).body(bytes(document.get()));
    }
}
