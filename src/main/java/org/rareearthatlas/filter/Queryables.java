package org.rareearthatlas.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.locationtech.jts.geom.Geometry;

/// The properties that a filter may name, in the order of their schema.
public record Queryables(Map<String, OperandType> types) {

    public Queryables {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /// All attributes of a feature type.
    ///
    /// @throws IllegalArgumentException when an attribute is of a type that filters do not know
    public static Queryables of(SimpleFeatureType schema) {
        Map<String, OperandType> types = new LinkedHashMap<>();
        for (AttributeDescriptor attribute : schema.getAttributeDescriptors()) {
            types.put(attribute.getLocalName(), typeOf(attribute.getType().getBinding()));
        }
        return new Queryables(types);
    }

    public Optional<OperandType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /// @throws InvalidFilterException naming the known properties
    OperandType get(String name, String place) {
        return find(name)
                .orElseThrow(() -> new InvalidFilterException(
                        place,
                        "there is no property \"" + name + "\"; known are " + String.join(", ", types.keySet())));
    }

    private static OperandType typeOf(Class<?> binding) {
        if (Geometry.class.isAssignableFrom(binding)) {
            return OperandType.GEOMETRY;
        }
        if (Number.class.isAssignableFrom(binding)) {
            return OperandType.NUMBER;
        }
        if (binding == Boolean.class) {
            return OperandType.BOOLEAN;
        }
        if (binding == LocalDate.class || binding == Instant.class) {
            return OperandType.TEMPORAL;
        }
        if (binding == String.class) {
            return OperandType.TEXT;
        }
        throw new IllegalArgumentException("No filter can be written on a " + binding.getName());
    }
}
