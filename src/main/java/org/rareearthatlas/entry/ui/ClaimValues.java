package org.rareearthatlas.entry.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.claim.ClaimData;
import org.rareearthatlas.claim.ResourceCategory;
import org.rareearthatlas.claim.Stance;
import org.rareearthatlas.claim.Statement;
import org.rareearthatlas.claim.StatementType;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Resource;

/// A claim as the state of the form's fields, without its evidence. Figures stand in the atlas's units.
final class ClaimValues {

    private static final double M_PER_KM = 1000;

    private ClaimValues() {}

    static Map<String, String> of(ClaimData data, Locale locale) {
        return of(data.statement(), data.stance(), data.validOn(), locale);
    }

    static Map<String, String> of(Statement statement, Stance stance, @Nullable LocalDate validOn, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("statement", StatementType.of(statement).name());
        put(values, statement, locale);
        values.put("stance", stance.name());
        values.put("validOn", text(validOn));
        return values;
    }

    private static void put(Map<String, String> values, Statement statement, Locale locale) {
        switch (statement) {
            case Statement.NamedAsRareEarthPlace named -> {}
            case Statement.ContainsElements contains -> values.put("elements", Element.format(contains.elements()));
            case Statement.HasResource has -> putResource(values, has, locale);
            case Statement.HasStatus has -> values.put("status", has.status().name());
            case Statement.HasDepositType has -> {
                values.put("type", has.type().name());
                values.put("typeAsStated", InputText.orEmpty(has.asStated()));
            }
            case Statement.LiesAt lies -> putPlace(values, lies, locale);
            case Statement.IsOwnedBy owned -> {
                values.put("owner", owned.owner());
                values.put("sharePercent", NumberText.format(owned.sharePercent(), locale));
            }
            case Statement.FreeText free -> values.put("freeText", free.text());
        }
    }

    private static void putResource(Map<String, String> values, Statement.HasResource has, Locale locale) {
        Resource resource = has.resource();
        values.put("tonnageMt", NumberText.format(resource.tonnageMt(), locale));
        values.put("gradePercentTreo", NumberText.format(resource.gradePercentTreo(), locale));
        values.put("containedReoMt", NumberText.format(resource.containedReoMt(), locale));
        values.put("cutOffPercentTreo", NumberText.format(has.estimate().cutOffPercentTreo(), locale));
        values.put("categories", ResourceCategory.format(has.estimate().categories()));
        values.put(
                "resourceCode", resource.code() == null ? "" : resource.code().name());
        values.put("asOf", text(resource.asOf()));
        values.put("part", InputText.orEmpty(has.part()));
        values.put("asStated", InputText.orEmpty(has.asStated()));
    }

    private static void putPlace(Map<String, String> values, Statement.LiesAt lies, Locale locale) {
        values.put("precision", lies.precision().name());
        values.put("coordinates", lies.point() == null ? "" : DepositValues.place(lies.point(), locale));
        values.put("radius", lies.radiusM() == null ? "" : NumberText.format(lies.radiusM() / M_PER_KM, locale));
        values.put("derivation", InputText.orEmpty(lies.derivation()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
