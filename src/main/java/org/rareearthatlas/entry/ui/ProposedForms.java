package org.rareearthatlas.entry.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.map.AtlasMap;
import org.springframework.stereotype.Component;

/// Opens entries that wait, each in the form that it was made with.
@Component
public class ProposedForms {

    private final EntryForms forms;
    private final FormServices services;

    ProposedForms(EntryForms forms) {
        this.forms = forms;
        this.services = forms.services();
    }

    /// Whether there is a form that an entry can be opened in again: not for whole texts and their passages, regions
    /// and deletions.
    public static boolean canOpen(Entry entry) {
        return switch (entry) {
            case Entry.NewDeposit of -> true;
            case Entry.ChangedDeposit of -> true;
            case Entry.NewQuote of -> true;
            case Entry.NewClaim of -> true;
            case Entry.ChangedClaim of -> true;
            case Entry.NewSource of -> of.text() == null;
            case Entry.ChangedSource of -> true;
            case Entry.NewRegion of -> false;
            case Entry.NewPassage of -> false;
            case Entry.DeletedDeposit of -> false;
            case Entry.NewSourceText of -> false;
        };
    }

    /// The entry in its form.
    ///
    /// @param seen the deposit as its author saw it; null when there was none
    /// @return empty when there is no form for it, see [#canOpen]
    /// @throws org.rareearthatlas.text.NotFoundException when what it changes is gone
    public Optional<EntryForm<?>> open(AtlasMap map, Entry entry, @Nullable DepositData seen) {
        return switch (entry) {
            case Entry.NewDeposit of -> {
                DepositForm form = forms.newDeposit(map);
                form.propose(of.deposit(), null);
                yield Optional.of(form);
            }
            case Entry.ChangedDeposit of -> {
                DepositForm form = forms.editDeposit(map, services.deposits().get(of.id()));
                form.propose(of.deposit(), seen);
                yield Optional.of(form);
            }
            case Entry.NewQuote of -> {
                QuoteForm form = forms.newQuote(services.regions().get(of.region()));
                form.propose(of.words());
                yield Optional.of(form);
            }
            case Entry.NewClaim of -> {
                ClaimForm form = forms.newClaim(map, of.subject());
                form.propose(of.claim());
                yield Optional.of(form);
            }
            case Entry.ChangedClaim of -> {
                ClaimForm form = forms.editClaim(map, services.claims().get(of.id()));
                form.propose(of.claim());
                yield Optional.of(form);
            }
            case Entry.NewSource of -> {
                SourceForm form = forms.newSource();
                form.propose(of.source());
                yield of.text() == null ? Optional.of(form) : Optional.empty();
            }
            case Entry.ChangedSource of -> {
                SourceForm form = forms.editSource(services.sources().getSource(of.id()));
                form.propose(of.source());
                yield Optional.of(form);
            }
            default -> Optional.empty();
        };
    }
}
