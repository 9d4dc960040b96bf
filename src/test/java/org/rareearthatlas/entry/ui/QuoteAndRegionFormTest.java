package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionSlug;
import org.rareearthatlas.region.WorldArea;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.Speech;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class QuoteAndRegionFormTest extends FormTest {

    @Test
    void addsWordsWithTheirContextToARegion() {
        Region tuva = regions.findBySlug("tuva").orElseThrow();
        List<Quote> saved = new ArrayList<>();
        open(forms.newQuote(tuva)).onSaved(saved::add);
        giveWords();
        area("Right before").setValue("in the south,");
        area("Right after").setValue(", and beyond");
        click("Save quote");

        Quote quote = saved.getFirst();
        assertThat(quote.source().data().title()).isEqualTo("A source of words");
        assertThat(quote.data().selector().prefix()).isEqualTo("in the south, ");
        assertThat(quote.data().selector().suffix()).isEqualTo(", and beyond");
        assertThat(claims.listRegionsByQuote(List.of(quote.id())).get(quote.id()))
                .containsExactly(tuva.id());
    }

    private void giveWords() {
        click("Add a source that is not here");
        text("Title").setValue("A source of words");
        this.<SourceKind>select("Kind").setValue(SourceKind.NEWS);
        text("Address").setValue("https://example.org/words");
        area("The words").setValue("words of\nthe form");
        this.<Speech>radio("Whose words are these?").setValue(Speech.DIRECT);
        text("Speaker").setValue("Somebody");
    }

    @Test
    void saysWhatIsMissingInTheWordsAndTheirSource() {
        List<Quote> saved = new ArrayList<>();
        open(forms.newQuote(regions.findBySlug("tuva").orElseThrow())).onSaved(saved::add);
        click("Add a source that is not here");
        text("Address").setValue("javascript:alert(1)");
        this.<SourceKind>select("Kind").setValue(SourceKind.NEWS);
        click("Save quote");

        assertThat(saved).isEmpty();
        assertThat(error(text("Title"))).isNotEmpty();
        assertThat(error(text("Address"))).contains("https://");
        assertThat(error(area("The words"))).isNotEmpty();
        assertThat(error(radio("Whose words are these?"))).isNotEmpty();
        assertThat(text("Address").getValue()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void linksWordsOfTheAtlasOnce() {
        Region tuva = regions.findBySlug("tuva").orElseThrow();
        Quote known = claims.list(Subject.of(tuva.id())).getFirst().findQuote().orElseThrow();
        List<Quote> saved = new ArrayList<>();
        open(forms.newQuote(tuva)).onSaved(saved::add);
        this.<EvidenceKind>select("Evidence").setValue(EvidenceKind.EXISTING_QUOTE);
        this.<Quote>comboBox("Quote").setValue(known);
        click("Save quote");

        assertThat(saved).isEmpty();
        assertThat(error(comboBox("Quote"))).isEqualTo("These words are already with this region.");
    }

    @Test
    void addsARegionFromAProvinceWithItsFirstQuote() {
        List<Region> saved = new ArrayList<>();
        open(forms.newRegion()).onSaved(saved::add);
        WorldArea karelia = areas.find("RU-KR").orElseThrow();
        comboBox("Country or province").setValue(karelia);
        text("Name in English").setValue(karelia.nameEn());
        text("Name in Russian").setValue(karelia.nameRu());
        assertThat(words()).contains("Province of Russia");
        giveWords();
        click("Save region");

        assertThat(saved).singleElement().satisfies(region -> {
            assertThat(region.slug()).isEqualTo(RegionSlug.of(karelia.nameEn(), "RU-KR", taken -> false));
            assertThat(region.data().unitCodes()).containsExactly("RU-KR");
            assertThat(claims.list(Subject.of(region.id()))).hasSize(1);
        });
    }

    @Test
    void leadsToTheRegionThatIsAlreadyThere() {
        List<Region> saved = new ArrayList<>();
        open(forms.newRegion()).onSaved(saved::add);
        comboBox("Country or province").setValue(areas.find("RU-SA").orElseThrow());
        assertThat(words()).contains("This area is already in the atlas:");
        text("Name in English").setValue("Yakutia again");
        giveWords();
        click("Save region");

        assertThat(saved).isEmpty();
        assertThat(error(comboBox("Country or province"))).isEqualTo("This area is already a region of the atlas.");
    }
}
