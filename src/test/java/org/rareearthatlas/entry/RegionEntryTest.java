package org.rareearthatlas.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.EvidenceInput.ExistingQuote;
import org.rareearthatlas.entry.EvidenceInput.NewQuote;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/// Regions come with the first words about them, and get more.
@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class RegionEntryTest {

    private static final NewQuote WORDS =
            new NewQuote(new SourceInput.New(Samples.source("Words of a region")), Samples.quote("there is some"));

    private final EntryService entries;
    private final RegionService regions;
    private final ClaimService claims;

    RegionEntryTest(EntryService entries, RegionService regions, ClaimService claims) {
        this.entries = entries;
        this.regions = regions;
        this.claims = claims;
    }

    @Test
    void aRegionHasItsFirstQuote() {
        Region region = entries.addRegion(karelia(), WORDS);

        assertThat(regions.findBySlug("karelia-entry")).contains(region);
        assertThat(claims.list(Subject.of(region.id()))).singleElement().satisfies(claim -> {
            assertThat(claim.findQuote()).isPresent();
            assertThat(claim.data().accepted()).isTrue();
        });
    }

    @Test
    void theSameAreaIsNoSecondRegion() {
        RegionData yakutia = data("yakutia-again", List.of("RU-SA"));

        assertThatThrownBy(() -> entries.addRegion(yakutia, WORDS))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("region.units.taken"));
    }

    @Test
    void knownWordsAreLinkedOnce() {
        Region yakutia = regions.findBySlug("yakutia").orElseThrow();
        Region tuva = regions.findBySlug("tuva").orElseThrow();
        Quote quote = entries.addQuote(yakutia.id(), WORDS);

        assertThat(entries.addQuote(tuva.id(), new ExistingQuote(quote.id()))).isEqualTo(quote);
        assertThat(claims.listRegionsByQuote(List.of(quote.id())).get(quote.id()))
                .containsExactly(yakutia.id(), tuva.id());
        assertThatThrownBy(() -> entries.addQuote(tuva.id(), new ExistingQuote(quote.id())))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void wordsThatDoNotExistAreRefused() {
        Region tuva = regions.findBySlug("tuva").orElseThrow();

        assertThatThrownBy(() -> entries.addQuote(tuva.id(), new ExistingQuote(new QuoteId(Long.MAX_VALUE))))
                .isInstanceOf(NotFoundException.class);
    }

    private static RegionData karelia() {
        return data("karelia-entry", List.of("RU-KR"));
    }

    private static RegionData data(String slug, List<String> units) {
        return new RegionData(
                slug,
                RegionKind.PROVINCE,
                Extent.EXACT,
                List.of("RU"),
                units,
                null,
                Samples.names(slug),
                null,
                null,
                null);
    }
}
