package org.rareearthatlas.story;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.explore.AtlasFilter;
import org.rareearthatlas.explore.FilterParameters;
import org.rareearthatlas.geo.MapCamera;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// What the map shows at a step of a story. Its text is the address of the same view in the atlas:
/// `region/yakutia?element=Nd#map=66.5,124.0,2500,albers-siberia`.
///
/// @param place permanent path of what is selected, `region/{slug}` or `deposit/{id}`; empty for nothing
/// @param filter what is drawn
/// @param camera where the map looks; null for all of the place, or the projection's first view
public record MapScene(
        String place, AtlasFilter filter, @Nullable MapCamera camera) {

    public static final int MAX_ADDRESS_UTF16 = 4000;

    /// The map as one first sees it.
    public static final MapScene HOME = new MapScene("", AtlasFilter.NONE, null);

    private static final Pattern PLACE = Pattern.compile("region/(?!new$)[a-z0-9-]{1,80}|deposit/[0-9]{1,18}");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    /// @throws IllegalArgumentException when the place is no permanent path of a region or deposit
    public MapScene {
        if (!place.isEmpty() && !PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("no place: " + place);
        }
    }

    /// Reads what was kept. What no atlas of this version understands is left out, so that a story stays readable.
    ///
    /// @param address from the atlas's root, without a slash in front
    public static MapScene read(String address) {
        String path = address.replaceFirst("[?#].*", "");
        return new MapScene(
                PLACE.matcher(path).matches() ? path : "",
                FilterParameters.read(parameters(address)).filter(),
                camera(address).orElse(null));
    }

    /// Reads a link that someone pasted, as "Share this view" gives it.
    ///
    /// @param root the atlas's address as its reader sees it, ending with a slash
    /// @throws InvalidInputException saying what is wrong with it
    public static MapScene ofLink(String link, String root) {
        String text = link.strip();
        String address = text.startsWith(root) ? text.substring(root.length()) : text.replaceFirst("^/(?!/)", "");
        if (ABSOLUTE.matcher(address).matches()) {
            throw refused("story.view.elsewhere", root);
        }
        if (address.length() > MAX_ADDRESS_UTF16) {
            throw refused("text.tooLong", MAX_ADDRESS_UTF16);
        }
        String path = address.replaceFirst("[?#].*", "");
        boolean isPlace = path.isEmpty() || PLACE.matcher(path).matches();
        if (text.isEmpty() || (!isPlace && camera(address).isEmpty())) {
            throw refused("story.view.unreadable");
        }
        List<FilterParameters.LeftOut> unknown =
                FilterParameters.read(parameters(address)).notUnderstood();
        if (!unknown.isEmpty()) {
            throw refused("story.view.unknown", unknown.getFirst().toString());
        }
        return read(address);
    }

    private static InvalidInputException refused(String code, Object... arguments) {
        return new InvalidInputException(new Problem("view", code, List.of(arguments)));
    }

    private static Optional<MapCamera> camera(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? Optional.empty() : MapCamera.find(address.substring(fragment));
    }

    private static Map<String, List<String>> parameters(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String query = address.replaceFirst("#.*", "");
        int start = query.indexOf('?');
        if (start < 0) {
            return parameters;
        }
        for (String part : query.substring(start + 1).split("&")) {
            String[] pair = part.split("=", 2);
            parameters
                    .computeIfAbsent(decoded(pair[0]), key -> new ArrayList<>())
                    .add(pair.length < 2 ? "" : decoded(pair[1]));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a stray percent sign
            return text;
        }
    }

    /// The address that shows the same in the atlas, from its root; [#read] reads it back.
    public String address() {
        String query = parameters().entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(value -> encoded(part.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return place + (query.isEmpty() ? "" : "?" + query) + (camera == null ? "" : camera.fragment());
    }

    /// The filter as parameters of an address.
    public Map<String, List<String>> parameters() {
        return FilterParameters.write(filter);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
