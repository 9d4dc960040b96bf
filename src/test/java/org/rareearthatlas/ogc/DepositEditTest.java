package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writing deposits over HTTP (Part 4): the same rules as the form, nothing overwritten unseen.
@AtlasTest
class DepositEditTest {

    private static final String ITEMS = "/collections/deposits/items";
    private static final String EVIDENCE = """
            [{"type":"citation","paraphrase":"Said so","source":{"title":"OGC sample","kind":"NEWS"}}]""";

    private final OgcHttp http;
    private final ClaimService claims;

    DepositEditTest(WebApplicationContext context, ClaimService claims) {
        this.http = new OgcHttp(context);
        this.claims = claims;
    }

    private static String feature(String name, String lonLat, String more) {
        return """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[%s]},
                 "properties":{"nameEn":"%s","status":"PROSPECT","elements":"Nd,Ce"%s}}""".formatted(lonLat, name, more);
    }

    private MockHttpServletResponse send(HttpMethod method, String path, String body, String... headers) {
        MockHttpServletRequestBuilder request = OgcHttp.ask(method, OgcHttp.address(path))
                .contentType("application/geo+json")
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.perform(request);
    }

    private String create(String name) {
        MockHttpServletResponse response =
                send(HttpMethod.POST, ITEMS, feature(name, "61.5, 12.5", ",\"evidence\":" + EVIDENCE));
        assertThat(response.getStatus()).as(OgcHttp.text(response)).isEqualTo(201);
        String address = String.valueOf(response.getHeader(HttpHeaders.LOCATION));
        assertThat(address).startsWith("http://localhost:8080/ogc" + ITEMS + "/");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> fields(MockHttpServletResponse response) {
        List<String> fields = new ArrayList<>();
        OgcHttp.json(response).path("errors").forEach(error -> {
            fields.add(error.path("field").asString());
            assertThat(error.path("detail").asString()).isNotBlank().doesNotStartWith("!");
        });
        return fields;
    }

    @Test
    void aCreatedDepositIsThereWithItsClaims() {
        String id = create("Made over HTTP");
        JsonNode item = http.json(ITEMS + "/" + id);

        assertThat(item.path("properties").path("nameEn").asString()).isEqualTo("Made over HTTP");
        assertThat(item.path("properties").path("elements").asString()).isEqualTo("Ce,Nd");
        assertThat(item.path("geometry").path("coordinates").get(0).asDouble()).isEqualTo(61.5);
        List<Claim> made = claims.list(Subject.of(new DepositId(Long.parseLong(id))));
        assertThat(made)
                .hasSize(3)
                .allMatch(claim -> claim.data().accepted() && claim.findSource().isPresent());
    }

    @Test
    void whatWasReadCanBeChangedAndSentBack() {
        String id = create("Sent back");
        String path = ITEMS + "/" + id;
        MockHttpServletResponse read = http.get(path);
        ObjectNode item = (ObjectNode) OgcHttp.json(read);
        ((ObjectNode) item.path("properties")).put("notes", "Changed by a program");
        String tag = String.valueOf(read.getHeader(HttpHeaders.ETAG));

        MockHttpServletResponse written =
                send(HttpMethod.PUT, path, JsonMapper.shared().writeValueAsString(item), HttpHeaders.IF_MATCH, tag);

        assertThat(written.getStatus()).as(OgcHttp.text(written)).isEqualTo(204);
        assertThat(written.getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
        JsonNode after = http.json(path);
        assertThat(after.path("properties").path("notes").asString()).isEqualTo("Changed by a program");
        assertThat(after.path("properties").path("names"))
                .isEqualTo(item.path("properties").path("names"));
        assertThat(claims.list(Subject.of(new DepositId(Long.parseLong(id))))).hasSize(3);
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        String path = ITEMS + "/" + create("Guarded");
        String body = feature("Guarded anew", "61.5, 12.5", ",\"evidence\":" + EVIDENCE);
        String tag = String.valueOf(http.get(path).getHeader(HttpHeaders.ETAG));

        assertThat(send(HttpMethod.PUT, path, body).getStatus()).isEqualTo(428);
        assertThat(send(HttpMethod.DELETE, path, "").getStatus()).isEqualTo(428);
        assertThat(send(HttpMethod.PUT, path, body, HttpHeaders.IF_MATCH, "\"v99\"")
                        .getStatus())
                .isEqualTo(412);
        assertThat(send(HttpMethod.PUT, path, body, HttpHeaders.IF_MATCH, "rubbish")
                        .getStatus())
                .isEqualTo(412);
        assertThat(send(HttpMethod.PUT, path, body, HttpHeaders.IF_MATCH, tag).getStatus())
                .isEqualTo(204);
        assertThat(send(HttpMethod.PUT, path, body, HttpHeaders.IF_MATCH, tag).getStatus())
                .isEqualTo(412);
        assertThat(http.json(path).path("properties").path("nameEn").asString()).isEqualTo("Guarded anew");
    }

    @Test
    void aDeletedDepositIsGone() {
        String path = ITEMS + "/" + create("Deleted");

        assertThat(send(HttpMethod.DELETE, path, "", HttpHeaders.IF_MATCH, "*").getStatus())
                .isEqualTo(204);
        assertThat(http.get(path).getStatus()).isEqualTo(404);
        assertThat(send(HttpMethod.DELETE, path, "", HttpHeaders.IF_MATCH, "*").getStatus())
                .isEqualTo(404);
    }

    @Test
    void coordinatesAreOfTheNamedSystem() {
        MockHttpServletResponse response = send(
                HttpMethod.POST,
                ITEMS,
                feature("Latitude first", "12.75, 61.75", ",\"evidence\":[{\"type\":\"unsourced\"}]"),
                "Content-Crs",
                "<http://www.opengis.net/def/crs/EPSG/0/4326>");

        assertThat(response.getStatus()).isEqualTo(201);
        JsonNode item = OgcHttp.json(http.perform(
                OgcHttp.ask(HttpMethod.GET, URI.create(String.valueOf(response.getHeader(HttpHeaders.LOCATION))))));
        assertThat(item.path("geometry").path("coordinates").get(0).asDouble()).isEqualTo(61.75);
        assertThat(item.path("properties").path("unsourced").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "evidence         | {\"nameEn\":\"x\",\"status\":\"PROSPECT\"}",
                "status           | {\"nameEn\":\"x\",\"status\":\"FAMOUS\"}",
                "gradePercentTreo | {\"nameEn\":\"x\",\"gradePercentTreo\":101}",
                "tonnageMt        | {\"nameEn\":\"x\",\"tonnageMt\":\"much\"}",
                "elements         | {\"nameEn\":\"x\",\"elements\":\"Xx\"}",
                "radius           | {\"nameEn\":\"x\",\"precision\":\"APPROXIMATE\"}",
                "colour           | {\"nameEn\":\"x\",\"colour\":\"red\"}",
                "statedRegion     | {\"nameEn\":\"x\",\"statedRegion\":\"atlantis\"}",
                "resourceAsOf     | {\"nameEn\":\"x\",\"resourceAsOf\":\"spring\"}",
                "outline          | {\"nameEn\":\"x\",\"outline\":{\"type\":\"Circle\"}}",
                "names.language   | {\"names\":[{\"name\":\"x\"}]}",
                "name             | {}",
                "evidence.type    | {\"nameEn\":\"x\",\"evidence\":[{\"type\":\"rumour\"}]}",
                "evidence.source  | {\"nameEn\":\"x\",\"evidence\":[{\"type\":\"citation\",\"paraphrase\":\"y\"}]}"
            })
    void whatBreaksARuleIsNamed(String field, String properties) {
        MockHttpServletResponse response = send(
                HttpMethod.POST,
                ITEMS,
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},\"properties\":"
                        + properties + "}");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(fields(response)).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "422 | {\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"nameEn\":\"x\"}}",
                "422 | {\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[500,2]},\"properties\":{}}",
                "422 | {\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[]},\"properties\":{}}",
                "422 | {\"type\":\"FeatureCollection\"}",
                "422 | []",
                "422 | 5",
                "400 | {\"type\":",
                "422 | ``"
            })
    void whatIsNoDepositIsRefused(int status, String body) {
        assertThat(send(HttpMethod.POST, ITEMS, body).getStatus()).isEqualTo(status);
    }

    @Test
    void onlyGeoJsonOfTheAtlasesOwnPagesAndProgramsIsTaken() {
        String body = feature("Foreign", "1, 2", ",\"evidence\":" + EVIDENCE);

        assertThat(send(HttpMethod.POST, ITEMS, body, HttpHeaders.ORIGIN, "https://other.example")
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(HttpMethod.POST, ITEMS, body, HttpHeaders.ORIGIN, "http://localhost:8888")
                        .getStatus())
                .isEqualTo(403);
        assertThat(http.perform(OgcHttp.ask(HttpMethod.POST, OgcHttp.address(ITEMS))
                                .contentType("text/plain")
                                .content(body))
                        .getStatus())
                .isEqualTo(415);
        assertThat(send(HttpMethod.POST, "/collections/regions/items", body).getStatus())
                .isEqualTo(405);
        assertThat(send(HttpMethod.POST, ITEMS, " ".repeat(1_100_000)).getStatus())
                .isEqualTo(413);
    }
}
