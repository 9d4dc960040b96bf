package org.rareearthatlas.ogc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The query parameters of one request. Each may be given once, and none that is not known (OGC 17-069r4,
/// 7.5).
final class OgcParameters {

    private final Map<String, String[]> values;

    private OgcParameters(Map<String, String[]> values) {
        this.values = values;
    }

    /// @param known the names that the resource knows, besides `f`
    /// @throws OgcException when another one is given, or one twice
    static OgcParameters of(Map<String, String[]> values, Collection<String> known) {
        for (Map.Entry<String, String[]> entry : values.entrySet()) {
            String name = entry.getKey();
            if (!name.equals("f") && !known.contains(name)) {
                List<String> names = new ArrayList<>(List.of("f"));
                names.addAll(known);
                throw OgcException.badParameter(name, "is not known here; known are " + String.join(", ", names));
            }
            if (entry.getValue().length > 1) {
                throw OgcException.badParameter(name, "is given more than once");
            }
        }
        return new OgcParameters(values);
    }

    Optional<String> find(String name) {
        String[] given = values.get(name);
        return given == null || given.length == 0 ? Optional.empty() : Optional.of(given[0]);
    }
}
