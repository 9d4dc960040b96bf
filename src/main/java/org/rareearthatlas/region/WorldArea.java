package org.rareearthatlas.region;

import java.util.List;

/// A country or province of the shipped world map, from which a region can be made.
///
/// @param code ISO 3166-1 alpha-2 code of a country, or the code of a province as [WorldUnit#code()]
/// @param kind country or province
/// @param countryCode ISO 3166-1 alpha-2 code of the country by recognised borders
/// @param unitCodes the provinces it is made of, at least one
public record WorldArea(
        String code, RegionKind kind, String countryCode, String nameEn, String nameRu, List<String> unitCodes) {

    public WorldArea {
        unitCodes = List.copyOf(unitCodes);
    }
}
