package org.rareearthatlas.workspace;

import org.jspecify.annotations.Nullable;
import org.rareearthatlas.map.FeatureRef;
import org.rareearthatlas.map.MapDraft;
import org.rareearthatlas.review.PlaceOption;

/// How the map shows a place that a mention may mean: as itself when the atlas has it, else as a mark where it lies.
///
/// @param feature the region or deposit of the atlas
/// @param draft null when the atlas has the place, or nobody knows where it lies
record ReviewLook(@Nullable FeatureRef feature, @Nullable MapDraft draft) {

    static ReviewLook at(PlaceOption place) {
        String id = place.placeId();
        if (id.startsWith("region:")) {
            return new ReviewLook(FeatureRef.region(id.substring(7)), null);
        }
        if (id.startsWith("deposit:") && place.point() != null) {
            return new ReviewLook(FeatureRef.deposit(id.substring(8)), null);
        }
        return new ReviewLook(null, place.point() == null ? null : MapDraft.at(place.point()));
    }
}
