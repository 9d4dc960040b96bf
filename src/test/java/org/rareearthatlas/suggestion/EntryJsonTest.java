package org.rareearthatlas.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.rareearthatlas.Samples;
import org.rareearthatlas.claim.ClaimId;
import org.rareearthatlas.claim.Estimate;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.LocationPrecision;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.ClaimEntry;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.region.Extent;
import org.rareearthatlas.region.PointPlace;
import org.rareearthatlas.region.RegionData;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionKind;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.QuoteData;
import org.rareearthatlas.source.QuoteId;
import org.rareearthatlas.source.SourceId;
import org.rareearthatlas.source.Speech;
import org.rareearthatlas.text.TextPositionSelector;
import org.rareearthatlas.text.TextQuoteSelector;

class EntryJsonTest {

    private static final EvidenceInput QUOTE = new EvidenceInput.NewQuote(
            new SourceInput.New(Samples.source("Source “of” <json>")),
            new QuoteData(
                    new TextQuoteSelector("слова 🙂", "до ", " после"),
                    new TextPositionSelector(3, 11),
                    "Speaker",
                    Speech.DIRECT,
                    "ru"));

    private static DepositData everything() {
        Geometry outline = new GeometryFactory(new PrecisionModel(), 4326).createPolygon(new Coordinate[] {
            new Coordinate(179.123456789012, 70),
            new Coordinate(180, 70),
            new Coordinate(180, 71),
            new Coordinate(179.123456789012, 70)
        });
        return new DepositData(
                Samples.names("Json deposit"),
                new DepositLocation(
                        LocationPrecision.APPROXIMATE, new LonLat(179.5, 70.5), 2500.0, outline, new RegionId(4)),
                Set.of(Element.Ce, Element.Nb),
                DepositType.CARBONATITE,
                Status.PRODUCER,
                new Resource(11.4, 0.1 + 0.2, 0.01, ResourceCode.JORC, LocalDate.of(2024, 2, 29)),
                "Lines\nof notes");
    }

    static Stream<Entry> entries() {
        EvidenceInput.QuoteInput existing = new EvidenceInput.ExistingQuote(new QuoteId(7));
        EvidenceInput row =
                new EvidenceInput.DatasetRecord(new SourceInput.Existing(new SourceId(3)), "10", "field", null);
        EvidenceInput citation = new EvidenceInput.Citation(new SourceInput.Existing(new SourceId(3)), null, "told");
        RegionData place = new RegionData(
                "json-place",
                RegionKind.PLACE,
                Extent.APPROXIMATE,
                List.of("RU"),
                List.of(),
                new PointPlace(new LonLat(30, 60), "geonames:1"),
                Samples.names("Json place"),
                null,
                null,
                "примечание");
        return Stream.concat(
                statements()
                        .map(statement -> new Entry.NewClaim(
                                Subject.of(new DepositId(1)),
                                new ClaimEntry(
                                        statement, Stance.CONTRADICTS, LocalDate.of(2020, 1, 2), Optional.of(row)))),
                Stream.of(
                        new Entry.NewDeposit(new DepositEntry(everything(), List.of(QUOTE, row, citation))),
                        new Entry.ChangedDeposit(
                                new DepositId(5),
                                3,
                                new DepositEntry(Samples.unlocated("Json"), new EvidenceInput.Unsourced())),
                        new Entry.DeletedDeposit(new DepositId(5), 3),
                        new Entry.NewRegion(place, existing),
                        new Entry.NewQuote(new RegionId(1), (EvidenceInput.QuoteInput) QUOTE),
                        new Entry.NewPassage(
                                new SourceId(1),
                                Samples.quote("words"),
                                List.of(Subject.of(new RegionId(2)), Subject.of(new DepositId(3))),
                                new Statement.NamedAsRareEarthPlace()),
                        new Entry.NewPassage(new SourceId(1), Samples.quote("words"), List.of(), null),
                        new Entry.ChangedClaim(
                                new ClaimId(9),
                                0,
                                new ClaimEntry(new Statement.FreeText("free"), Stance.UNCLEAR, null, Optional.empty())),
                        new Entry.NewSource(Samples.source("Json source"), null),
                        new Entry.NewSource(Samples.source("Json source"), new NewText("its text", "a.txt")),
                        new Entry.ChangedSource(new SourceId(1), 2, Samples.source("Json source")),
                        new Entry.NewSourceText(new SourceId(1), new NewText("its text", null))));
    }

    private static Stream<Statement> statements() {
        return Stream.of(
                new Statement.NamedAsRareEarthPlace(),
                new Statement.ContainsElements(Set.of(Element.La)),
                new Statement.HasResource(
                        everything().resource(),
                        "north",
                        "as stated",
                        new Estimate(Set.of(ResourceCategory.values()[0]), 0.5)),
                new Statement.HasStatus(Status.PROSPECT),
                new Statement.HasDepositType(DepositType.CARBONATITE, "carbonatite"),
                new Statement.LiesAt(LocationPrecision.EXACT, new LonLat(1, 2), null, "from a map"),
                new Statement.IsOwnedBy("Owner", 33.3),
                new Statement.FreeText("free"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryComesBackAsItWas(Entry entry) {
        String json = EntryJson.write(entry, new Suggestion.Before(everything(), Samples.source("Before")));

        EntryJson.Kept kept = EntryJson.read(json);
        assertThat(kept.entry()).isEqualTo(entry);
        assertThat(kept.before().deposit()).isEqualTo(everything());
        assertThat(json).doesNotContain("org.rareearthatlas");
    }

    @Test
    void refusesTheFormOfAnotherVersion() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EntryJson.read("{\"v\":2,\"before\":{},\"entry\":{\"is\":\"deletedDeposit\","
                        + "\"id\":{\"value\":1},\"version\":0}}"));
    }

    /// As the first version of this form wrote it: what waits in a database must be read by every later atlas.
    @Test
    void readsWhatWasKeptBefore() {
        String kept = """
                {"v":1,"entry":{"is":"changedDeposit","id":{"value":5},"version":3,"deposit":{"data":{"names":{"all":[
                {"language":"en","name":"Json","role":"PREFERRED"}]},"location":{"precision":"EXACT","point":{"lonDeg":30.5,
                "latDeg":60.25},"radiusM":null,"outline":"POLYGON ((0 0, 1 0, 1 1, 0 0))","statedRegion":null},
                "elements":["Ce"],"type":null,"status":"PROSPECT","resource":{"tonnageMt":1.5,"gradePercentTreo":null,
                "containedReoMt":null,"code":null,"asOf":"2020-01-02"},"notes":null},"evidence":[{"is":"citation",
                "source":{"is":"existing","id":{"value":3}},"locator":null,"paraphrase":"told"}]}},
                "before":{"deposit":null,"source":null}}""";

        Entry.ChangedDeposit entry = (Entry.ChangedDeposit) EntryJson.read(kept).entry();
        assertThat(entry.deposit().data().location().point()).isEqualTo(new LonLat(30.5, 60.25));
        assertThat(entry.deposit().data().resource().asOf()).isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(entry.deposit().evidence())
                .containsExactly(new EvidenceInput.Citation(new SourceInput.Existing(new SourceId(3)), null, "told"));
    }
}
