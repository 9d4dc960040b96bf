package org.rareearthatlas.entry.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.SourceService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// The application of these tests has loaded the shipped data; further files are small ones made here.
@AtlasTest
class StarterLoaderTest {

    private final StarterLoader loader;
    private final StarterItemRepository items;
    private final SourceService sources;
    private final DepositService deposits;
    private final ClaimService claims;
    private final JdbcTemplate database;
    private final EntityManager entities;

    StarterLoaderTest(
            StarterLoader loader,
            StarterItemRepository items,
            SourceService sources,
            DepositService deposits,
            ClaimService claims,
            JdbcTemplate database,
            EntityManager entities) {
        this.loader = loader;
        this.items = items;
        this.sources = sources;
        this.deposits = deposits;
        this.claims = claims;
        this.database = database;
        this.entities = entities;
    }

    @Test
    void theFirstStartLoadsEveryItem() {
        StarterFiles files = StarterFiles.read("/data/starter");

        assertThat(files.sources()).allSatisfy(item -> assertLoaded("source/" + item.key()));
        assertThat(files.quotes()).allSatisfy(item -> assertLoaded("quote/" + item.key()));
        assertThat(files.regions()).allSatisfy(item -> assertLoaded("region/" + item.slug()));
        assertThat(files.deposits()).allSatisfy(item -> assertLoaded("deposit/" + item.key()));
        assertThat(files.claims()).allSatisfy(item -> assertLoaded("claim/" + item.key()));
    }

    private void assertLoaded(String key) {
        assertThat(items.existsById(key)).as(key).isTrue();
    }

    @Test
    void aSecondStartChangesNothing() {
        List<Map<String, Object>> before = state();

        ActingUser.runAsSystem(() -> loader.load(StarterFiles.read("/data/starter")));

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void contradictoryFilesLoadNothing() {
        List<Map<String, Object>> before = state();
        StarterFiles files = SmallFiles.withStatus(Status.PROSPECT).withEvidenceFrom("no-such-source");

        assertThatThrownBy(() -> ActingUser.runAsSystem(() -> loader.load(files)))
                .hasMessageContaining("no-such-source");

        assertThat(state()).isEqualTo(before);
    }

    /// Everything that a load may touch: the ledger, the versions and the history.
    private List<Map<String, Object>> state() {
        return database.queryForList("""
                select 'source' as kind, count(*) as items, sum(version) as versions from source
                union all select 'quote', count(*), sum(version) from quote
                union all select 'region', count(*), sum(version) from region
                union all select 'deposit', count(*), sum(version) from deposit
                union all select 'claim', count(*), sum(version) from claim
                union all select 'ledger', count(*), sum(entity_version) from starter_item
                union all select 'history', count(*), 0 from revision_info
                order by kind""");
    }

    @Nested
    @Transactional
    @WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
    class NewerFiles {

        @Test
        void updateWhatNobodyHasTouched() {
            Deposit before = loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            Deposit after = loaded(SmallFiles.withStatus(Status.DEVELOPMENT).build());

            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.data().status()).isEqualTo(Status.DEVELOPMENT);
            assertThat(claims(after))
                    .singleElement()
                    .satisfies(
                            claim -> assertThat(claim.data().statement()).hasToString("HasStatus[status=DEVELOPMENT]"));
        }

        @Test
        void updateTheSameItemAgainAndAgain() {
            loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            loaded(SmallFiles.withStatus(Status.DEVELOPMENT).build());

            assertThat(loaded(SmallFiles.withStatus(Status.PRODUCER).build())
                            .data()
                            .status())
                    .isEqualTo(Status.PRODUCER);
        }

        @Test
        void leaveAnEditedDepositAndItsClaimsAlone() {
            Deposit before = loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            deposits.update(before.id(), before.version(), Samples.unlocated("Edited by a user"));

            Deposit after = loaded(SmallFiles.withStatus(Status.PRODUCER).build());

            assertThat(after.data().names()).isEqualTo(Samples.names("Edited by a user"));
            assertThat(after.data().status()).isEqualTo(Status.PROSPECT);
            assertThat(claims(after))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.data().statement()).hasToString("HasStatus[status=PROSPECT]"));
        }

        @Test
        void putNewClaimsBesideWhatAUserHasEditedWithoutAcceptingThem() {
            Deposit before = loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            deposits.update(before.id(), before.version(), Samples.unlocated("Edited by a user"));

            Deposit after = loaded(SmallFiles.withStatus(Status.PROSPECT)
                    .withFurtherStatus("further", Status.PRODUCER)
                    .build());

            assertThat(after.data().status()).isEqualTo(Status.PROSPECT);
            assertThat(claims(after))
                    .extracting(claim -> claim.data().accepted())
                    .containsExactly(true, false);
        }

        @Test
        void doNotBringBackADeletedDeposit() {
            Deposit before = loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            deposits.delete(before.id(), before.version());

            loader.load(SmallFiles.withStatus(Status.PRODUCER).build());

            assertThat(deposits.find(before.id())).isEmpty();
            assertThat(deposits.restore(before.id()).data().status()).isEqualTo(Status.PROSPECT);
        }

        @Test
        void leaveAnEditedSourceAlone() {
            loaded(SmallFiles.withStatus(Status.PROSPECT).build());
            var source = sources.searchSources("small source", 1).getFirst();
            sources.updateSource(source.id(), source.version(), Samples.source("Small source, edited"));

            loader.load(SmallFiles.withStatus(Status.PROSPECT)
                    .withSourceTitle("Small source, newer")
                    .build());

            assertThat(sources.getSource(source.id()).data().title()).isEqualTo("Small source, edited");
        }

        private Deposit loaded(StarterFiles files) {
            loader.load(files);
            entities.flush();
            entities.clear();
            long id = items.findById("deposit/" + SmallFiles.DEPOSIT)
                    .orElseThrow()
                    .entityId();
            return deposits.get(new DepositId(id));
        }

        private List<Claim> claims(Deposit deposit) {
            return claims.list(Subject.of(deposit.id()));
        }
    }
}
