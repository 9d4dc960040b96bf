package org.rareearthatlas.geo;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;

/// A projected coordinate reference system written as WKT 1: everything is spelled out and no authority code is
/// given, so that parsing it never asks the EPSG database.
///
/// @param name the name of the system
/// @param method the name GeoTools has for the projection method
/// @param parameters its PARAMETER elements, each followed by a comma
record ProjectionWkt(String name, String method, String parameters) {

    private static final String BASE = """
            GEOGCS["WGS 84",DATUM["World Geodetic System 1984",SPHEROID["WGS 84",6378137.0,298.257223563]],\
            PRIMEM["Greenwich",0.0],UNIT["degree",0.017453292519943295],\
            AXIS["Geodetic longitude",EAST],AXIS["Geodetic latitude",NORTH]]""";

    static ProjectionWkt of(String name, String method) {
        return new ProjectionWkt(name, method, "");
    }

    ProjectionWkt with(String parameter, double value) {
        return new ProjectionWkt(name, method, parameters + "PARAMETER[\"%s\",%s],".formatted(parameter, value));
    }

    String text() {
        return "PROJCS[\"%s\",%s,PROJECTION[\"%s\"],%sUNIT[\"m\",1.0],AXIS[\"Easting\",EAST],AXIS[\"Northing\",NORTH]]"
                .formatted(name, BASE, method, parameters);
    }

    ProjectedCRS parse() {
        try {
            return (ProjectedCRS) CRS.parseWKT(text());
        } catch (FactoryException e) {
            throw new IllegalStateException("GeoTools does not understand the projection " + name, e);
        }
    }
}
