package org.rareearthatlas.suggestion;

import java.util.Optional;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.entry.ClaimEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;

/// What an entry is about, in few words of its own.
final class EntryTitle {

    private static final int MAX_UTF16 = 120;

    private EntryTitle() {}

    static String of(Entry entry, Suggestion.Before before) {
        String title = switch (entry) {
            case Entry.NewDeposit of -> name(of.deposit().data());
            case Entry.ChangedDeposit of -> name(of.deposit().data());
            case Entry.DeletedDeposit of ->
                Optional.ofNullable(before.deposit())
                        .map(EntryTitle::name)
                        .orElse(of.id().toString());
            case Entry.NewRegion of -> of.region().names().preferred("en");
            case Entry.NewQuote of ->
                of.words() instanceof EvidenceInput.NewQuote quote
                        ? quote.quote().selector().exact()
                        : "";
            case Entry.NewPassage of -> of.words().selector().exact();
            case Entry.NewClaim of -> words(of.claim());
            case Entry.ChangedClaim of -> words(of.claim());
            case Entry.NewSource of -> of.source().title();
            case Entry.ChangedSource of -> of.source().title();
            case Entry.NewSourceText of ->
                Optional.ofNullable(of.text().fileName()).orElse("");
        };
        return cut(title);
    }

    private static String name(DepositData data) {
        return data.names().preferred("en");
    }

    private static String words(ClaimEntry claim) {
        return claim.statement() instanceof Statement.FreeText free ? free.text() : "";
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MAX_UTF16) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_UTF16 - 1)) ? MAX_UTF16 - 1 : MAX_UTF16;
        return line.substring(0, end) + "…";
    }
}
