package org.rareearthatlas.entry.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositLocation;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.geo.CoordinateFormat;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.Outline;
import org.rareearthatlas.text.LocalName;
import org.rareearthatlas.text.NameRole;

/// A deposit as the state of the form's fields.
final class DepositValues {

    /// Five decimals are a metre.
    private static final int MAX_DECIMALS = 5;

    private static final int MIN_DECIMALS = 2;
    private static final double M_PER_KM = 1000;

    private DepositValues() {}

    /// Every field but those of the evidence, by the keys of the form.
    static Map<String, String> of(DepositData data, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        putNames(values, data.names().all());
        putLocation(values, data.location(), locale);
        values.put("elements", Element.format(data.elements()));
        values.put("type", name(data.type()));
        values.put("status", name(data.status()));
        putResource(values, data.resource(), locale);
        values.put("notes", InputText.orEmpty(data.notes()));
        return values;
    }

    /// A place as the form writes it: to the metre, without zeros that say nothing.
    static String place(LonLat place, Locale locale) {
        int decimals = Math.max(decimals(place.lonDeg()), decimals(place.latDeg()));
        return CoordinateFormat.of(locale).decimal(place, Math.max(MIN_DECIMALS, decimals));
    }

    private static int decimals(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(MAX_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale();
    }

    private static void putNames(Map<String, String> values, List<LocalName> names) {
        List<LocalName> further = new ArrayList<>(names);
        for (String language : List.of("en", "ru")) {
            Optional<LocalName> shown = names.stream()
                    .filter(name ->
                            name.role() == NameRole.PREFERRED && name.language().equals(language))
                    .findFirst();
            shown.ifPresent(further::remove);
            values.put("name." + language, shown.map(LocalName::name).orElse(""));
        }
        values.put("names" + FormFields.COUNT, Integer.toString(further.size()));
        for (int i = 0; i < further.size(); i++) {
            values.put("names." + i + ".name", further.get(i).name());
            values.put("names." + i + ".language", further.get(i).language());
            values.put("names." + i + ".role", further.get(i).role().name());
        }
    }

    private static void putLocation(Map<String, String> values, DepositLocation location, Locale locale) {
        LonLat point = location.point();
        Double radiusM = location.radiusM();
        values.put("precision", location.precision().name());
        values.put("coordinates", point == null ? "" : place(point, locale));
        values.put("radius", radiusM == null ? "" : NumberText.format(radiusM / M_PER_KM, locale));
        values.put(
                "outline",
                location.outline() == null ? "" : Outline.of(location.outline()).geoJson());
        values.put(
                "statedRegion",
                location.statedRegion() == null ? "" : location.statedRegion().toString());
    }

    private static void putResource(Map<String, String> values, Resource resource, Locale locale) {
        values.put("tonnageMt", NumberText.format(resource.tonnageMt(), locale));
        values.put("gradePercentTreo", NumberText.format(resource.gradePercentTreo(), locale));
        values.put("containedReoMt", NumberText.format(resource.containedReoMt(), locale));
        values.put("resourceCode", name(resource.code()));
        values.put("asOf", resource.asOf() == null ? "" : resource.asOf().toString());
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
