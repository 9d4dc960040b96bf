package org.rareearthatlas.exchange.export;

import java.util.Locale;
import org.rareearthatlas.exchange.ImportTexts;

/// The columns of every export. Their names are among the headings that an import knows, so that a file comes back as
/// it went. What each holds goes along in the files, in English, as their headings are.
public enum ExportColumn {
    ID(Kind.TEXT),
    NAME_EN(Kind.TEXT),
    NAME_RU(Kind.TEXT),
    ALIASES(Kind.TEXT),
    LATITUDE(Kind.NUMBER),
    LONGITUDE(Kind.NUMBER),
    LOCATION_PRECISION(Kind.TEXT),
    RADIUS_M(Kind.NUMBER),
    OUTLINE_WKT(Kind.TEXT),
    REGION(Kind.TEXT),
    ELEMENTS(Kind.TEXT),
    DEPOSIT_TYPE(Kind.TEXT),
    STATUS(Kind.TEXT),
    TONNAGE_MT(Kind.NUMBER),
    GRADE_PERCENT_TREO(Kind.NUMBER),
    CONTAINED_REO_MT(Kind.NUMBER),
    RESOURCE_CODE(Kind.TEXT),
    RESOURCE_DATE(Kind.TEXT),
    NOTES(Kind.TEXT),
    SOURCES(Kind.TEXT),
    URL(Kind.TEXT);

    /// What the values are.
    public enum Kind {
        TEXT,
        NUMBER
    }

    private final Kind kind;

    ExportColumn(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// As it stands in the files.
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it holds and in which unit, as a sentence; `export.column.{name}` in the message bundles.
    public String meaning(Locale locale) {
        return new ImportTexts(locale).text("export.column." + name());
    }
}
