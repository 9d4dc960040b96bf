package org.rareearthatlas.pointindex;

/// The languages in which names are shown and sorted.
public enum NameLanguage {
    ENGLISH("en") {
        @Override
        String name(PointColumns columns, int row) {
            return columns.nameEn(row);
        }
    },
    RUSSIAN("ru") {
        @Override
        String name(PointColumns columns, int row) {
            return columns.nameRu(row);
        }
    };

    private final String subtag;

    NameLanguage(String subtag) {
        this.subtag = subtag;
    }

    /// As BCP 47 has it.
    public String subtag() {
        return subtag;
    }

    /// The language of the application for a reader's language; English unless it is Russian.
    public static NameLanguage of(java.util.Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.subtag) ? RUSSIAN : ENGLISH;
    }

    abstract String name(PointColumns columns, int row);
}
