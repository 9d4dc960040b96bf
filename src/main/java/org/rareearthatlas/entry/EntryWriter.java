package org.rareearthatlas.entry;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saves entries of any kind, each as its form does: by the same rules, in one transaction.
@Service
@Transactional
@PreAuthorize(Roles.MAY_CURATE)
public class EntryWriter {

    private final EntryService entries;
    private final ClaimEntries claims;
    private final SourceService sources;
    private final SourceTextService texts;

    EntryWriter(EntryService entries, ClaimEntries claims, SourceService sources, SourceTextService texts) {
        this.entries = entries;
        this.claims = claims;
        this.sources = sources;
        this.texts = texts;
    }

    /// @return the place that the entry is about now; null when it is about a source
    /// @throws org.rareearthatlas.text.InvalidInputException when a value breaks a rule
    /// @throws org.rareearthatlas.text.NotFoundException when something that it names does not exist
    /// @throws org.rareearthatlas.text.EditConflictException when someone else saved meanwhile
    public @Nullable Subject write(Entry entry) {
        return switch (entry) {
            case Entry.NewDeposit of ->
                Subject.of(entries.addDeposit(of.deposit()).id());
            case Entry.ChangedDeposit of ->
                Subject.of(entries.updateDeposit(of.id(), of.version(), of.deposit())
                        .id());
            case Entry.DeletedDeposit of -> {
                entries.deleteDeposit(of.id(), of.version());
                yield Subject.of(of.id());
            }
            case Entry.NewRegion of ->
                Subject.of(entries.addRegion(of.region(), of.firstQuote()).id());
            case Entry.NewQuote of -> {
                entries.addQuote(of.region(), of.words());
                yield Subject.of(of.region());
            }
            case Entry.NewPassage of -> {
                entries.addPassage(of.source(), of.words(), of.subjects(), of.statement());
                yield of.subjects().isEmpty() ? null : of.subjects().getFirst();
            }
            case Entry.NewClaim of -> {
                claims.add(of.subject(), of.claim());
                yield of.subject();
            }
            case Entry.ChangedClaim of -> claims.subject(claims.update(of.id(), of.version(), of.claim()));
            case Entry.NewSource of -> add(of.source(), of.text());
            case Entry.ChangedSource of -> {
                sources.updateSource(of.id(), of.version(), of.source());
                yield null;
            }
            case Entry.NewSourceText of -> {
                texts.addText(of.source(), of.text());
                yield null;
            }
        };
    }

    private @Nullable Subject add(SourceData source, @Nullable NewText text) {
        if (text == null) {
            sources.addSource(source);
        } else {
            texts.addSource(source, text);
        }
        return null;
    }
}
