package org.rareearthatlas.suggestion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.locationtech.jts.geom.Geometry;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.entry.SourceInput;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Entries as the database keeps them while they wait. Their names here are of their own, so that renaming a class
/// loses no suggestion; a form that changes gets a new version.
final class EntryJson {

    static final int VERSION = 1;

    /// As much as the column holds.
    private static final int MAX_UTF16 = 10_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(
                    checker -> checker.withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                            .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                            .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY))
            .addMixIn(Entry.class, EntryNames.class)
            .addMixIn(EvidenceInput.class, EvidenceNames.class)
            .addMixIn(SourceInput.class, SourceNames.class)
            .addMixIn(Statement.class, StatementNames.class)
            .addMixIn(Subject.class, SubjectNames.class)
            .addModule(new SimpleModule()
                    .addSerializer(Geometry.class, new GeometryJson.Writer())
                    .addDeserializer(Geometry.class, new GeometryJson.Reader()))
            .build();

    private EntryJson() {}

    /// @param v version of this form
    record Kept(int v, Entry entry, Suggestion.Before before) {}

    /// @throws InvalidInputException when it is more than can be kept
    static String write(Entry entry, Suggestion.Before before) {
        String json = JSON.writeValueAsString(new Kept(VERSION, entry, before));
        if (json.length() > MAX_UTF16) {
            throw new InvalidInputException(Problem.of("", "suggestion.tooLarge"));
        }
        return json;
    }

    /// The entry, checked anew by the rules of its records.
    ///
    /// @throws IllegalStateException when another version of the atlas wrote it
    static Kept read(String json) {
        Kept kept = JSON.readValue(json, Kept.class);
        if (kept.v() != VERSION) {
            throw new IllegalStateException(
                    "A suggestion was written in form " + kept.v() + ", this atlas reads " + VERSION);
        }
        return kept;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.NewDeposit.class, name = "newDeposit"),
        @JsonSubTypes.Type(value = Entry.ChangedDeposit.class, name = "changedDeposit"),
        @JsonSubTypes.Type(value = Entry.DeletedDeposit.class, name = "deletedDeposit"),
        @JsonSubTypes.Type(value = Entry.NewRegion.class, name = "newRegion"),
        @JsonSubTypes.Type(value = Entry.NewQuote.class, name = "newQuote"),
        @JsonSubTypes.Type(value = Entry.NewPassage.class, name = "newPassage"),
        @JsonSubTypes.Type(value = Entry.NewClaim.class, name = "newClaim"),
        @JsonSubTypes.Type(value = Entry.ChangedClaim.class, name = "changedClaim"),
        @JsonSubTypes.Type(value = Entry.NewSource.class, name = "newSource"),
        @JsonSubTypes.Type(value = Entry.ChangedSource.class, name = "changedSource"),
        @JsonSubTypes.Type(value = Entry.NewSourceText.class, name = "newSourceText"),
    })
    private interface EntryNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = EvidenceInput.ExistingQuote.class, name = "existingQuote"),
        @JsonSubTypes.Type(value = EvidenceInput.NewQuote.class, name = "newQuote"),
        @JsonSubTypes.Type(value = EvidenceInput.DatasetRecord.class, name = "record"),
        @JsonSubTypes.Type(value = EvidenceInput.Citation.class, name = "citation"),
        @JsonSubTypes.Type(value = EvidenceInput.Unsourced.class, name = "unsourced"),
    })
    private interface EvidenceNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SourceInput.Existing.class, name = "existing"),
        @JsonSubTypes.Type(value = SourceInput.New.class, name = "new"),
    })
    private interface SourceNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Statement.NamedAsRareEarthPlace.class, name = "named"),
        @JsonSubTypes.Type(value = Statement.ContainsElements.class, name = "elements"),
        @JsonSubTypes.Type(value = Statement.HasResource.class, name = "resource"),
        @JsonSubTypes.Type(value = Statement.HasStatus.class, name = "status"),
        @JsonSubTypes.Type(value = Statement.HasDepositType.class, name = "depositType"),
        @JsonSubTypes.Type(value = Statement.LiesAt.class, name = "place"),
        @JsonSubTypes.Type(value = Statement.IsOwnedBy.class, name = "owner"),
        @JsonSubTypes.Type(value = Statement.FreeText.class, name = "text"),
    })
    private interface StatementNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Subject.OfRegion.class, name = "region"),
        @JsonSubTypes.Type(value = Subject.OfDeposit.class, name = "deposit"),
    })
    private interface SubjectNames {}
}
