package org.rareearthatlas.chart;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.TextQuoteSelector;

/// Deposits of which different sources say different things. All names and figures are invented and say so.
public class ChartSamples {

    private final EntryService entries;
    private final SourceService sources;
    private final ClaimService claims;

    public ChartSamples(EntryService entries, SourceService sources, ClaimService claims) {
        this.entries = entries;
        this.sources = sources;
        this.claims = claims;
    }

    /// A placer in Yakutia, once mined, of 150 Mt at 2 %, in the words of a speaker, published in 1993.
    public Deposit add(String name, String speaker) {
        DepositData data = new DepositData(
                Samples.names(name),
                Samples.at(name, 125, 62).location(),
                Set.of(Element.Sc, Element.Y),
                DepositType.PLACER,
                Status.PAST_PRODUCER,
                new Resource(150.0, 2.0, null, null, LocalDate.of(1990, 1, 1)),
                null);
        return Acting.asLocalUser(() -> entries.addDeposit(new DepositEntry(
                data, new EvidenceInput.ExistingQuote(quote(name, speaker, 1993).id()))));
    }

    /// What another source says of its resource.
    public void claim(
            DepositId deposit, Resource resource, @Nullable String part, String speaker, int year, Stance stance) {
        Acting.asLocalUser(() -> claims.add(new ClaimData(
                Subject.of(deposit),
                new Statement.HasResource(resource, part, null),
                new Evidence.OfQuote(
                        quote("Chart sample " + deposit.value(), speaker, year).id()),
                stance,
                null,
                false)));
    }

    private Quote quote(String words, String speaker, int year) {
        SourceData data = Samples.companySource("Chart source " + words + " " + year, year);
        Source source = sources.addSource(data);
        return sources.addQuote(
                source.id(), new QuoteData(TextQuoteSelector.of(words), null, speaker, Speech.DIRECT, "en"));
    }
}
