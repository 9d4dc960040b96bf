package org.rareearthatlas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.audit.AuditEvent;
import org.rareearthatlas.audit.AuditKind;
import org.rareearthatlas.audit.AuditService;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.revision.Change;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.access.AccessDeniedException;

/// Histories are those of committed transactions, so these tests commit and delete what they added.
@AtlasTest
class PastStatesTest {

    private final HistoryService history;
    private final PastStates past;
    private final EntryService entries;
    private final DepositService deposits;
    private final ClaimService claims;
    private final SourceService sources;
    private final AuditService audit;
    private DepositId id = new DepositId(0);

    PastStatesTest(
            HistoryService history,
            PastStates past,
            EntryService entries,
            DepositService deposits,
            ClaimService claims,
            SourceService sources,
            AuditService audit) {
        this.history = history;
        this.past = past;
        this.entries = entries;
        this.deposits = deposits;
        this.claims = claims;
        this.sources = sources;
        this.audit = audit;
    }

    @AfterEach
    void deleteWhatWasAdded() {
        asLocalUser(() -> deposits.find(id).ifPresent(deposit -> deposits.delete(deposit.id(), deposit.version())));
    }

    private Deposit add(String name) {
        Deposit added = asLocalUser(
                () -> entries.addDeposit(new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced())));
        id = added.id();
        return added;
    }

    private void change(DepositData data) {
        asLocalUser(() -> entries.updateDeposit(
                id, deposits.get(id).version(), new DepositEntry(data, new EvidenceInput.Unsourced())));
    }

    private static DepositData producing(String name) {
        DepositData data = Samples.unlocated(name);
        return new DepositData(
                data.names(), data.location(), data.elements(), null, Status.PRODUCER, Resource.NONE, "Noted.");
    }

    private List<ClaimData> accepted() {
        return claims.list(Subject.of(id)).stream()
                .map(Claim::data)
                .filter(ClaimData::accepted)
                .toList();
    }

    private long number(int step) {
        return history.list(id).get(step).revision().number();
    }

    @Test
    void aStepIsATransactionWithAllThatItChanged() {
        add("History of steps");
        change(producing("History of steps"));

        List<HistoryStep> steps = history.list(id);
        assertThat(steps).extracting(HistoryStep::change).containsExactly(Change.ADDED, Change.CHANGED);
        assertThat(steps).extracting(step -> step.revision().by()).containsOnly("local");
        assertThat(steps.get(0).state().claims()).hasSize(2);
        assertThat(steps.get(1).state().claims()).hasSize(3);
        assertThat(((SavedState.OfDeposit) steps.get(1).state()).data().status())
                .isEqualTo(Status.PRODUCER);
    }

    @Test
    void aDepositBecomesWhatItWasAndWhatCameSinceStaysBeside() {
        add("History to bring back");
        DepositData before = deposits.get(id).data();
        List<ClaimData> shownBefore = accepted();
        change(producing("History renamed"));
        assertThat(accepted()).isNotEqualTo(shownBefore);

        asLocalUser(() -> past.restore(id, deposits.get(id).version(), number(0)));

        assertThat(deposits.get(id).data()).isEqualTo(before);
        assertThat(accepted()).containsExactlyInAnyOrderElementsOf(shownBefore);
        assertThat(claims.list(Subject.of(id)))
                .extracting(claim -> claim.data().statement())
                .contains(new Statement.HasStatus(Status.PRODUCER));
        assertThat(history.list(id)).hasSize(3);
        assertThat(history.list(id).getLast().revision().reason())
                .as("a restore says itself which state it brought back")
                .isEqualTo("@restored " + history.list(id).getFirst().revision().at());
    }

    @Test
    void theAuditLogTellsWhoBroughtWhatBack() {
        add("History of an audit");
        change(producing("History of an audit, changed"));
        asLocalUser(() -> past.restore(id, deposits.get(id).version(), number(0)));
        asLocalUser(() -> entries.deleteDeposit(id, deposits.get(id).version()));
        assertThat(restores()).hasSize(1);

        asLocalUser(() -> past.restoreDeleted(id, number(0)));
        assertThat(restores()).hasSize(2).allSatisfy(event -> {
            assertThat(event.actor()).isEqualTo("local");
            assertThat(event.subject()).contains("deposit " + id.value());
        });

        assertThatThrownBy(() ->
                        asLocalUser(() -> past.restore(id, deposits.get(id).version(), Long.MAX_VALUE)))
                .isInstanceOf(NotFoundException.class);
        assertThat(restores()).as("a restore that did not happen").hasSize(2);
    }

    private List<AuditEvent> restores() {
        return Acting.as(
                        "boss",
                        () -> audit.list(AuditKind.RESTORED, "local", Long.MAX_VALUE, 100),
                        Roles.ADMIN_AUTHORITY)
                .stream()
                .filter(event -> event.subject().contains(String.valueOf(id.value())))
                .toList();
    }

    @Test
    void aClaimThatWasDeletedIsMadeAgain() {
        add("History of a claim");
        ClaimId owned = asLocalUser(() -> claims.add(new ClaimData(
                Subject.of(id),
                new Statement.IsOwnedBy("Sample owner", null),
                new Evidence.Unsourced(),
                Stance.SUPPORTS,
                null,
                true)));
        asLocalUser(() -> claims.delete(owned, claims.get(owned).version()));
        assertThat(history.list(id)).hasSize(3);

        int lost = asLocalUser(() -> past.restore(id, deposits.get(id).version(), number(1)));

        assertThat(lost).isZero();
        assertThat(claims.list(Subject.of(id)))
                .extracting(claim -> claim.data().statement())
                .contains(new Statement.IsOwnedBy("Sample owner", null));
    }

    @Test
    void aClaimWhoseQuoteIsGoneIsCounted() {
        add("History of a quote");
        SourceId source = asLocalUser(() -> sources.addSource(Samples.source("History source")))
                .id();
        Quote quote = asLocalUser(() -> sources.addQuote(source, Samples.quote("Words for the history test.")));
        ClaimId named = asLocalUser(() -> claims.add(new ClaimData(
                Subject.of(id),
                new Statement.NamedAsRareEarthPlace(),
                new Evidence.OfQuote(quote.id()),
                Stance.SUPPORTS,
                null,
                true)));
        asLocalUser(() -> claims.delete(named, claims.get(named).version()));
        asLocalUser(() -> sources.deleteQuote(quote.id()));
        assertThat(history.list(quote.id()))
                .extracting(HistoryStep::change)
                .containsExactly(Change.ADDED, Change.DELETED);

        assertThat(asLocalUser(() -> past.restore(id, deposits.get(id).version(), number(1))))
                .isEqualTo(1);
    }

    @Test
    void aDeletedDepositComesBackWithItsClaims() {
        Deposit added = add("History of the deleted");
        asLocalUser(() -> entries.deleteDeposit(id, added.version()));
        assertThat(deposits.listDeleted(5)).extracting(Deposit::id).contains(id);

        asLocalUser(() -> past.restoreDeleted(id, number(0)));

        assertThat(deposits.get(id).data()).isEqualTo(added.data());
        assertThat(claims.list(Subject.of(id))).hasSize(2);
        assertThat(history.list(id))
                .extracting(HistoryStep::change)
                .containsExactly(Change.ADDED, Change.DELETED, Change.RESTORED);
    }

    @Test
    void aSourceAndAQuoteBecomeWhatTheyWere() {
        Source source = asLocalUser(() -> sources.addSource(Samples.source("History before")));
        asLocalUser(() -> sources.updateSource(source.id(), source.version(), Samples.source("History after")));
        long first = history.list(source.id()).getFirst().revision().number();
        asLocalUser(() -> {
            past.restore(source.id(), sources.getSource(source.id()).version(), first);
            return true;
        });
        assertThat(sources.getSource(source.id()).data().title()).isEqualTo("History before");

        Quote quote = asLocalUser(() -> sources.addQuote(source.id(), Samples.quote("Said first.")));
        asLocalUser(
                () -> sources.updateQuote(quote.id(), quote.version(), source.id(), Samples.quote("Said otherwise.")));
        long said = history.list(quote.id()).getFirst().revision().number();
        asLocalUser(() -> {
            past.restore(quote.id(), sources.findQuote(quote.id()).orElseThrow().version(), said);
            return true;
        });
        assertThat(sources.findQuote(quote.id()).orElseThrow().data().selector().exact())
                .isEqualTo("Said first.");
    }

    @Test
    void whoeverSavedMeanwhileIsNotOverwritten() {
        Deposit added = add("History of a conflict");
        change(producing("History of a conflict, changed"));

        assertThatThrownBy(() -> asLocalUser(() -> past.restore(id, added.version(), number(0))))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() ->
                        asLocalUser(() -> past.restore(id, deposits.get(id).version(), Long.MAX_VALUE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyCuratorsBringBack() {
        add("History of a contributor");
        int version = deposits.get(id).version();

        assertThatThrownBy(() ->
                        Acting.as("someone", () -> past.restore(id, version, number(0)), Roles.CONTRIBUTOR_AUTHORITY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatNeverWasHasNoHistory() {
        assertThat(history.list(new DepositId(Long.MAX_VALUE))).isEmpty();
        assertThat(history.list(new SourceId(Long.MAX_VALUE))).isEmpty();
    }
}
