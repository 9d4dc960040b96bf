package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.deposit.ResourceCode;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.region.Region;
import org.rareearthatlas.region.RegionId;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.NameRole;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads a deposit that a client sends as a GeoJSON feature. The rules are those of the form: of
/// [DepositData], [DepositEntry] and what they are made of.
@Component
class DepositReader {

    /// What the API shows of a deposit but nobody writes.
    private static final Set<String> SHOWN_ONLY = Set.of(
            "id",
            "unsourced",
            "sizeClass",
            "regions",
            "sourceKinds",
            "speakers",
            "saidYears",
            "heldYears",
            "disagreements");

    private static final Set<String> WRITTEN = Set.of(
            "names",
            "nameEn",
            "nameRu",
            "precision",
            "radiusM",
            "outline",
            "statedRegion",
            "elements",
            "depositType",
            "status",
            "tonnageMt",
            "gradePercentTreo",
            "containedReoMt",
            "resourceCode",
            "resourceAsOf",
            "notes",
            "evidence");

    private final RegionService regions;

    DepositReader(RegionService regions) {
        this.regions = regions;
    }

    /// @param crs the system of the coordinates
    /// @param before the deposit that is replaced; null for a new one
    /// @throws org.rareearthatlas.text.InvalidInputException naming each property that breaks a rule
    DepositEntry read(JsonNode feature, CrsReference crs, @Nullable DepositData before) {
        JsonFields fields = properties(feature);
        List<LocalName> names = names(fields);
        LocationFields place = LocationFields.read(feature.path("geometry"), fields, crs);
        RegionId statedRegion = statedRegion(fields);
        Set<Element> elements = elements(fields);
        DepositType type = fields.choice("depositType", DepositType.class);
        Status status = status(fields, before);
        ResourceFields resource = ResourceFields.read(fields);
        String notes = fields.text("notes");
        fields.throwProblems();
        DepositLocation location = place.toLocation(statedRegion);
        DepositData data =
                new DepositData(new LocalNames(names), location, elements, type, status, resource.toResource(), notes);
        return new DepositEntry(data, new EvidenceReader(fields).read());
    }

    private static JsonFields properties(JsonNode feature) {
        JsonFields fields = new JsonFields(feature.path("properties"));
        if (!feature.path("type").asString("").equals("Feature")
                || !feature.path("properties").isObject()) {
            fields.problem("type", "json.feature");
            fields.throwProblems();
        }
        Set<String> known = new HashSet<>(WRITTEN);
        known.addAll(SHOWN_ONLY);
        fields.requireKnown(known);
        return fields;
    }

    private record ResourceFields(
            @Nullable Double tonnageMt,
            @Nullable Double gradePercentTreo,
            @Nullable Double containedReoMt,
            @Nullable ResourceCode code,
            java.time.@Nullable LocalDate asOf) {

        static ResourceFields read(JsonFields fields) {
            return new ResourceFields(
                    fields.number("tonnageMt"),
                    fields.number("gradePercentTreo"),
                    fields.number("containedReoMt"),
                    fields.choice("resourceCode", ResourceCode.class),
                    fields.date("resourceAsOf"));
        }

        Resource toResource() {
            return new Resource(tonnageMt, gradePercentTreo, containedReoMt, code, asOf);
        }
    }

    /// All names, or the preferred ones in English and Russian.
    private static List<LocalName> names(JsonFields fields) {
        List<LocalName> names = new ArrayList<>();
        for (JsonNode json : fields.get("names")) {
            JsonFields name = fields.inside(json, "names");
            NameRole role = name.choice("role", NameRole.class);
            String language = name.requiredText("language");
            String text = name.requiredText("name");
            if (!language.isEmpty() && !text.isEmpty()) {
                names.add(new LocalName(language, text, role == null ? NameRole.PREFERRED : role));
            }
        }
        if (!fields.has("names")) {
            addName(names, fields.text("nameEn"), "en");
            addName(names, fields.text("nameRu"), "ru");
        }
        return names;
    }

    private static void addName(List<LocalName> names, @Nullable String name, String language) {
        if (name != null) {
            names.add(new LocalName(language, name, NameRole.PREFERRED));
        }
    }

    private @Nullable RegionId statedRegion(JsonFields fields) {
        String slug = fields.text("statedRegion");
        if (slug == null) {
            return null;
        }
        Optional<Region> region = regions.findBySlug(slug);
        if (region.isEmpty()) {
            fields.problem("statedRegion", "json.region");
        }
        return region.map(Region::id).orElse(null);
    }

    private static Set<Element> elements(JsonFields fields) {
        if (fields.get("elements").isArray()) {
            List<String> symbols = new ArrayList<>();
            fields.get("elements").forEach(symbol -> symbols.add(symbol.asString("")));
            return Element.parse(String.join(",", symbols));
        }
        String symbols = fields.text("elements");
        return symbols == null ? Set.of() : Element.parse(symbols);
    }

    /// Where nothing is said of the status the API shows `UNKNOWN`; sent back, that still says nothing.
    private static @Nullable Status status(JsonFields fields, @Nullable DepositData before) {
        Status status = fields.choice("status", Status.class);
        boolean stillUnsaid = status == Status.UNKNOWN && before != null && before.status() == null;
        return stillUnsaid ? null : status;
    }
}
