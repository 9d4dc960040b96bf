package org.rareearthatlas.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.deposit.DepositService;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Places side by side as a file.
@AtlasTest
class ComparisonCsvTest {

    private final MockMvc http;
    private final DepositService deposits;

    ComparisonCsvTest(WebApplicationContext context, DepositService deposits) {
        this.http = MockMvcBuilders.webAppContextSetup(context)
                .<DefaultMockMvcBuilder>apply(springSecurity())
                .build();
        this.deposits = deposits;
    }

    @Test
    void holdsAColumnForEachPlaceAndARowForEachProperty() throws Exception {
        String tomtor = deposits.search("Tomtor", 0, 1).getFirst().id().toString();

        MockHttpServletResponse response =
                fetch("/export/comparison.csv?lang=ru&places=region:yakutia,deposit:" + tomtor);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        Map<String, List<String>> rows = rows(response);
        assertThat(row(rows, "property")).containsExactly("Якутия", "Томтор");
        assertThat(row(rows, "kind")).containsExactly("PROVINCE", "DEPOSIT");
        assertThat(row(rows, "deposit_type").get(1)).contains("WEATHERED_CARBONATITE");
        assertThat(row(rows, "tonnage_mt_stated").get(1)).contains("11.4 (Buranny");
        assertThat(row(rows, "speakers").getFirst()).contains("Vladimir Putin");
        assertThat(row(rows, "words").getFirst()).startsWith("http").contains("/quote/");
    }

    @Test
    void refusesWhatNamesNoPlaceOrTooMany() throws Exception {
        assertThat(fetch("/export/comparison.csv").getStatus()).isEqualTo(400);
        assertThat(fetch("/export/comparison.csv?places=nonsense").getContentAsString())
                .contains("region:yakutia,deposit:12");
        assertThat(fetch("/export/comparison.csv?places=deposit:1,deposit:2,deposit:3,deposit:4,deposit:5")
                        .getStatus())
                .isEqualTo(400);
        assertThat(fetch("/export/comparison.csv?places=region:atlantis").getStatus())
                .isEqualTo(404);
    }

    private static List<String> row(Map<String, List<String>> rows, String property) {
        return rows.getOrDefault(property, List.of());
    }

    private Map<String, List<String>> rows(MockHttpServletResponse response) throws Exception {
        String csv = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        Map<String, List<String>> rows = new HashMap<>();
        CsvReader.builder()
                .ofCsvRecord(csv.substring(1))
                .forEach(row -> rows.put(row.getField(0), row.getFields().subList(1, row.getFieldCount())));
        return rows;
    }

    private MockHttpServletResponse fetch(String address) throws Exception {
        return http.perform(get(address).header("Host", "localhost:8080"))
                .andReturn()
                .getResponse();
    }
}
