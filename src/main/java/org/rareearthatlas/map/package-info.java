/// The map component: the server half of `frontend/atlas-map`, its typed wire and its events.
///
/// It knows ids and geometry only: what a region or a deposit is, its callers know. Coordinates at this boundary are
/// longitude first, WGS 84, degrees. Imports `geo` alone.
@NullMarked
package org.rareearthatlas.map;

import org.jspecify.annotations.NullMarked;
