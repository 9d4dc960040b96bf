package org.rareearthatlas.exchange.picture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterParameters;
import org.rareearthatlas.geo.LonLat;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.print.DepositLook;
import org.rareearthatlas.print.SheetSize;

/// A picture as an address asks for it.
///
/// @param place a permanent path such as `region/yakutia`; null for none
/// @param centre of the view, when no place is asked for
/// @param radiusKm how far the view reaches from its centre
/// @param projection null for the one that suits the place
/// @param title above the map; null for the place's name
/// @param look what the signs of deposits tell
record PictureRequest(
        @Nullable String place,
        @Nullable LonLat centre,
        OptionalDouble radiusKm,
        @Nullable MapProjection projection,
        @Nullable String title,
        SheetSize size,
        DepositLook look,
        AtlasFilter filter,
        Locale locale) {

    static final int MAX_TITLE_UTF16 = 120;

    private static final double SMALLEST_KM = 5;
    private static final double LARGEST_KM = 5_000;
    private static final Pattern AT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,8})?),(-?\\d{1,3}(?:\\.\\d{1,8})?)");
    private static final Pattern SIDES = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /// @throws IllegalArgumentException naming the parameter and what would be right
    static PictureRequest read(Map<String, List<String>> parameters, Locale locale) {
        Optional<LonLat> centre = first(parameters, "at").map(PictureRequest::centre);
        return new PictureRequest(
                first(parameters, "place").orElse(null),
                centre.orElse(null),
                first(parameters, "km").map(PictureRequest::radius).orElse(OptionalDouble.empty()),
                first(parameters, "crs").map(PictureRequest::projection).orElse(null),
                first(parameters, "title").map(PictureRequest::title).orElse(null),
                first(parameters, "size").map(PictureRequest::size).orElse(SheetSize.A4_LANDSCAPE),
                first(parameters, "signs").map(PictureRequest::look).orElse(DepositLook.STATUS),
                FilterParameters.read(parameters).filter(),
                locale);
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String key) {
        return parameters.getOrDefault(key, List.of()).stream()
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static LonLat centre(String text) {
        Matcher at = AT.matcher(text);
        if (at.matches()) {
            double latDeg = Double.parseDouble(at.group(1));
            double lonDeg = Double.parseDouble(at.group(2));
            if (Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180) {
                return new LonLat(lonDeg, latDeg);
            }
        }
        throw new IllegalArgumentException("\"at\" is a latitude and a longitude in degrees, such as at=66.5,124.0");
    }

    private static OptionalDouble radius(String text) {
        if (text.matches("\\d{1,5}(\\.\\d{1,3})?")) {
            return OptionalDouble.of(Math.clamp(Double.parseDouble(text), SMALLEST_KM, LARGEST_KM));
        }
        throw new IllegalArgumentException("\"km\" is how far the map reaches, such as km=400");
    }

    private static MapProjection projection(String key) {
        return MapProjection.find(key)
                .orElseThrow(() -> new IllegalArgumentException("\"crs\" is a projection of the map: "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(MapProjection.values())
                                        .map(MapProjection::key)
                                        .toList())));
    }

    private static DepositLook look(String key) {
        return DepositLook.find(key)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"signs\" says what the signs of deposits tell: status,"
                                + " element, element-Nd (any rare earth), tonnage, age or disagreement"));
    }

    private static String title(String text) {
        if (text.length() > MAX_TITLE_UTF16) {
            throw new IllegalArgumentException("\"title\" has at most " + MAX_TITLE_UTF16 + " characters");
        }
        return text.strip();
    }

    private static SheetSize size(String text) {
        if (text.equals("preview")) {
            return SheetSize.PREVIEW;
        }
        if (text.equals("a4")) {
            return SheetSize.A4_LANDSCAPE;
        }
        Matcher sides = SIDES.matcher(text);
        if (sides.matches()) {
            int width = Integer.parseInt(sides.group(1));
            int height = Integer.parseInt(sides.group(2));
            if (Math.min(width, height) >= 200 && Math.max(width, height) <= 2_000) {
                return new SheetSize(width, height, 2);
            }
        }
        throw new IllegalArgumentException(
                "\"size\" is a4, preview, or width and height from 200 to 2000 points, such as size=800x500");
    }
}
