package org.rareearthatlas.explore.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterParameters.LeftOut;
import org.rareearthatlas.explore.FilterPart;
import org.rareearthatlas.explore.Years;

/// A filter in the words of a language.
public final class FilterWords {

    /// In code points.
    private static final int LONGEST_VALUE = 40;

    private final Locale locale;
    private final Map<String, String> regionNames;

    /// @param regionNames slug to name; a slug without one stands for itself
    public FilterWords(Locale locale, Map<String, String> regionNames) {
        this.locale = locale;
        this.regionNames = Map.copyOf(regionNames);
    }

    public String part(FilterPart part) {
        return text("filter.part." + part.key());
    }

    public String value(FilterPart part, String value) {
        return switch (part) {
            case ELEMENT -> value;
            case STATUS -> text("deposit.status." + value);
            case TYPE -> text("deposit.type." + value);
            case SIZE -> text("filter.size." + value);
            case REGION -> regionNames.getOrDefault(value, value);
            case SPEAKER -> value;
            case SOURCE -> text("source.kind." + value);
            case EVIDENCE -> text("filter.evidence." + value);
        };
    }

    /// A longer name for what is written short; empty where there is none.
    public String hint(FilterPart part, String value) {
        return part == FilterPart.ELEMENT ? text("element." + value) : "";
    }

    /// The years of a filter, such as “said until 2014”.
    public String years(AtlasFilter filter) {
        Years years = filter.years();
        String key = "filter.years." + filter.dates().name().toLowerCase(Locale.ROOT);
        if (years.from() == null) {
            return text(key + ".until", year(years.to()));
        }
        if (years.to() == null) {
            return text(key + ".from", year(years.from()));
        }
        return years.from().equals(years.to())
                ? text(key + ".in", year(years.from()))
                : text(key + ".between", year(years.from()), year(years.to()));
    }

    /// What a value was left out of, and the value, such as “Status: ‘sold’”; a long one is cut.
    public String leftOut(LeftOut value) {
        String of = FilterPart.find(value.key())
                .map(this::part)
                .orElseGet(() -> text(value.key().equals("dates") ? "filter.years" : "filter." + value.key()));
        String said = value.value();
        boolean isLong = said.codePointCount(0, said.length()) > LONGEST_VALUE;
        return text(
                "filter.leftOut.value",
                of,
                isLong ? said.substring(0, said.offsetByCodePoints(0, LONGEST_VALUE)) + "…" : said);
    }

    /// Without marks between thousands.
    private static String year(@Nullable Integer year) {
        return String.valueOf(year);
    }

    private String text(String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
