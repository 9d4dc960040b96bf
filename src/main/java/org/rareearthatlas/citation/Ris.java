package org.rareearthatlas.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceData;
import org.rareearthatlas.source.SourceKind;

/// RIS: a tag of two letters, two spaces, a hyphen, a space and the value in each line; lines end with CR LF; the first
/// tag is the type, the last one `ER`.
final class Ris {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd/");

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String cite(Source source) {
        SourceData data = source.data();
        Ris ris = new Ris();
        ris.add("TY", type(data.kind()));
        ris.add("TI", data.title());
        ris.add("AU", data.author());
        ris.add(data.kind() == SourceKind.SCIENTIFIC ? "T2" : "PB", data.publisher());
        LocalDate published = data.publishedOn();
        if (published != null) {
            ris.add("PY", String.valueOf(published.getYear()));
            ris.add("DA", DATE.format(published));
        }
        ris.add("UR", data.address());
        ris.add("Y2", data.retrievedOn() == null ? null : DATE.format(data.retrievedOn()));
        ris.add("LA", data.language());
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case NEWS -> "NEWS";
            case COMPANY, SURVEY -> "RPRT";
            case SCIENTIFIC -> "JOUR";
            case DATASET -> "DATA";
            case OFFICIAL_SPEECH -> "GEN";
        };
    }

    private void add(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " "))
                    .append("\r\n");
        }
    }
}
