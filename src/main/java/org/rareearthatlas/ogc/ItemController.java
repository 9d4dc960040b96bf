package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.rareearthatlas.geo.CrsReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One feature of a collection.
@RestController
@RequestMapping("/ogc/collections/{id}/items/{itemId}")
class ItemController {

    private final OgcFeatures features;
    private final OgcAnswers answers;
    private final OgcPages pages;

    ItemController(OgcFeatures features, OgcAnswers answers, OgcPages pages) {
        this.features = features;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> item(@PathVariable String id, @PathVariable String itemId, HttpServletRequest request) {
        OgcCollection collection = OgcCollection.get(id);
        CrsReference crs = CrsParameter.find(OgcParameters.of(request.getParameterMap(), List.of("crs")), "crs");
        SimpleFeature feature = features.find(collection, itemId)
                .orElseThrow(() -> OgcException.notFound(
                        "There is no feature \"" + itemId + "\" in the collection \"" + id + "\"."));
        boolean html = OgcFormat.of(request) == OgcFormat.HTML;
        return answers.tagged(
                request,
                answers.etag(request, collection),
                () -> answers.ok(request, html ? "text/html;charset=UTF-8" : OgcLinks.GEO_JSON)
                        .header("Content-Crs", "<" + crs.uri() + ">"),
                () -> html
                        ? pages.item(request, answers.texts(request), collection, feature)
                                .getBytes(StandardCharsets.UTF_8)
                        : answers.bytes(json(request, collection, feature, crs)));
    }

    private Map<String, Object> json(
            HttpServletRequest request, OgcCollection collection, SimpleFeature feature, CrsReference crs) {
        Map<String, Object> json = new FeatureJson(collection, crs).feature(feature);
        json.put("links", new OgcDocuments(new OgcLinks(request), answers.texts(request)).itemLinks(collection));
        return json;
    }
}
