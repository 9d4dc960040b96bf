package org.rareearthatlas.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.rareearthatlas.catalog.PlaceFinder;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.geo.MapProjector;
import org.rareearthatlas.geo.ProjectedBbox;
import org.rareearthatlas.geo.Wgs84;
import org.springframework.stereotype.Service;

/// Finds out what a box of the map shows.
@Service
public class SightFinder {

    private final PlaceFinder places;

    SightFinder(PlaceFinder places) {
        this.places = places;
    }

    /// Asks the catalog: not for the window's thread.
    ///
    /// @param boxM may reach beyond what the projection shows; in Web Mercator the world repeats itself beside it
    public Sight find(MapProjection projection, ProjectedBbox boxM) {
        List<Geometry> parts = new ArrayList<>();
        for (ProjectedBbox part : unrolled(projection, boxM)) {
            Geometry area = MapProjector.of(projection).findAreaWgs84(part);
            for (int i = 0; i < area.getNumGeometries(); i++) {
                if (!area.getGeometryN(i).isEmpty()) {
                    parts.add(area.getGeometryN(i));
                }
            }
        }
        Geometry area = parts.isEmpty()
                ? Wgs84.FACTORY.createPolygon()
                : Wgs84.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
        return new Sight(
                area, area.isEmpty() ? Set.of() : places.listRegionsTouching(area), projection.key() + " " + boxM);
    }

    /// The parts of a box that runs on beyond 180° in Web Mercator, each where the world stands for itself.
    private static List<ProjectedBbox> unrolled(MapProjection projection, ProjectedBbox boxM) {
        if (projection != MapProjection.WEB_MERCATOR) {
            return List.of(boxM);
        }
        double westM = projection.extent().minXM();
        double eastM = projection.extent().maxXM();
        double worldM = eastM - westM;
        if (boxM.maxXM() - boxM.minXM() >= worldM) {
            return List.of(new ProjectedBbox(westM, boxM.minYM(), eastM, boxM.maxYM()));
        }
        double shiftM = Math.floor((boxM.minXM() - westM) / worldM) * worldM;
        double fromM = boxM.minXM() - shiftM;
        double toM = boxM.maxXM() - shiftM;
        if (toM <= eastM) {
            return List.of(new ProjectedBbox(fromM, boxM.minYM(), toM, boxM.maxYM()));
        }
        return List.of(
                new ProjectedBbox(fromM, boxM.minYM(), eastM, boxM.maxYM()),
                new ProjectedBbox(westM, boxM.minYM(), toM - worldM, boxM.maxYM()));
    }
}
