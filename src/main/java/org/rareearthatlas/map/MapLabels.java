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
            "legendSought",
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
            "signs",
            "signsStatus",
            "signsElement",
            "signsElementNote",
            "signsWhich",
            "signsGroups",
            "signsTonnage",
            "signsTonnageNote",
            "signsAge",
            "signsAgeNote",
            "signsDisagreement",
            "signsDisagreementNote",
            "legendOfElement",
            "legendHas",
            "legendHasOthers",
            "legendElementsUnknown",
            "legendLight",
            "legendHeavy",
            "legendLightHeavy",
            "legendOfTonnage",
            "legendTonnage1",
            "legendTonnage2",
            "legendTonnage3",
            "legendTonnage4",
            "legendTonnage5",
            "legendTonnageUnknown",
            "legendOfAge",
            "legendAgeRange",
            "legendAgeBefore",
            "legendAgeUnknown",
            "legendOfDisagreement",
            "legendDisagree0",
            "legendDisagree1",
            "legendDisagree2",
            "legendDisagree3",
            "legendClusterElement",
            "legendClusterTonnage",
            "legendClusterAge",
            "legendClusterDisagreement",
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
            "ownBroken",
            "ownServices",
            "ownServiceAdd",
            "ownServiceAddress",
            "ownServiceLayer",
            "ownServiceNote",
            "ownServiceWrong",
            "ownServiceInsecure",
            "ownServiceTemplate",
            "ownServiceNeedsLayer",
            "ownServiceTooMany",
            "ownServiceFails");

    /// Names of elements are the whole atlas's; among the texts they stand behind the same prefix.
    private static final String ELEMENT_PREFIX = "element.";

    /// Symbols of the elements whose names are among the texts.
    static final List<String> RARE_EARTHS = List.of(
            "Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu");

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
        RARE_EARTHS.forEach(symbol -> texts.put(ELEMENT_PREFIX + symbol, translation.apply(ELEMENT_PREFIX + symbol)));
        return new MapLabels(texts);
    }
}
