package org.rareearthatlas.ogc;

import org.geotools.api.filter.FilterFactory;
import org.geotools.factory.CommonFactoryFinder;

/// The factory of filters. A class of its own, so that GeoTools starts with the first request and not with
/// the application.
final class OgcFilters {

    static final FilterFactory FACTORY = CommonFactoryFinder.getFilterFactory();

    /// The default geometry of every layer.
    static final String GEOMETRY = "geometry";

    private OgcFilters() {}
}
