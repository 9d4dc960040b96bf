package org.rareearthatlas.suggestion;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryWriter;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.source.SourceService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks an entry by all the rules of saving it: it is saved, and taken back before anyone can see it.
@Component
class EntryCheck {

    private final EntryWriter writer;
    private final DepositService deposits;
    private final SourceService sources;
    private final ClaimService claims;
    private final TransactionTemplate apart;

    EntryCheck(
            EntryWriter writer,
            DepositService deposits,
            SourceService sources,
            ClaimService claims,
            PlatformTransactionManager transactions) {
        this.writer = writer;
        this.deposits = deposits;
        this.sources = sources;
        this.claims = claims;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @throws org.rareearthatlas.text.InvalidInputException when a value breaks a rule
    /// @throws org.rareearthatlas.text.NotFoundException when something that it names does not exist
    /// @throws org.rareearthatlas.text.EditConflictException when what it changes was changed meanwhile
    void check(Entry entry) {
        try {
            // On a thread of its own: a window's thread always acts as whoever has signed in.
            CompletableFuture.runAsync(() -> ActingUser.runAsSystem(() -> write(entry)), EntryCheck::start)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : e;
        }
    }

    private static void start(Runnable task) {
        Thread.ofPlatform().name("entry-check").start(task);
    }

    private void write(Entry entry) {
        apart.executeWithoutResult(status -> {
            status.setRollbackOnly();
            writer.write(entry);
        });
    }

    /// What is there now of what the entry changes.
    Suggestion.Before before(Entry entry) {
        return switch (entry) {
            case Entry.ChangedDeposit of -> deposit(of.id());
            case Entry.DeletedDeposit of -> deposit(of.id());
            case Entry.ChangedSource of ->
                new Suggestion.Before(null, sources.getSource(of.id()).data());
            default -> Suggestion.Before.NOTHING;
        };
    }

    private Suggestion.Before deposit(DepositId id) {
        return new Suggestion.Before(deposits.get(id).data(), null);
    }

    /// The place that the entry is about, as far as it is there already.
    @Nullable
    Subject about(Entry entry) {
        return switch (entry) {
            case Entry.ChangedDeposit of -> Subject.of(of.id());
            case Entry.DeletedDeposit of -> Subject.of(of.id());
            case Entry.NewQuote of -> Subject.of(of.region());
            case Entry.NewPassage of ->
                of.subjects().isEmpty() ? null : of.subjects().getFirst();
            case Entry.NewClaim of -> of.subject();
            case Entry.ChangedClaim of -> subject(of.id());
            default -> null;
        };
    }

    /// Where the entry puts a deposit.
    static Optional<LonLat> place(Entry entry) {
        return switch (entry) {
            case Entry.NewDeposit of ->
                Optional.ofNullable(of.deposit().data().location().point());
            case Entry.ChangedDeposit of ->
                Optional.ofNullable(of.deposit().data().location().point());
            default -> Optional.empty();
        };
    }

    private Subject subject(ClaimId id) {
        return claims.get(id).data().subject();
    }
}
