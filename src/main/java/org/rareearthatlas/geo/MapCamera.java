package org.rareearthatlas.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a map looks, through which projection, and what its signs tell.
///
/// @param centre of the part that no panel covers
/// @param metresPerPixel on the ground at the centre, above 0
/// @param signs what the signs of deposits tell, as it stands in addresses, such as `tonnage` or `element-Nd`
public record MapCamera(LonLat centre, double metresPerPixel, MapProjection projection, String signs) {

    /// What signs tell when nothing else is asked; addresses leave it out.
    public static final String STATUS_SIGNS = "status";

    private static final double MOST_METRES_PER_PIXEL = 1e9;
    private static final String NUMBER = "(-?\\d{1,6}(?:\\.\\d{1,8})?)";
    private static final String WORDS = "[a-z]{1,20}(?:-[A-Z][a-z]?)?";
    private static final Pattern SIGNS = Pattern.compile(WORDS);
    private static final Pattern FRAGMENT =
            Pattern.compile("#map=" + NUMBER + "," + NUMBER + "," + NUMBER + ",([a-z0-9-]{1,40})(?:,(" + WORDS + "))?");

    /// @throws IllegalArgumentException when the scale is not a positive finite number, or the signs are no word
    public MapCamera {
        if (!(metresPerPixel > 0 && metresPerPixel < MOST_METRES_PER_PIXEL)) {
            throw new IllegalArgumentException("metres a pixel are positive");
        }
        if (!isSigns(signs)) {
            throw new IllegalArgumentException("what signs tell is one word and perhaps an element");
        }
    }

    /// Whether a text may be what signs tell: one word, and perhaps an element.
    public static boolean isSigns(String text) {
        return SIGNS.matcher(text).matches();
    }

    /// What a fragment of an address says, `#map=latitude,longitude,metres a pixel,projection` and perhaps `,signs`;
    /// empty for any other.
    public static Optional<MapCamera> find(String fragment) {
        Matcher parts = FRAGMENT.matcher(fragment);
        if (!parts.matches()) {
            return Optional.empty();
        }
        double latDeg = Double.parseDouble(parts.group(1));
        double lonDeg = Double.parseDouble(parts.group(2));
        double metresPerPixel = Double.parseDouble(parts.group(3));
        String signs = Optional.ofNullable(parts.group(5)).orElse(STATUS_SIGNS);
        return MapProjection.find(parts.group(4))
                .filter(projection -> LonLat.isValid(lonDeg, latDeg) && metresPerPixel > 0)
                .map(projection -> new MapCamera(new LonLat(lonDeg, latDeg), metresPerPixel, projection, signs));
    }

    /// What signs tell, unless that is the status.
    public Optional<String> findSigns() {
        return Optional.of(signs).filter(told -> !told.equals(STATUS_SIGNS));
    }

    /// The fragment of an address that looks there again, `#map=latitude,longitude,metres a pixel,projection`, and
    /// `,signs` unless they tell the status; degrees to four decimals, whole metres.
    public String fragment() {
        return String.format(
                Locale.ROOT,
                "#map=%.4f,%.4f,%.0f,%s%s",
                centre.latDeg(),
                centre.lonDeg(),
                Math.max(1, metresPerPixel),
                projection.key(),
                findSigns().map(told -> "," + told).orElse(""));
    }
}
