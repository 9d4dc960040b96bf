package org.rareearthatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.region.Detail;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AtlasTest
class LayerRevisionsTest {

    private final LayerRevisions revisions;
    private final LayerResponses responses;
    private final DepositService deposits;
    private final ClaimService claims;
    private final TransactionTemplate transactions;
    private final List<Set<LayerName>> told = new ArrayList<>();
    private Runnable endOfCalls = () -> {};

    LayerRevisionsTest(
            LayerRevisions revisions,
            LayerResponses responses,
            DepositService deposits,
            ClaimService claims,
            PlatformTransactionManager manager) {
        this.revisions = revisions;
        this.responses = responses;
        this.deposits = deposits;
        this.claims = claims;
        this.transactions = new TransactionTemplate(manager);
    }

    @BeforeEach
    void listen() {
        endOfCalls = revisions.onChange(layers -> told.add(Set.copyOf(layers)));
    }

    @AfterEach
    void stopListening() {
        endOfCalls.run();
    }

    @Test
    void anEntryTellsTheWindowsOnceAndOnlyOfTheLayerItChanged() {
        String regions = revisions.revision(LayerName.REGION);
        String before = revisions.revision(LayerName.DEPOSIT);

        Deposit deposit = Acting.asLocalUser(() -> transactions.execute(status -> entry()));

        assertThat(told).containsExactly(Set.of(LayerName.DEPOSIT));
        assertThat(revisions.revision(LayerName.DEPOSIT)).isNotEqualTo(before);
        assertThat(revisions.revision(LayerName.REGION)).isEqualTo(regions);
        Acting.asLocalUser(() -> deposits.delete(deposit.id(), deposit.version()));
        assertThat(told).hasSize(2);
    }

    @Test
    void whatIsRolledBackTellsNobody() {
        assertThatThrownBy(() -> Acting.asLocalUser(() -> transactions.executeWithoutResult(status -> {
                    entry();
                    throw new IllegalStateException("rolled back");
                })))
                .hasMessage("rolled back");

        assertThat(told).isEmpty();
    }

    @Test
    void aWindowThatFailsDoesNotKeepOthersFromBeingTold() {
        Runnable end = revisions.onChange(layers -> {
            throw new IllegalStateException("gone");
        });
        List<Set<LayerName>> later = new ArrayList<>();
        Runnable endLater = revisions.onChange(later::add);

        Deposit deposit = Acting.asLocalUser(() -> deposits.add(Samples.at("Told", 15, 5)));

        assertThat(later).hasSize(1);
        end.run();
        endLater.run();
        Acting.asLocalUser(() -> deposits.delete(deposit.id(), deposit.version()));
        assertThat(later).hasSize(1);
    }

    @Test
    void anAnswerIsKeptUntilItsLayerChanges() {
        LayerRequest request = new LayerRequest(LayerName.DEPOSIT, MapProjection.ALBERS_SIBERIA, Detail.OVERVIEW, null);
        byte[] first = responses.get(request, null).bytes();
        assertThat(responses.get(request, null).bytes()).isSameAs(first);

        Deposit deposit = Acting.asLocalUser(() -> deposits.add(Samples.at("Answered", 100, 60)));
        assertThat(responses.get(request, null).bytes()).isNotEqualTo(first);

        Acting.asLocalUser(() -> deposits.delete(deposit.id(), deposit.version()));
        assertThat(responses.get(request, null).bytes()).isEqualTo(first);
    }

    private Deposit entry() {
        Deposit deposit = deposits.add(Samples.at("Announced", 15, 5));
        for (Status value : List.of(Status.PROSPECT, Status.DEVELOPMENT)) {
            claims.add(new ClaimData(
                    Subject.of(deposit.id()),
                    new Statement.HasStatus(value),
                    new Evidence.Unsourced(),
                    Stance.SUPPORTS,
                    null,
                    true));
        }
        return deposit;
    }
}
