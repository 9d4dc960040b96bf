package org.rareearthatlas.pages;

import java.time.Instant;
import java.util.List;
import org.rareearthatlas.citation.CitationStyle;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.source.Quote;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceKind;
import org.rareearthatlas.source.ui.SourceWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a page is about, in the words of schema.org, as search engines read them. What is unknown is left out.
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";

    private final String root;

    /// @param root the atlas's address, ending with a slash
    StructuredData(String root) {
        this.root = root;
    }

    private ObjectNode thing(String type, String path) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("@context", CONTEXT)
                .put("@type", type)
                .put("@id", root + path)
                .put("url", root + path);
    }

    /// All that is said of one place.
    ObjectNode dataset(String path, String name, String description, List<String> otherNames) {
        ObjectNode dataset = thing("Dataset", path)
                .put("name", name)
                .put("description", description)
                .put("isAccessibleForFree", true);
        if (!otherNames.isEmpty()) {
            addAll(dataset.putArray("alternateName"), otherNames);
        }
        return dataset;
    }

    /// @param placeName the place's own name
    /// @param pointWgs84 a point of it
    void addPlace(ObjectNode dataset, String placeName, LonLat pointWgs84) {
        ObjectNode place =
                dataset.putObject("spatialCoverage").put("@type", "Place").put("name", placeName);
        place.putObject("geo")
                .put("@type", "GeoCoordinates")
                .put("latitude", pointWgs84.latDeg())
                .put("longitude", pointWgs84.lonDeg());
    }

    void addDistribution(ObjectNode dataset, String mediaType, String path) {
        ArrayNode all = dataset.has("distribution")
                ? (ArrayNode) dataset.get("distribution")
                : dataset.putArray("distribution");
        all.addObject()
                .put("@type", "DataDownload")
                .put("encodingFormat", mediaType)
                .put("contentUrl", root + path);
    }

    /// The atlas that a thing belongs to.
    void addAtlas(ObjectNode dataset, String name) {
        dataset.putObject("includedInDataCatalog")
                .put("@type", "DataCatalog")
                .put("name", name)
                .put("url", root);
    }

    /// The sources that a thing rests on.
    void addCitations(ObjectNode dataset, List<Source> sources) {
        if (!sources.isEmpty()) {
            addAll(
                    dataset.putArray("citation"),
                    sources.stream().map(CitationStyle.CHICAGO::cite).toList());
        }
    }

    ObjectNode quote(Quote quote) {
        ObjectNode quotation = thing("Quotation", SourceWords.path(quote.id()))
                .put("text", quote.data().selector().exact());
        if (quote.data().speaker() != null) {
            quotation.put("creditText", quote.data().speaker());
        }
        if (quote.data().language() != null) {
            quotation.put("inLanguage", quote.data().language());
        }
        quotation.set("isPartOf", source(quote.source()));
        return quotation;
    }

    /// A text that someone wrote with the atlas.
    ///
    /// @param author as readers see it; empty for nobody named
    ObjectNode article(String path, String title, String author, String language, Instant changedAt) {
        ObjectNode article = thing("Article", path)
                .put("headline", title)
                .put("inLanguage", language)
                .put("dateModified", changedAt.toString());
        if (!author.isEmpty()) {
            article.put("author", author);
        }
        return article;
    }

    ObjectNode source(Source source) {
        ObjectNode work = thing(type(source.data().kind()), SourceWords.path(source.id()))
                .put("name", source.data().title());
        put(work, "datePublished", source.data().publishedOn());
        put(work, "inLanguage", source.data().language());
        put(work, "sameAs", source.data().address());
        if (source.data().publisher() != null) {
            work.putObject("publisher")
                    .put("@type", "Organization")
                    .put("name", source.data().publisher());
        }
        put(work, "author", source.data().author());
        return work;
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case NEWS -> "NewsArticle";
            case SCIENTIFIC -> "ScholarlyArticle";
            case SURVEY, COMPANY -> "Report";
            case DATASET -> "Dataset";
            case OFFICIAL_SPEECH -> "CreativeWork";
        };
    }

    private static void put(ObjectNode node, String field, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
