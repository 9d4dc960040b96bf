package org.rareearthatlas.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The texts of the map, by the names the component knows them by.
///
/// @param texts one text for each of [#KEYS]
public record MapLabels(Map<String, String> texts) {

    /// In the message bundles these keys stand behind this prefix.
    public static final String BUNDLE_PREFIX = "map.";

    /// Every text the component may show.
    public static final List<String> KEYS = List.of(
            "name",
            "description",
            "zoomIn",
            "zoomOut",
            "home",
            "fitSelection",
            "projection",
            "share",
            "controls",
            "legend",
            "legendRegion",
            "legendPlace",
            "legendVague",
            "legendApproximateExtent",
            "legendDisputedArea",
            "legendProducer",
            "legendPastProducer",
            "legendDevelopment",
            "legendProspect",
            "legendOccurrence",
            "legendUnknown",
            "legendApproximatePlace",
            "legendUnsourced",
            "legendOutline",
            "legendCluster",
            "legendDisagreement",
            "legendInternational",
            "legendProvince",
            "legendDisputedBorder",
            "legendDraft",
            "kindCountry",
            "kindProvince",
            "kindMacroRegion",
            "kindDisputedArea",
            "kindPlace",
            "chooser",
            "cluster",
            "pickHint",
            "pickHintKeyboard",
            "outlineHint",
            "outlineHintModify",
            "outlineHintKeyboard",
            "attribution",
            "loadProblem",
            "unitKilometres",
            "unitMetres",
            "unitHectares",
            "unitSquareKilometres",
            "measure",
            "measureHint",
            "measureKeys",
            "measureLength",
            "measureArea",
            "measureEnd",
            "coordinates",
            "compassLetters",
            "north",
            "northLetter",
            "layers",
            "layersReset",
            "layerRegions",
            "layerDeposits",
            "layerDisagreements",
            "layerNames",
            "layerGraticule",
            "layerOpacity",
            "ownLayers",
            "ownOpen",
            "ownNote",
            "ownRaise",
            "ownRemove",
            "ownUnknownFormat",
            "ownTooLarge",
            "ownNothing",
            "ownBroken");

    /// @throws IllegalArgumentException when a text is missing
    public MapLabels {
        texts = Map.copyOf(texts);
        for (String key : KEYS) {
            if (!texts.containsKey(key)) {
                throw new IllegalArgumentException("the map needs a text for " + key);
            }
        }
    }

    /// The texts of a message bundle.
    ///
    /// @param translation the text behind a bundle key, such as `map.zoomIn`
    public static MapLabels of(UnaryOperator<String> translation) {
        Map<String, String> texts = new LinkedHashMap<>();
        KEYS.forEach(key -> texts.put(key, translation.apply(BUNDLE_PREFIX + key)));
        return new MapLabels(texts);
    }
}
