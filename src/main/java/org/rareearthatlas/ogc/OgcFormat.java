package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// In which form a resource is asked for: by the parameter `f`, otherwise by the header `Accept`. JSON when
/// both are all the same.
enum OgcFormat {
    JSON,
    HTML;

    private static final List<String> JSON_TYPES = List.of(
            "application/json",
            "application/geo+json",
            "application/schema+json",
            "application/problem+json",
            "application/vnd.oai.openapi+json");

    /// @throws OgcException when the parameter or the header asks for another form
    static OgcFormat of(HttpServletRequest request) {
        String f = request.getParameter("f");
        if (f != null) {
            return switch (f) {
                case "json" -> JSON;
                case "html" -> HTML;
                default -> throw OgcException.badParameter("f", "must be json or html");
            };
        }
        return accepted(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static OgcFormat accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(accept));
            types.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
            for (MediaType type : types) {
                if (type.getQualityValue() > 0
                        && JSON_TYPES.stream().map(MediaType::parseMediaType).anyMatch(type::includes)) {
                    return JSON;
                }
                if (type.getQualityValue() > 0 && type.includes(MediaType.TEXT_HTML)) {
                    return HTML;
                }
            }
        } catch (InvalidMediaTypeException e) {
            throw OgcException.of(HttpStatus.BAD_REQUEST, "The header \"Accept\" is not a list of media types.");
        }
        throw OgcException.of(
                HttpStatus.NOT_ACCEPTABLE, "This is offered as application/json, application/geo+json and text/html.");
    }
}
