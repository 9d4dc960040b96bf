package org.rareearthatlas.ogc;

import java.util.List;
import java.util.stream.Stream;

/// The conformance classes that hold, each tested.
final class OgcConformance {

    private static final String SPEC = "http://www.opengis.net/spec/";

    static final List<String> CLASSES = Stream.of(
                    "ogcapi-common-1/1.0/conf/core",
                    "ogcapi-common-2/1.0/conf/collections",
                    "ogcapi-features-1/1.0/conf/core",
                    "ogcapi-features-1/1.0/conf/oas30",
                    "ogcapi-features-1/1.0/conf/html",
                    "ogcapi-features-1/1.0/conf/geojson",
                    "ogcapi-features-2/1.0/conf/crs",
                    "ogcapi-features-3/1.0/conf/queryables",
                    "ogcapi-features-3/1.0/conf/queryables-query-parameters",
                    "ogcapi-features-3/1.0/conf/filter",
                    "ogcapi-features-3/1.0/conf/features-filter",
                    "ogcapi-features-4/1.0/conf/create-replace-delete",
                    "ogcapi-features-4/1.0/conf/features",
                    "ogcapi-features-4/1.0/conf/optimistic-locking-etags",
                    "ogcapi-tiles-1/1.0/conf/core",
                    "ogcapi-tiles-1/1.0/conf/tileset",
                    "ogcapi-tiles-1/1.0/conf/tilesets-list",
                    "ogcapi-tiles-1/1.0/conf/dataset-tilesets",
                    "ogcapi-tiles-1/1.0/conf/geodata-tilesets",
                    "ogcapi-tiles-1/1.0/conf/mvt",
                    "ogcapi-tiles-1/1.0/conf/oas30",
                    "tms/2.0/conf/tilematrixset",
                    "tms/2.0/conf/json-tilematrixset",
                    "tms/2.0/conf/tilesetmetadata",
                    "tms/2.0/conf/json-tilesetmetadata",
                    "cql2/1.0/conf/cql2-text",
                    "cql2/1.0/conf/cql2-json",
                    "cql2/1.0/conf/basic-cql2",
                    "cql2/1.0/conf/advanced-comparison-operators",
                    "cql2/1.0/conf/case-insensitive-comparison",
                    "cql2/1.0/conf/accent-insensitive-comparison",
                    "cql2/1.0/conf/basic-spatial-functions",
                    "cql2/1.0/conf/basic-spatial-functions-plus",
                    "cql2/1.0/conf/spatial-functions",
                    "cql2/1.0/conf/temporal-functions",
                    "cql2/1.0/conf/property-property",
                    "cql2/1.0/conf/arithmetic")
            .map(SPEC::concat)
            .toList();

    private OgcConformance() {}
}
