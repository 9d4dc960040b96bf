package org.rareearthatlas.citation;

import java.util.List;
import org.rareearthatlas.source.QuoteId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `/quote/{id}` as JSON-LD for whoever asks for it by name in the Accept header, and `/quote/{id}.jsonld` for links.
/// A browser, which takes anything, gets the page.
@Configuration
class AnnotationRoutes {

    /// The profile says that the JSON is framed as Web Annotations are (Web Annotation Protocol §3.1).
    static final MediaType JSON_LD =
            MediaType.parseMediaType("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"");

    private static final String ID = "{id:[0-9]{1,18}}";

    @Bean
    RouterFunction<ServerResponse> annotations(WebAnnotations annotations) {
        RequestPredicate negotiated = RequestPredicates.GET("/quote/" + ID).and(AnnotationRoutes::asksForJsonLd);
        RequestPredicate linked = RequestPredicates.GET("/quote/" + ID + ".jsonld");
        return RouterFunctions.route(negotiated.or(linked), request -> answer(request, annotations));
    }

    /// Whether JSON-LD is named, and no less wanted than the page.
    private static boolean asksForJsonLd(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        double page = quality(accepted, MediaType.TEXT_HTML);
        double jsonLd = quality(accepted, JSON_LD);
        return jsonLd > 0 && jsonLd >= page;
    }

    private static double quality(List<MediaType> accepted, MediaType type) {
        return accepted.stream()
                .filter(media -> !media.isWildcardType() && media.isCompatibleWith(type))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    private static ServerResponse answer(ServerRequest request, WebAnnotations annotations) {
        String root = ServletUriComponentsBuilder.fromContextPath(request.servletRequest())
                        .build() + "/";
        return annotations
                .find(new QuoteId(Long.parseLong(request.pathVariable("id"))), root)
                .map(json -> ServerResponse.ok()
                        .contentType(JSON_LD)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .orElseGet(() -> ServerResponse.status(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ProblemDetail.forStatusAndDetail(
                                HttpStatus.NOT_FOUND, "The atlas has no quote with this number.")));
    }
}
