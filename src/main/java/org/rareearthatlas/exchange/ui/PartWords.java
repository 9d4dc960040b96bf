package org.rareearthatlas.exchange.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.ui.DepositWords;
import org.rareearthatlas.exchange.batch.ValuePart;

/// The parts of a deposit in plain words of a language, to compare two.
final class PartWords {

    private static final int MOST_UTF16 = 120;

    private final DepositWords words;

    PartWords(Locale locale) {
        this.words = new DepositWords(locale);
    }

    /// @return empty when nothing is said of the part
    String of(ValuePart part, DepositData data) {
        return part.isEmpty(data) ? "" : shortened(said(part, data));
    }

    private String said(ValuePart part, DepositData data) {
        return switch (part) {
            case NAMES ->
                data.names().all().stream()
                        .map(name -> name.name() + " (" + name.language() + ")")
                        .collect(Collectors.joining(", "));
            case PLACE -> place(data.location());
            case ELEMENTS -> DepositWords.symbols(data.elements());
            case TYPE -> data.type() == null ? "" : words.type(data.type());
            case STATUS -> words.status(data.status());
            case FIGURES -> words.resource(data.resource());
            case NOTES -> data.notes() == null ? "" : data.notes();
        };
    }

    private String place(DepositLocation place) {
        return (place.point() == null ? "" : words.coordinates(place.point()) + " · ")
                + words.precision(place.precision(), place.radiusM());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_UTF16 ? text : text.substring(0, MOST_UTF16) + "…";
    }
}
