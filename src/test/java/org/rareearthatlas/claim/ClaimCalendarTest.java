package org.rareearthatlas.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// How many claims there are of each year, beside those of other tests.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class ClaimCalendarTest {

    private static final Statement NAMED = new Statement.NamedAsRareEarthPlace();

    private final ClaimCalendar calendar;
    private final ClaimService claims;
    private final SourceService sources;
    private final DepositService deposits;
    private final RegionService regions;
    private final EntityManager entities;

    ClaimCalendarTest(
            ClaimCalendar calendar,
            ClaimService claims,
            SourceService sources,
            DepositService deposits,
            RegionService regions,
            EntityManager entities) {
        this.calendar = calendar;
        this.claims = claims;
        this.sources = sources;
        this.deposits = deposits;
        this.regions = regions;
        this.entities = entities;
    }

    @Test
    void countsEachClaimOnceForEachKindOfDate() {
        ClaimYears before = calendar.count();
        Source source = sources.addSource(Samples.companySource("Calendar source", 1871));
        var quote = sources.addQuote(source.id(), Samples.quote("calendar words"));
        add(NAMED, new Evidence.OfQuote(quote.id()), null);
        add(NAMED, new Evidence.OfCitation(source.id(), "p. 1", "says so"), LocalDate.of(1866, 12, 31));
        Resource resource = new Resource(1.0, null, null, ResourceCode.JORC, LocalDate.of(1867, 1, 1));
        add(new Statement.HasResource(resource, null, null), new Evidence.Unsourced(), null);
        entities.flush();

        ClaimYears after = calendar.count();

        assertThat(after.said().byYear().get(1871)).isEqualTo(at(before.said(), 1871) + 2);
        assertThat(after.said().undated()).isEqualTo(before.said().undated() + 1);
        assertThat(after.held().byYear().get(1866)).isEqualTo(at(before.held(), 1866) + 1);
        assertThat(after.held().byYear().get(1867)).isEqualTo(at(before.held(), 1867) + 1);
        assertThat(after.held().undated()).isEqualTo(before.held().undated() + 1);
    }

    @Test
    void aDeletedDepositsClaimsAreNotCounted() {
        Deposit deposit = deposits.add(Samples.at("Calendar deposit", 120, 65));
        ClaimYears before = calendar.count();
        claims.add(new ClaimData(
                Subject.of(deposit.id()),
                NAMED,
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                LocalDate.of(1865, 5, 5),
                false));
        entities.flush();
        assertThat(calendar.count().held().byYear().get(1865)).isEqualTo(at(before.held(), 1865) + 1);

        deposits.delete(deposit.id(), deposit.version());
        assertThat(at(calendar.count().held(), 1865)).isEqualTo(at(before.held(), 1865));
    }

    private static int at(ClaimYears.Counts counts, int year) {
        return counts.byYear().getOrDefault(year, 0);
    }

    private void add(Statement statement, Evidence evidence, @Nullable LocalDate heldOn) {
        var yakutia = regions.findBySlug("yakutia").orElseThrow().id();
        claims.add(new ClaimData(Subject.of(yakutia), statement, evidence, Stance.SUPPORTS, heldOn, false));
    }
}
