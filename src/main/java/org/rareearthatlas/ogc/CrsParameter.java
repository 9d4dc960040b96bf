package org.rareearthatlas.ogc;

import org.rareearthatlas.geo.CrsReference;

/// Reads a parameter that names a reference system by its URI (OGC 18-058r1).
final class CrsParameter {

    private CrsParameter() {}

    /// The system, or longitude and latitude on WGS 84 when nothing is said.
    ///
    /// @throws OgcException when the collection is not offered in the system
    static CrsReference find(OgcParameters parameters, String name, OgcCollection collection) {
        return parameters
                .find(name)
                .map(uri -> CrsReference.find(uri)
                        .filter(collection.listSystems()::contains)
                        .orElseThrow(() -> OgcException.badParameter(
                                name,
                                "must be one of the URIs that the collection lists under \"crs\", such as "
                                        + CrsReference.listAll().get(1).uri())))
                .orElse(CrsReference.CRS84);
    }
}
