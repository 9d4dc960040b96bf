package org.rareearthatlas.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rareearthatlas.Acting;
import org.rareearthatlas.OwnSecurityHolder;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.history.HistoryService;
import org.rareearthatlas.history.HistoryStep;
import org.rareearthatlas.region.RegionService;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/// The whole atlas on a database that the first one wrote.
@ExtendWith(OwnSecurityHolder.class)
@SpringBootTest
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OldestDatabaseTest {

    private static final String URL = "jdbc:h2:mem:oldest;DB_CLOSE_DELAY=-1";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        new JdbcTemplate(new DriverManagerDataSource(URL, "sa", ""))
                .execute("runscript from 'classpath:upgrade/V4.sql.gz' compression gzip");
        properties.add("spring.datasource.url", () -> URL);
    }

    private final DepositService deposits;
    private final ClaimService claims;
    private final RegionService regions;
    private final HistoryService history;
    private final EntryService entries;

    OldestDatabaseTest(
            DepositService deposits,
            ClaimService claims,
            RegionService regions,
            HistoryService history,
            EntryService entries) {
        this.deposits = deposits;
        this.claims = claims;
        this.regions = regions;
        this.history = history;
        this.entries = entries;
    }

    @Test
    void whatWasKeptIsReadWithItsHistoryAndCanBeChanged() {
        Deposit kept = deposits.search("Kept and renamed", 0, 10).getFirst();
        assertThat(kept.data()).isEqualTo(Samples.at("Kept and renamed", 33.5, 67.25));
        assertThat(claims.list(Subject.of(kept.id()))).isNotEmpty();
        List<HistoryStep> steps = history.list(kept.id());
        assertThat(steps).hasSize(2).allMatch(step -> step.revision().by().equals("local"));
        assertThat(regions.findBySlug("yakutia")).isPresent();

        Acting.asLocalUser(() -> entries.updateDeposit(
                kept.id(),
                kept.version(),
                new DepositEntry(Samples.at("Kept and renamed again", 33.5, 67.25), new EvidenceInput.Unsourced())));

        assertThat(history.list(kept.id())).hasSize(3);
    }
}
