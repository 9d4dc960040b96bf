package org.rareearthatlas.suggestion;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/// Outlines as well-known text with all their digits: WGS 84, longitude first, SRID 4326.
final class GeometryJson {

    private GeometryJson() {}

    static final class Writer extends ValueSerializer<Geometry> {

        @Override
        public void serialize(Geometry value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toText());
        }
    }

    static final class Reader extends ValueDeserializer<Geometry> {

        @Override
        public Geometry deserialize(JsonParser json, DeserializationContext context) {
            try {
                return new WKTReader(new GeometryFactory(new PrecisionModel(), 4326)).read(json.getString());
            } catch (ParseException e) {
                throw new IllegalStateException("An outline was kept that cannot be read", e);
            }
        }
    }
}
