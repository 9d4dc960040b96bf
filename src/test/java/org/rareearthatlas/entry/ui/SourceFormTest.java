package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.Claim;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.SourceText;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.TextPositionSelector;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@AtlasTest
@Transactional
@WithMockUser(authorities = {Roles.CONTRIBUTOR_AUTHORITY, Roles.CURATOR_AUTHORITY})
class SourceFormTest extends FormTest {

    private static final String WORDS =
            "An invented article of the form test 💎 says that Tuva has large deposits of rare earths, and much more.";

    /// Waits while a bar tells that something is being read or saved.
    private void awaitDone() {
        long endNs = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        do {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            roundTrip();
        } while (find(ProgressBar.class).exists() && System.nanoTime() < endNs);
    }

    private List<Source> openNew() {
        List<Source> saved = new ArrayList<>();
        open(forms.newSource()).onSaved(saved::add);
        return saved;
    }

    private void giveFacts(String title) {
        text("Title").setValue(title);
        this.<SourceKind>select("Kind").setValue(SourceKind.NEWS);
    }

    private Source source(String title, String words) {
        return texts.addSource(Samples.source(title), new NewText(words, null));
    }

    @Test
    void keepsAPastedTextAndTellsItsLanguage() {
        List<Source> saved = openNew();
        area("Paste the text").setValue(WORDS);
        awaitDone();
        assertThat(words()).contains(WORDS.length() + " characters");
        giveFacts("A pasted source");
        click("Save source");
        awaitDone();

        Source source = saved.getFirst();
        assertThat(source.data().language()).isEqualTo("en");
        SourceText text = texts.findNewest(source.id()).orElseThrow();
        assertThat(texts.read(text.id())).isEqualTo(WORDS);
        assertThat(text.fileName()).isNull();
    }

    @Test
    void keepsASourceWithoutAText() {
        List<Source> saved = openNew();
        giveFacts("A source without a text");
        area("Rights").setValue("All rights reserved");
        click("Save source");
        awaitDone();
        words();
        words();

        assertThat(saved).singleElement().satisfies(source -> {
            assertThat(source.data().rights()).isEqualTo("All rights reserved");
            assertThat(texts.findNewest(source.id())).isEmpty();
        });
    }

    @Test
    void saysWhoHasTheTextAlreadyAndSavesNoDouble() {
        source("First to have it", WORDS);
        List<Source> saved = openNew();
        area("Paste the text").setValue("  " + WORDS);
        awaitDone();
        assertThat(words()).contains("The atlas has this text already", "First to have it");
        giveFacts("A double");
        click("Save source");
        awaitDone();

        assertThat(saved).isEmpty();
        assertThat(words()).contains("Another source of the atlas has this text already.");
        assertThat(sources.searchSources("A double", 5)).isEmpty();
        assertThat(text("Title").getValue()).isEqualTo("A double");
    }

    @Test
    void saysWhatIsMissing() {
        List<Source> saved = openNew();
        click("Save source");

        assertThat(saved).isEmpty();
        assertThat(error(select("Kind"))).isNotEmpty();
    }

    @Test
    void changesWhatIsKnownAndSettlesAConflict() {
        Source source = source("To be edited", "Words of the source that is edited.");
        List<Source> saved = new ArrayList<>();
        open(forms.editSource(source)).onSaved(saved::add);
        text("Publisher").setValue("Another press");
        sources.updateSource(source.id(), source.version(), Samples.source("Edited meanwhile"));
        click("Save source");
        awaitDone();
        assertThat(saved).isEmpty();
        click("Keep all of mine");
        click("Save this choice");
        awaitDone();

        assertThat(saved)
                .singleElement()
                .satisfies(edited -> assertThat(edited.data().publisher()).isEqualTo("Another press"));
    }

    @Test
    void aNewVersionMustDiffer() {
        Source source = source("In versions", WORDS);
        List<SourceText> saved = new ArrayList<>();
        open(forms.newText(source)).onSaved(saved::add);
        click("Save text");
        assertThat(words()).contains("Paste the text, or choose a file.");
        area("Paste the text").setValue(WORDS);
        awaitDone();
        click("Save text");
        awaitDone();
        assertThat(words()).contains("These are the words of the newest version already.");
        click("Take another text");
        area("Paste the text").setValue(WORDS.replace("large", "very large"));
        awaitDone();
        click("Save text");
        awaitDone();

        assertThat(saved)
                .singleElement()
                .satisfies(text -> assertThat(text.versionNumber()).isEqualTo(2));
    }

    private PassageForm openPassage(Source source, String quoted, List<Quote> saved) {
        SourceText text = texts.findNewest(source.id()).orElseThrow();
        int start = WORDS.indexOf(quoted);
        PassageForm form = open(forms.newPassage(
                source, text, texts.read(text.id()), new TextPositionSelector(start, start + quoted.length())));
        form.onSaved(saved::add);
        return form;
    }

    @SuppressWarnings("unchecked")
    private void choosePlace(Region region) {
        find(SubjectPicker.class)
                .single()
                .setValue(Set.of(new SubjectPicker.Choice(
                        Subject.of(region.id()), region.names().preferred(java.util.Locale.ENGLISH))));
    }

    @Test
    void quotesAPassageForAPlace() {
        Region tuva = regions.findBySlug("tuva").orElseThrow();
        Source source = source("Quoted from", WORDS);
        List<Quote> saved = new ArrayList<>();
        openPassage(source, "Tuva has large deposits", saved);
        choosePlace(tuva);
        this.<StatementKind>radio("What do they say?").setValue(StatementKind.ELEMENTS);
        click("Save quote");
        assertThat(saved).isEmpty();
        assertThat(words()).contains("Choose the elements.");
        check("Nd");
        this.<Speech>radio("Whose words are these?").setValue(Speech.REPORTED);
        click("Save quote");

        Quote quote = saved.getFirst();
        assertThat(quote.data().selector().exact()).isEqualTo("Tuva has large deposits");
        assertThat(quote.data().selector().prefix()).endsWith("💎 says that ");
        assertThat(quote.data().position()).isNotNull();
        assertThat(quote.data().language()).isEqualTo("en");
        assertThat(claims.listOf(quote.id()))
                .extracting(Claim::data)
                .singleElement()
                .satisfies(claim -> assertThat(claim.subject()).isEqualTo(Subject.of(tuva.id())))
                .satisfies(claim ->
                        assertThat(claim.statement()).isEqualTo(new Statement.ContainsElements(Set.of(Element.Nd))));
        assertThat(texts.listNewestPlaces(List.of(quote.id())))
                .isEqualTo(Map.of(
                        quote.id(),
                        texts.findPlace(
                                        quote.id(),
                                        texts.findNewest(source.id()).orElseThrow())
                                .orElseThrow()));
    }

    @Test
    void quotesAPassageWithoutAPlace() {
        Source source = source("Quoted from without a place", WORDS);
        List<Quote> saved = new ArrayList<>();
        openPassage(source, "An invented article", saved);
        this.<Speech>radio("Whose words are these?").setValue(Speech.REPORTED);
        click("Save quote");

        assertThat(saved).hasSize(1);
        assertThat(claims.listOf(saved.getFirst().id())).isEmpty();
    }
}
