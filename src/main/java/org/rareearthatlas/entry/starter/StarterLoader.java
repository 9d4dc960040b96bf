package org.rareearthatlas.entry.starter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Evidence;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.starter.StarterFiles.ClaimItem;
import org.rareearthatlas.entry.starter.StarterFiles.DepositItem;
import org.rareearthatlas.entry.starter.StarterFiles.EvidenceItem;
import org.rareearthatlas.entry.starter.StarterFiles.QuoteItem;
import org.rareearthatlas.entry.starter.StarterFiles.RegionItem;
import org.rareearthatlas.entry.starter.StarterFiles.SourceItem;
import org.rareearthatlas.entry.starter.StarterLedger.Saved;
import org.rareearthatlas.region.Detail;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.WorldUnits;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.TextQuoteSelector;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads the shipped data in one transaction: what is new is added, what no user has edited is updated, what a user has
/// edited or deleted is left alone.
@Component
class StarterLoader {

    private final StarterLedger ledger;
    private final SourceService sources;
    private final RegionService regions;
    private final DepositService deposits;
    private final ClaimService claims;
    private final WorldUnits worldUnits;

    StarterLoader(
            StarterLedger ledger,
            SourceService sources,
            RegionService regions,
            DepositService deposits,
            ClaimService claims,
            WorldUnits worldUnits) {
        this.ledger = ledger;
        this.sources = sources;
        this.regions = regions;
        this.deposits = deposits;
        this.claims = claims;
        this.worldUnits = worldUnits;
    }

    /// Which id each key of the files has in this atlas, and which deposits users have made their own.
    private record Ids(
            Map<String, Long> sources,
            Map<String, Long> quotes,
            Map<String, Long> regions,
            Map<String, Long> deposits,
            Set<Long> usersDeposits) {

        SourceId source(String key) {
            return new SourceId(get(sources, key));
        }

        QuoteId quote(String key) {
            return new QuoteId(get(quotes, key));
        }

        RegionId region(String key) {
            return new RegionId(get(regions, key));
        }

        DepositId deposit(String key) {
            return new DepositId(get(deposits, key));
        }

        private static long get(Map<String, Long> ids, String key) {
            return Objects.requireNonNull(ids.get(key), () -> "The starter data has no item " + key);
        }
    }

