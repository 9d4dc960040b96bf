package org.rareearthatlas.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an export's address chooses: names, a region, numbers, a filter, and all of them together.
@AtlasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportScopeTest {

    private static final String NAME = "Scoped Sample";

    private final MockMvc http;
    private final EntryService entries;
    private final List<Deposit> added = new ArrayList<>();

    ExportScopeTest(WebApplicationContext context, EntryService entries) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        this.entries = entries;
    }

    @BeforeAll
    void add() {
        add(Samples.at(NAME + " Lena", 127, 66));
        add(Samples.at(NAME + " Fiji", 179.5, -17));
        add(Samples.unlocated(NAME + " Nowhere"));
    }

    private void add(DepositData data) {
        added.add(asLocalUser(() -> entries.addDeposit(new DepositEntry(data, new EvidenceInput.Unsourced()))));
    }

    @AfterAll
    void remove() {
        added.forEach(deposit -> asLocalUser(() -> {
            entries.deleteDeposit(deposit.id(), deposit.version());
            return deposit;
        }));
    }

    private MockHttpServletResponse fetch(String ending, String... parameters) throws Exception {
        var request = get("/export/deposits." + ending).header("Host", "localhost:8080");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return http.perform(request).andReturn().getResponse();
    }

    /// The last words of the names of this test's deposits in an export.
    private List<String> names(String... parameters) throws Exception {
        MockHttpServletResponse response = fetch("geojson", parameters);
        assertThat(response.getStatus()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        for (JsonNode feature :
                JsonMapper.shared().readTree(response.getContentAsByteArray()).path("features")) {
            String name = feature.path("properties").path("name_en").asString();
            if (name.startsWith(NAME)) {
                names.add(name.substring(NAME.length() + 1));
            }
        }
        return names;
    }

    @Test
    void everythingHoldsWhatHasNoPlaceToo() throws Exception {
        assertThat(names()).containsExactly("Lena", "Fiji", "Nowhere");
    }

    @Test
    void namesAreSoughtWithoutCase() throws Exception {
        assertThat(names("q", "scoped sample F")).containsExactly("Fiji");
    }

    @Test
    void aRegionHoldsWhatLiesInIt() throws Exception {
        assertThat(names("region", "yakutia")).containsExactly("Lena");
        assertThat(fetch("csv", "region", "atlantis").getStatus()).isEqualTo(404);
    }

    @Test
    void aFilterOfAttributesSelectsWhatHasNoPlaceToo() throws Exception {
        assertThat(names("filter", "nameEn LIKE 'Scoped%' AND status = 'PROSPECT' AND unsourced = TRUE"))
                .containsExactly("Lena", "Fiji", "Nowhere");
        assertThat(names("filter", "nameEn LIKE 'Scoped%' AND status = 'PRODUCER'"))
                .isEmpty();
        assertThat(names("filter", "precision = 'UNLOCATED'")).containsExactly("Nowhere");
        assertThat(names(
                        "filter",
                        "precision = 'UNLOCATED' AND sizeClass = 'UNKNOWN' AND evidence LIKE '%|UNSOURCED|%'"))
                .containsExactly("Nowhere");
    }

    @Test
    void aFilterOfPlacesSelectsWhatLiesThere() throws Exception {
        assertThat(names("filter", "S_INTERSECTS(geometry, BBOX(120, 60, 130, 70))"))
                .containsExactly("Lena");
        assertThat(names("filter", "NOT S_INTERSECTS(geometry, BBOX(120, 60, 130, 70))"))
                .containsExactly("Fiji");
        assertThat(names("filter-lang", "ecql", "filter", "BBOX(geometry, 179, -18, 180, -16)"))
                .containsExactly("Fiji");
    }

    @Test
    void aSelectionOfNumbersIsNarrowedByTheRest() throws Exception {
        String lena = added.get(0).id().toString();
        String nowhere = added.get(2).id().toString();
        assertThat(names("id", lena, "id", nowhere)).containsExactly("Lena", "Nowhere");
        assertThat(names("id", lena + "," + nowhere, "region", "yakutia")).containsExactly("Lena");
    }

    @Test
    void theMapsOwnFilterIsUnderstood() throws Exception {
        assertThat(names("q", NAME, "element", "Nb", "element", "Dy", "status", "prospect"))
                .containsExactly("Lena", "Fiji", "Nowhere");
        assertThat(names("q", NAME, "element", "Dy")).isEmpty();
        assertThat(names("q", NAME, "region", "yakutia", "region", "tuva")).containsExactly("Lena");
        assertThat(names("q", NAME, "evidence", "unsourced", "filter", "precision = 'UNLOCATED'"))
                .containsExactly("Nowhere");
    }

    @Test
    void whatAnAddressAsksInVainIsNotPassedOver() throws Exception {
        assertThat(fetch("csv", "element", "Xx").getContentAsString()).contains("element=Xx");
        assertThat(fetch("csv", "statsu", "prospect").getContentAsString()).contains("statsu", "known are");
    }

    @Test
    void aFilterThatCannotBeReadSaysWhereAndWhatWouldBeRight() throws Exception {
        MockHttpServletResponse response = fetch("csv", "filter", "colour = 'red'");
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("\\\"filter\\\"", "character 1", "colour", "nameEn");
        assertThat(fetch("csv", "filter", "").getStatus()).isEqualTo(400);
        assertThat(fetch("csv", "filter", "status = 'X'", "filter-lang", "sql").getContentAsString())
                .contains("cql2-text");
    }

    @Test
    void moreNumbersThanAnAddressCanHoldAreRefusedNotDropped() throws Exception {
        String[] many = IntStream.rangeClosed(1, 1_001)
                .boxed()
                .flatMap(number -> Stream.of("id", number.toString()))
                .toArray(String[]::new);
        assertThat(fetch("csv", many).getStatus()).isEqualTo(400);
        assertThat(fetch("csv", "id", "x").getStatus()).isEqualTo(400);
    }
}
