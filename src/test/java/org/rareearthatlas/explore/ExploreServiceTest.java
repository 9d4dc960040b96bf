package org.rareearthatlas.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.explore.AtlasFilter.Dates;
import org.rareearthatlas.pointindex.Facet;
import org.rareearthatlas.pointindex.PointIndex;
import org.rareearthatlas.pointindex.PointRow;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.TextQuoteSelector;

/// Filters on the atlas as it is, with deposits of our own in Yakutia among them.
@AtlasTest
class ExploreServiceTest {

    private static final String SPEAKER = "Explore_100% O'Sample";

    private final ExploreService explore;
    private final EntryService entries;
    private final SourceService sources;
    private final PointIndex index;

    ExploreServiceTest(ExploreService explore, EntryService entries, SourceService sources, PointIndex index) {
        this.explore = explore;
        this.entries = entries;
        this.sources = sources;
        this.index = index;
        index.await(20_000);
    }

    @Test
    void everythingPassesTheEmptyFilter() {
        Exploration all = explore.explore(AtlasFilter.NONE);

        assertThat(all.cql2()).isEmpty();
        assertThat(all.findRegions()).isEmpty();
        assertThat(all.deposits().total()).isEqualTo(index.find().orElseThrow().count());
        assertThat(all.regions().count(Facet.SAID_YEAR, "2025")).isPositive();
        assertThat(all.regions().count(Facet.SPEAKER, "Vladimir Putin")).isPositive();
    }

    @Test
    void findsADepositByEachOfItsValues() {
        Deposit deposit = add("Explore sample", 1987);
        PointRow row = row(deposit);
        assertThat(row.regions()).contains("|yakutia|");
        assertThat(row.origins().saidYears()).containsExactly(1987);

        for (AtlasFilter filter : Set.of(
                choose(FilterPart.ELEMENT, "Sc"),
                choose(FilterPart.STATUS, "PAST_PRODUCER"),
                choose(FilterPart.TYPE, "PHOSPHORITE"),
                choose(FilterPart.SIZE, "FROM_100_MT"),
                choose(FilterPart.REGION, "yakutia"),
                choose(FilterPart.SPEAKER, SPEAKER),
                choose(FilterPart.SOURCE, "COMPANY"),
                choose(FilterPart.EVIDENCE, "QUOTE"),
                AtlasFilter.NONE.with(new Years(1980, 1989), Dates.SAID))) {
            assertThat(isFound(deposit, filter)).as(filter.toString()).isTrue();
        }
        for (AtlasFilter filter : Set.of(
                choose(FilterPart.ELEMENT, "Lu"),
                choose(FilterPart.STATUS, "PROSPECT"),
                choose(FilterPart.TYPE, "UNKNOWN"),
                choose(FilterPart.SIZE, "UNKNOWN"),
                choose(FilterPart.REGION, "tuva"),
                choose(FilterPart.SPEAKER, "Explore"),
                choose(FilterPart.SOURCE, "NEWS"),
                choose(FilterPart.EVIDENCE, "UNSOURCED"),
                AtlasFilter.NONE.with(new Years(1988, null), Dates.SAID),
                AtlasFilter.NONE.with(new Years(1980, 1989), Dates.HELD))) {
            assertThat(isFound(deposit, filter)).as(filter.toString()).isFalse();
        }
    }

    @Test
    void countsWhatTheMapWouldShow() {
        add("Explore sample, counted", 1988);
        AtlasFilter filter = choose(FilterPart.SPEAKER, SPEAKER).with(new Years(null, 1988), Dates.SAID);

        Exploration found = explore.explore(filter);

        int count = 0;
        Iterator<PointRow> rows = index.find().orElseThrow().iterate(explore.toFilter(filter));
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        assertThat(found.deposits().total()).isEqualTo(count).isPositive();
        assertThat(found.deposits().count(Facet.STATUS, "PAST_PRODUCER")).isEqualTo(count);
        assertThat(found.deposits().count(Facet.SAID_YEAR, "1988")).isPositive();
        assertThat(found.findRegions()).contains(Set.of());
        assertThat(found.deposits().without().get(Facet.SAID_YEAR)).isGreaterThanOrEqualTo(count);
    }

    @Test
    void aSourceThatIsCorrectedCountsForItsNewYear() {
        Deposit deposit = add("Explore sample, corrected", 1989);
        Source source = sources.searchSources("Explore source 1989", 1).getFirst();

        Acting.asLocalUser(() -> sources.updateSource(
                source.id(), source.version(), Samples.companySource("Explore source 1989", 1990)));

        assertThat(row(deposit).origins().saidYears()).containsExactly(1990);
    }

    @Test
    void aRegionPassesByWhatIsSaidOfItAndByTheDepositsInIt() {
        assertThat(explore.explore(AtlasFilter.NONE.with(new Years(2025, 2025), Dates.SAID))
                        .findRegions()
                        .orElseThrow())
                .contains("yakutia", "tuva", "murmansk");
        assertThat(explore.explore(AtlasFilter.NONE.with(new Years(null, 1900), Dates.SAID))
                        .findRegions())
                .contains(Set.of());
        assertThat(explore.explore(choose(FilterPart.REGION, "tuva")).findRegions())
                .contains(Set.of("tuva"));

        add("Explore sample, in Yakutia", 1991);
        AtlasFilter inIt = choose(FilterPart.TYPE, "PHOSPHORITE");
        assertThat(explore.explore(inIt).findRegions().orElseThrow())
                .contains("yakutia")
                .doesNotContain("tuva");
        assertThat(explore.explore(inIt.toggled(FilterPart.SOURCE, "NEWS"))
                        .findRegions()
                        .orElseThrow())
                .contains("yakutia");
    }

    private static AtlasFilter choose(FilterPart part, String value) {
        return AtlasFilter.NONE.toggled(part, value);
    }

    private boolean isFound(Deposit deposit, AtlasFilter filter) {
        Iterator<PointRow> rows = index.find().orElseThrow().iterate(explore.toFilter(filter));
        while (rows.hasNext()) {
            if (rows.next().id() == deposit.id().value()) {
                return true;
            }
        }
        return false;
    }

    private PointRow row(Deposit deposit) {
        return index.find().orElseThrow().find(deposit.id().value()).orElseThrow();
    }

    private Deposit add(String name, int year) {
        DepositData data = new DepositData(
                Samples.names(name),
                Samples.at(name, 125, 62).location(),
                Set.of(Element.Sc, Element.Y),
                DepositType.PHOSPHORITE,
                Status.PAST_PRODUCER,
                new Resource(150.0, null, null, null, null),
                null);
        QuoteData words = new QuoteData(TextQuoteSelector.of(name), null, SPEAKER, Speech.DIRECT, "en");
        Deposit added = Acting.asLocalUser(() -> {
            Source source = sources.addSource(Samples.companySource("Explore source " + year, year));
            Quote quote = sources.addQuote(source.id(), words);
            return entries.addDeposit(new DepositEntry(data, new EvidenceInput.ExistingQuote(quote.id())));
        });
        // a commit waits half a second for the index at most, which a busy machine may need
        index.check().join();
        return added;
    }
}