    /// @throws RuntimeException when the files contradict themselves; nothing is loaded then
    @Transactional
    void load(StarterFiles files) {
        Ids ids = new Ids(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        files.sources().forEach(item -> ids.sources().put(item.key(), load(item, ids)));
        files.quotes().forEach(item -> ids.quotes().put(item.key(), load(item, ids)));
        prefetchUnits(files);
        files.regions().forEach(item -> ids.regions().put(item.slug(), load(item)));
        files.deposits().forEach(item -> ids.deposits().put(item.key(), load(item, acceptedOf(item, files), ids)));
        files.claims().forEach(item -> load(item, ids));
    }

    private void prefetchUnits(StarterFiles files) {
        List<String> units = files.regions().stream()
                .filter(item -> ledger.isNew("region/" + item.slug()))
                .flatMap(item -> item.units().stream())
                .toList();
        worldUnits.prefetch(units, Detail.FULL);
    }

    private long load(SourceItem item, Ids ids) {
        SourceData data = new SourceData(
                item.title(),
                item.titleIsDescriptive(),
                item.kind(),
                item.publisher(),
                item.author(),
                item.publishedOn(),
                item.retrievedOn(),
                item.address(),
                item.language(),
                item.derivedFrom() == null ? null : ids.source(item.derivedFrom()),
                item.rights(),
                item.note());
        return ledger.load(
                "source/" + item.key(),
                item,
                id -> version(sources.findSource(new SourceId(id)).map(Source::version)),
                () -> saved(sources.addSource(data)),
                id -> saved(sources.updateSource(
                        new SourceId(id), sources.getSource(new SourceId(id)).version(), data)));
    }

    private long load(QuoteItem item, Ids ids) {
        QuoteData data = new QuoteData(
                new TextQuoteSelector(item.exact(), item.prefix(), item.suffix()),
                null,
                item.speaker(),
                item.speech(),
                item.language());
        SourceId source = ids.source(item.source());
        return ledger.load(
                "quote/" + item.key(),
                item,
                id -> version(sources.findQuote(new QuoteId(id)).map(Quote::version)),
                () -> saved(sources.addQuote(source, data)),
                id -> saved(sources.updateQuote(
                        new QuoteId(id),
                        sources.findQuote(new QuoteId(id)).orElseThrow().version(),
                        source,
                        data)));
    }

    private long load(RegionItem item) {
        RegionData data = new RegionData(
                item.slug(),
                item.kind(),
                item.extent(),
                item.countryCodes(),
                item.units(),
                null,
                new LocalNames(item.names()),
                item.dispute(),
                item.noteEn(),
                item.noteRu());
        return ledger.load(
                "region/" + item.slug(),
                item,
                id -> version(regions.find(new RegionId(id)).map(Region::version)),
                () -> saved(regions.add(data)),
                id -> saved(regions.update(
                        new RegionId(id), regions.get(new RegionId(id)).version(), data)));
    }

    private static List<Statement> acceptedOf(DepositItem deposit, StarterFiles files) {
        return files.claims().stream()
                .filter(claim ->
                        claim.accepted() && deposit.key().equals(claim.subject().deposit()))
                .map(claim -> StarterStatements.toStatement(claim.statement()))
                .toList();
    }

    private long load(DepositItem item, List<Statement> accepted, Ids ids) {
        @Nullable RegionId region = item.statedRegion() == null ? null : ids.region(item.statedRegion());
        DepositData data = StarterStatements.toDeposit(new LocalNames(item.names()), region, accepted);
        String key = "deposit/" + item.key();
        LongFunction<OptionalInt> currentVersion =
                id -> version(deposits.find(new DepositId(id)).map(Deposit::version));
        long loaded = ledger.load(
                key,
                data,
                currentVersion,
                () -> saved(deposits.add(data)),
                id -> saved(deposits.update(
                        new DepositId(id), deposits.get(new DepositId(id)).version(), data)));
        if (ledger.isUsers(key, currentVersion)) {
            ids.usersDeposits().add(loaded);
        }
        return loaded;
    }

    /// What the map shows of a deposit that a user has edited is the user's choice: newer claims come beside it, and
    /// the
    /// known ones stay as they are.
    private void load(ClaimItem item, Ids ids) {
        Subject subject = subject(item, ids);
        boolean ofUsersDeposit = subject instanceof Subject.OfDeposit of
                && ids.usersDeposits().contains(of.id().value());
        ClaimData data = new ClaimData(
                subject,
                StarterStatements.toStatement(item.statement()),
                evidence(item.evidence(), ids),
                item.stance(),
                item.validOn(),
                item.accepted() && !ofUsersDeposit);
        ledger.load(
                "claim/" + item.key(),
                item,
                id -> ofUsersDeposit ? OptionalInt.empty() : version(claims.findVersion(new ClaimId(id))),
                () -> saved(claims.add(data)),
                id -> new Saved(id, claims.update(new ClaimId(id), data)));
    }

    private static Subject subject(ClaimItem item, Ids ids) {
        String region = item.subject().region();
        return region == null
                ? Subject.of(ids.deposit(Objects.requireNonNull(item.subject().deposit())))
                : Subject.of(ids.region(region));
    }

    private static Evidence evidence(EvidenceItem item, Ids ids) {
        if (item.quote() != null) {
            return new Evidence.OfQuote(ids.quote(item.quote()));
        }
        if (item.record() != null) {
            var row = item.record();
            return new Evidence.OfRecord(ids.source(row.source()), row.recordId(), row.field(), row.value());
        }
        var citation = Objects.requireNonNull(item.citation());
        return new Evidence.OfCitation(ids.source(citation.source()), citation.locator(), citation.paraphrase());
    }

    private static OptionalInt version(Optional<Integer> version) {
        return version.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Saved saved(Source source) {
        return new Saved(source.id().value(), source.version());
    }

    private static Saved saved(Quote quote) {
        return new Saved(quote.id().value(), quote.version());
    }

    private static Saved saved(Region region) {
        return new Saved(region.id().value(), region.version());
    }

    private static Saved saved(Deposit deposit) {
        return new Saved(deposit.id().value(), deposit.version());
    }

    private static Saved saved(ClaimId claim) {
        return new Saved(claim.value(), 0);
    }
}
