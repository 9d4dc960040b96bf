package org.rareearthatlas.region;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.LocalNames;
import org.rareearthatlas.text.Problem;

/// What a region is made of. Its polygons are those of its units; a place without a border is a point instead.
///
/// @param slug lower-case ASCII letters, digits and hyphens, 1 to 80; the region's permanent address
/// @param countryCodes ISO 3166-1 alpha-2 codes by recognised borders
/// @param unitCodes codes of the provinces (see [WorldUnits]) that make up the area; at least one, but none for a point
/// @param point given exactly for a [RegionKind#PLACE]
public record RegionData(
        String slug,
        RegionKind kind,
        Extent extent,
        List<String> countryCodes,
        List<String> unitCodes,
        @Nullable PointPlace point,
        LocalNames names,
        @Nullable Dispute dispute,
        @Nullable String noteEn,
        @Nullable String noteRu) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_SLUG_LENGTH = 80;
    private static final int MAX_NOTE_UTF16 = 2000;
    private static final int MAX_UNITS = 500;

    /// A region with the borders of a country or province.
    public static RegionData of(WorldArea area, String slug, LocalNames names) {
        return new RegionData(
                slug,
                area.kind(),
                Extent.EXACT,
                List.of(area.countryCode()),
                area.unitCodes(),
                null,
                names,
                null,
                null,
                null);
    }

    /// A place of the gazetteer that is known as a point.
    public static RegionData of(PointPlace point, String countryCode, String slug, LocalNames names) {
        return new RegionData(
                slug,
                RegionKind.PLACE,
                Extent.APPROXIMATE,
                List.of(countryCode),
                List.of(),
                point,
                names,
                null,
                null,
                null);
    }

    public RegionData {
        countryCodes = List.copyOf(countryCodes);
        unitCodes = List.copyOf(unitCodes);
        if (slug.length() > MAX_SLUG_LENGTH || !SLUG.matcher(slug).matches()) {
            throw new InvalidInputException(Problem.of("slug", "region.slug.form", MAX_SLUG_LENGTH));
        }
        if ((kind == RegionKind.PLACE) != (point != null)) {
            throw new InvalidInputException(Problem.of("point", "region.point.missing"));
        }
        if (unitCodes.isEmpty() == (point == null)) {
            throw new InvalidInputException(Problem.of("units", "region.units.missing"));
        }
        if (unitCodes.size() > MAX_UNITS) {
            throw new InvalidInputException(Problem.of("units", "region.units.tooMany", MAX_UNITS));
        }
        for (@Nullable String note : new @Nullable String[] {noteEn, noteRu}) {
            if (note != null && note.length() > MAX_NOTE_UTF16) {
                throw new InvalidInputException(Problem.of("note", "text.tooLong", MAX_NOTE_UTF16));
            }
        }
    }
}
