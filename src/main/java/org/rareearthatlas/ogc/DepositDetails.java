package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositData;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Resource;
import org.rareearthatlas.geo.CrsReference;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.text.LocalName;
import org.springframework.stereotype.Component;

/// What a deposit has beyond the attributes of its layer, so that a client can change it and send it back
/// whole.
@Component
class DepositDetails {

    private final DepositService deposits;
    private final RegionService regions;

    DepositDetails(DepositService deposits, RegionService regions) {
        this.deposits = deposits;
        this.regions = regions;
    }

    /// The located deposit with this id in addresses.
    Optional<Deposit> find(String itemId) {
        return itemId.matches("[1-9]\\d{0,17}")
                ? deposits.find(new DepositId(Long.parseLong(itemId)))
                        .filter(deposit -> deposit.data().location().point() != null)
                : Optional.empty();
    }

    /// @param json writes the outline in its reference system
    Map<String, Object> properties(Deposit deposit, FeatureJson json, CrsReference crs) {
        DepositData data = deposit.data();
        Resource resource = data.resource();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("names", names(data));
        put(properties, "tonnageMt", resource.tonnageMt());
        put(properties, "gradePercentTreo", resource.gradePercentTreo());
        put(properties, "containedReoMt", resource.containedReoMt());
        put(
                properties,
                "resourceCode",
                resource.code() == null ? null : resource.code().name());
        put(
                properties,
                "resourceAsOf",
                resource.asOf() == null ? null : resource.asOf().toString());
        put(properties, "notes", data.notes());
        if (data.location().outline() != null) {
            put(
                    properties,
                    "outline",
                    json.geometry(crs.fromWgs84(data.location().outline())));
        }
        if (data.location().statedRegion() != null) {
            properties.put(
                    "statedRegion", regions.get(data.location().statedRegion()).slug());
        }
        return properties;
    }

    private static List<Object> names(DepositData data) {
        List<Object> names = new ArrayList<>();
        for (LocalName name : data.names().all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("language", name.language());
            json.put("name", name.name());
            json.put("role", name.role().name());
            names.add(json);
        }
        return names;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
