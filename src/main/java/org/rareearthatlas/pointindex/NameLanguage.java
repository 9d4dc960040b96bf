package org.rareearthatlas.pointindex;

/// The languages in which names are shown and sorted.
public enum NameLanguage {
    ENGLISH("en", DepositAttribute.NAME_EN) {
        @Override
        String name(PointColumns columns, int row) {
            return columns.nameEn(row);
        }
    },
    RUSSIAN("ru", DepositAttribute.NAME_RU) {
        @Override
        String name(PointColumns columns, int row) {
            return columns.nameRu(row);
        }
    };

    private final String subtag;
    private final DepositAttribute attribute;

    NameLanguage(String subtag, DepositAttribute attribute) {
        this.subtag = subtag;
        this.attribute = attribute;
    }

    /// As BCP 47 has it.
    public String subtag() {
        return subtag;
    }

    /// The language of the application for a reader's language; English unless it is Russian.
    public static NameLanguage of(java.util.Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.subtag) ? RUSSIAN : ENGLISH;
    }

    /// Which of a deposit's attributes its name is.
    DepositAttribute attribute() {
        return attribute;
    }

    abstract String name(PointColumns columns, int row);
}
