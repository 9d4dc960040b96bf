package org.rareearthatlas.entry.ui;

import java.util.concurrent.Executor;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.ClaimEntries;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.PlaceAdviser;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.WorldAreas;
import org.rareearthatlas.revision.Reasons;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.SourceTextService;
import org.rareearthatlas.text.InvalidSelectorException;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Makes the forms. Each form is made for one window and used once.
@Component
public class EntryForms {

    private final FormServices services;

    @Autowired
    EntryForms(
            EntryService entries,
            ClaimEntries claimEntries,
            ClaimService claims,
            DepositService deposits,
            RegionService regions,
            SourceService sources,
            SourceTextService texts,
            TextReading reading,
            PlaceAdviser adviser,
            WorldAreas areas,
            Reasons reasons) {
        this(new FormServices(
                entries,
                claimEntries,
                claims,
                deposits,
                regions,
                sources,
                texts,
                reading,
                adviser,
                areas,
                reasons,
                (Executor) Thread::startVirtualThread));
    }

    EntryForms(FormServices services) {
        this.services = services;
    }

    FormServices services() {
        return services;
    }

    /// A form for a new deposit, whose place is picked and drawn on the map.
    public DepositForm newDeposit(AtlasMap map) {
        return new DepositForm(services, map, null);
    }

    /// A form that changes a deposit.
    public DepositForm editDeposit(AtlasMap map, Deposit deposit) {
        return new DepositForm(services, map, deposit);
    }

    /// A form that adds words about a region.
    public QuoteForm newQuote(Region region) {
        return new QuoteForm(services, region);
    }

    /// A form that adds what a source says of a region or deposit, beside what others say.
    public ClaimForm newClaim(AtlasMap map, Subject subject) {
        return new ClaimForm(services, map, subject, null);
    }

    /// A form that changes a claim.
    public ClaimForm editClaim(AtlasMap map, Claim claim) {
        return new ClaimForm(services, map, claim.data().subject(), claim);
    }

    /// A form that adds a source, with its text or without.
    public SourceForm newSource() {
        return new SourceForm(services, null);
    }

    /// A form that changes what is known of a source.
    public SourceForm editSource(Source source) {
        return new SourceForm(services, source);
    }

    /// A form that adds a version of a source's text.
    public TextForm newText(Source source) {
        return new TextForm(services, source);
    }

    /// A form that quotes a passage of a source's text.
    ///
    /// @param words of the whole version
    /// @throws InvalidSelectorException when the passage is none of the text
    public PassageForm newPassage(Source source, SourceText text, String words, TextPositionSelector passage) {
        return new PassageForm(services, source, text, words, passage);
    }

    /// A form that adds a region with the first words about it.
    public RegionForm newRegion() {
        return new RegionForm(services);
    }
}
