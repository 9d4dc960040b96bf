package org.rareearthatlas.ogc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the API through all its filters.
final class OgcHttp {

    private final MockMvc http;

    OgcHttp(WebApplicationContext context) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    /// @param path below `/ogc`, or a whole address of an answer
    /// @param parameters name, value, name, value; not encoded
    static URI address(String path, String... parameters) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUriString(path.startsWith("http") ? path : "http://localhost:8080/ogc" + path);
        for (int i = 0; i < parameters.length; i += 2) {
            address.queryParam(parameters[i], "{p" + i + "}");
        }
        java.util.Map<String, Object> values = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put("p" + i, parameters[i + 1]);
        }
        return parameters.length == 0
                ? URI.create(address.build().toUriString())
                : address.encode().buildAndExpand(values).toUri();
    }

    static MockHttpServletRequestBuilder ask(HttpMethod method, URI address) {
        return request(method, address).header(HttpHeaders.HOST, "localhost:8080");
    }

    MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    MockHttpServletResponse get(String path, String... parameters) {
        return perform(ask(HttpMethod.GET, address(path, parameters)));
    }

    JsonNode json(String path, String... parameters) {
        MockHttpServletResponse response = get(path, parameters);
        if (response.getStatus() != 200) {
            throw new AssertionError(response.getStatus() + " " + text(response));
        }
        return json(response);
    }

    static JsonNode json(MockHttpServletResponse response) {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static List<String> ids(JsonNode collection) {
        List<String> ids = new ArrayList<>();
        collection
                .path("features")
                .forEach(feature -> ids.add(feature.path("id").asString()));
        return ids;
    }

    static String link(JsonNode document, String rel) {
        for (JsonNode link : document.path("links")) {
            if (link.path("rel").asString().equals(rel)) {
                return link.path("href").asString();
            }
        }
        return "";
    }
}
