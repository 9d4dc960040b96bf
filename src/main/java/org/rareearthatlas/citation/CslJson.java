package org.rareearthatlas.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// CSL-JSON, as reference managers read it. Names are literal: which part is the family name is not known.
final class CslJson {

    private CslJson() {}

    static String cite(Source source) {
        SourceData data = source.data();
        ArrayNode items = JsonMapper.shared().createArrayNode();
        ObjectNode item = items.addObject();
        item.put("id", "source-" + source.id());
        item.put("type", type(data.kind()));
        item.put("title", data.title());
        if (data.author() != null) {
            item.putArray("author").addObject().put("literal", data.author());
        }
        put(item, publisherField(data.kind()), data.publisher());
        date(item, "issued", data.publishedOn());
        date(item, "accessed", data.retrievedOn());
        put(item, "URL", data.address());
        put(item, "language", data.language());
        return items.toPrettyString() + "\n";
    }

    /// Newspapers and journals contain their articles; others publish them.
    private static String publisherField(SourceKind kind) {
        return kind == SourceKind.NEWS || kind == SourceKind.SCIENTIFIC ? "container-title" : "publisher";
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case OFFICIAL_SPEECH -> "speech";
            case NEWS -> "article-newspaper";
            case COMPANY, SURVEY -> "report";
            case SCIENTIFIC -> "article-journal";
            case DATASET -> "dataset";
        };
    }

    private static void put(ObjectNode item, String field, @Nullable String value) {
        if (value != null) {
            item.put(field, value);
        }
    }

    private static void date(ObjectNode item, String field, @Nullable LocalDate date) {
        if (date != null) {
            item.putObject(field)
                    .putArray("date-parts")
                    .addArray()
                    .add(date.getYear())
                    .add(date.getMonthValue())
                    .add(date.getDayOfMonth());
        }
    }
}
