package org.rareearthatlas.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rareearthatlas.Acting.asLocalUser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.revision.Revision;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.EditConflictException;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.access.AccessDeniedException;

@AtlasTest
class SuggestionsTest {

    private final Suggestions suggestions;
    private final SuggestionDesk desk;
    private final SuggestionFeed feed;
    private final EntryService entries;
    private final DepositService deposits;
    private final ClaimService claims;

    SuggestionsTest(
            Suggestions suggestions,
            SuggestionDesk desk,
            SuggestionFeed feed,
            EntryService entries,
            DepositService deposits,
            ClaimService claims) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.feed = feed;
        this.entries = entries;
        this.deposits = deposits;
        this.claims = claims;
    }

    private static <T> T asAnna(Supplier<T> task) {
        return Acting.as("anna", task, Roles.CONTRIBUTOR_AUTHORITY);
    }

    private static <T> T asOther(Supplier<T> task) {
        return Acting.as("boris", task, Roles.CONTRIBUTOR_AUTHORITY);
    }

    private static <T> T asCurator(Supplier<T> task) {
        return Acting.as("vera", task, Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY);
    }

    private static ThrowingCallable running(Runnable task) {
        return task::run;
    }

    private static DepositEntry entry(String name) {
        return new DepositEntry(Samples.unlocated(name), new EvidenceInput.Unsourced());
    }

    private Suggestion suggest(Entry entry) {
        SuggestionId id = asAnna(() -> suggestions.suggest(entry, "Please add it."));
        return asAnna(() -> suggestions.get(id));
    }

    private DepositId deposit(Suggestion accepted) {
        return ((Subject.OfDeposit) Objects.requireNonNull(accepted.about())).id();
    }

    private Revision last(DepositId id) {
        return deposits.listRevisions(id).getLast().revision();
    }

    private void delete(DepositId id) {
        asLocalUser(() -> deposits.delete(id, deposits.get(id).version()));
    }

    @Test
    void nothingIsOnTheMapBeforeACuratorAccepts() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Suggested one")));
        assertThat(deposits.search("Suggested one", 0, 10)).isEmpty();
        assertThat(sent.head().state()).isEqualTo(SuggestionState.WAITING);
        assertThat(asCurator(() -> desk.listWaiting(1000)))
                .extracting(SuggestionHead::title)
                .contains("Suggested one");

        Suggestion accepted = asCurator(() -> desk.accept(sent.id(), sent.version(), ""));

        DepositId id = deposit(accepted);
        assertThat(deposits.get(id).data()).isEqualTo(Samples.unlocated("Suggested one"));
        assertThat(claims.list(Subject.of(id)))
                .isNotEmpty()
                .allMatch(claim -> claim.data().accepted());
        assertThat(last(id).by()).isEqualTo("anna");
        assertThat(last(id).approvedBy()).isEqualTo("vera");
        assertThat(last(id).reason()).isEqualTo("Please add it.");
        assertThat(asAnna(suggestions::countUnseen)).isPositive();
        delete(id);
    }

    @Test
    void whatTheFormWouldRefuseIsNotKept() {
        Entry unknownRegion = new Entry.NewQuote(
                new org.rareearthatlas.region.RegionId(987_654),
                new EvidenceInput.ExistingQuote(new org.rareearthatlas.source.QuoteId(1)));
        int before = asAnna(() -> suggestions.listMine(1000)).size();

        assertThatThrownBy(() -> suggest(unknownRegion)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        suggest(new Entry.NewDeposit(new DepositEntry(Samples.unlocated("No evidence"), List.of()))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> asAnna(() -> suggestions.suggest(new Entry.NewDeposit(entry("No comment")), "  ")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(asAnna(() -> suggestions.listMine(1000))).hasSize(before);
    }

    @Test
    void checkingAnEntryLeavesNoTrace() {
        int revisions = deposits.listRevisions(new DepositId(1)).size();
        Deposit there = deposits.get(new DepositId(1));
        Suggestion sent =
                suggest(new Entry.ChangedDeposit(there.id(), there.version(), entry("Renamed by a suggestion")));

        assertThat(deposits.get(there.id())).isEqualTo(there);
        assertThat(deposits.listRevisions(there.id())).hasSize(revisions);
        assertThat(sent.before().deposit()).isEqualTo(there.data());
        asAnna(() -> {
            suggestions.withdraw(sent.id(), sent.version());
            return true;
        });
        assertThat(asAnna(() -> suggestions.get(sent.id())).head().state()).isEqualTo(SuggestionState.WITHDRAWN);
    }

    @Test
    void nobodyElseReadsOrTouchesASuggestion() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Secret of anna")));
        SuggestionId id = sent.id();
        int version = sent.version();

        assertThat(asOther(() -> suggestions.listMine(1000))).isEmpty();
        assertThatThrownBy(running(() -> asOther(() -> suggestions.get(id)))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(running(() -> asOther(() -> {
                    suggestions.withdraw(id, version);
                    return true;
                })))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(running(() -> asOther(() -> {
                    suggestions.revise(id, version, new Entry.NewDeposit(entry("Stolen")), "mine");
                    return true;
                })))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(running(() -> asOther(() -> {
                    suggestions.markSeen(id);
                    return true;
                })))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(running(() -> Acting.as("reader", () -> suggestions.get(id), "ROLE_READER")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void contributorsDoNotDecideAndDoNotWritePastTheQueue() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Not decided by anna")));

        assertThatThrownBy(running(() -> asAnna(() -> desk.accept(sent.id(), sent.version(), ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(running(() -> asAnna(() -> desk.reject(sent.id(), sent.version(), "no"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(running(() -> asAnna(() -> desk.listWaiting(10)))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(running(() -> asAnna(() -> desk.get(sent.id())))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(running(() -> asAnna(() -> entries.addDeposit(entry("Past the queue")))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(running(() -> asAnna(() -> deposits.add(Samples.unlocated("Past the queue")))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aQuestionComesBackAndTheAnswerIsAccepted() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Asked about")));
        Suggestion returned = asCurator(() -> desk.giveBack(sent.id(), sent.version(), "Which source?"));
        assertThat(returned.head().unseen()).isTrue();
        assertThatThrownBy(running(() -> asCurator(() -> desk.accept(sent.id(), returned.version(), ""))))
                .as("its author is to answer first")
                .isInstanceOf(EditConflictException.class);

        asAnna(() -> {
            suggestions.markSeen(sent.id());
            return true;
        });
        Suggestion seen = asAnna(() -> suggestions.get(sent.id()));
        assertThat(seen.head().unseen()).isFalse();
        asAnna(() -> {
            suggestions.revise(
                    sent.id(), seen.version(), new Entry.NewDeposit(entry("Asked about, answered")), "This one.");
            return true;
        });
        Suggestion answered = asCurator(() -> desk.get(sent.id()));
        assertThat(answered.steps())
                .extracting(SuggestionStep::state)
                .containsExactly(SuggestionState.WAITING, SuggestionState.RETURNED, SuggestionState.WAITING);

        DepositId id = deposit(asCurator(() -> desk.accept(sent.id(), answered.version(), "thanks")));
        assertThat(deposits.get(id).data().names().preferred("en")).isEqualTo("Asked about, answered");
        assertThat(last(id).reason()).isEqualTo("This one.");
        delete(id);
    }

    @Test
    void aRejectionNeedsAReasonAndSavesNothing() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Rejected one")));
        assertThatThrownBy(running(() -> asCurator(() -> desk.reject(sent.id(), sent.version(), " "))))
                .isInstanceOf(InvalidInputException.class);

        Suggestion rejected = asCurator(() -> desk.reject(sent.id(), sent.version(), "No such place."));

        assertThat(rejected.head().state()).isEqualTo(SuggestionState.REJECTED);
        assertThat(rejected.steps().getLast().words()).isEqualTo("No such place.");
        assertThat(rejected.steps().getLast().by()).isEqualTo("vera");
        assertThat(deposits.search("Rejected one", 0, 10)).isEmpty();
        assertThatThrownBy(running(() -> asAnna(() -> {
                    suggestions.withdraw(sent.id(), rejected.version());
                    return true;
                })))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void whatWasChangedSinceIsNotOverwritten() {
        Deposit there = asLocalUser(() -> entries.addDeposit(entry("Stale base")));
        Suggestion sent =
                suggest(new Entry.ChangedDeposit(there.id(), there.version(), entry("Stale base, suggested")));
        Deposit now =
                asLocalUser(() -> entries.updateDeposit(there.id(), there.version(), entry("Stale base, curated")));

        assertThatThrownBy(running(() -> asCurator(() -> desk.accept(sent.id(), sent.version(), ""))))
                .isInstanceOf(EditConflictException.class);
        assertThat(asCurator(() -> desk.get(sent.id())).head().state()).isEqualTo(SuggestionState.WAITING);
        assertThat(deposits.get(there.id()).data().names().preferred("en")).isEqualTo("Stale base, curated");

        Entry merged = new Entry.ChangedDeposit(there.id(), now.version(), entry("Stale base, merged"));
        asCurator(() -> desk.accept(sent.id(), sent.version(), merged, "merged"));
        assertThat(deposits.get(there.id()).data().names().preferred("en")).isEqualTo("Stale base, merged");
        assertThat(last(there.id()).by()).isEqualTo("anna");
        delete(there.id());
    }

    @Test
    void aDecisionIsAboutWhatWasSuggestedAndNothingElse() {
        Deposit other = asLocalUser(() -> entries.addDeposit(entry("Another deposit")));
        Suggestion sent = suggest(new Entry.NewDeposit(entry("About something else")));
        Entry foreign = new Entry.DeletedDeposit(other.id(), other.version());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asCurator(() -> desk.accept(sent.id(), sent.version(), foreign, "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> asAnna(() -> {
                    suggestions.revise(sent.id(), sent.version(), foreign, "sly");
                    return true;
                }));
        assertThat(deposits.find(other.id())).isPresent();
        delete(other.id());
    }

    @Test
    void twoCuratorsDoNotDecideTheSame() {
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Decided once")));
        asCurator(() -> desk.reject(sent.id(), sent.version(), "first"));

        assertThatThrownBy(running(() -> asCurator(() -> desk.accept(sent.id(), sent.version(), ""))))
                .isInstanceOf(EditConflictException.class);
        assertThat(deposits.search("Decided once", 0, 10)).isEmpty();
    }

    @Test
    void windowsAreToldWhoseItIsAfterTheCommit() {
        List<SuggestionsChanged> told = new ArrayList<>();
        Runnable stop = feed.onChange(told::add);
        Suggestion sent = suggest(new Entry.NewDeposit(entry("Told to windows")));
        asCurator(() -> desk.reject(sent.id(), sent.version(), "told"));
        stop.run();

        assertThat(told).containsExactly(new SuggestionsChanged("anna"), new SuggestionsChanged("anna"));
    }

    @Test
    void withoutANameNothingIsTakenUnlessItIsSwitchedOn() {
        Entry entry = new Entry.NewDeposit(entry("From nobody"));
        assertThatThrownBy(running(() -> Acting.as(
                        "reader", () -> suggestions.suggestAnonymously(entry, "hi", "192.0.2.1"), "ROLE_READER")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(running(() -> Acting.as("reader", () -> suggestions.suggest(entry, "hi"), "ROLE_READER")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
