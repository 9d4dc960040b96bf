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
    private final DepositDetails deposits;

    ItemController(OgcFeatures features, OgcAnswers answers, OgcPages pages, DepositDetails deposits) {
        this.features = features;
        this.answers = answers;
        this.pages = pages;
        this.deposits = deposits;
    }

    @GetMapping
    ResponseEntity<byte[]> item(@PathVariable String id, @PathVariable String itemId, HttpServletRequest request) {
        OgcCollection collection = OgcCollection.get(id);
        CrsReference crs =
                CrsParameter.find(OgcParameters.of(request.getParameterMap(), List.of("crs")), "crs", collection);
        SimpleFeature feature = features.find(collection, itemId)
                .orElseThrow(() -> OgcException.notFound(
                        "There is no feature \"" + itemId + "\" in the collection \"" + id + "\"."));
        boolean html = OgcFormat.of(request) == OgcFormat.HTML;
        return answers.tagged(
                request,
                etag(request, collection, itemId),
                () -> answers.ok(request, html ? "text/html;charset=UTF-8" : OgcLinks.GEO_JSON)
                        .header("Content-Crs", "<" + crs.uri() + ">"),
                () -> html
                        ? pages.item(request, answers.texts(request), collection, feature)
                                .getBytes(StandardCharsets.UTF_8)
                        : answers.bytes(json(request, collection, feature, crs)));
    }

    /// A deposit's tag also tells its version, for those who write.
    private String etag(HttpServletRequest request, OgcCollection collection, String itemId) {
        String tag = answers.etag(request, collection);
        return collection != OgcCollection.DEPOSITS
                ? tag
                : deposits.find(itemId)
                        .map(deposit -> ItemTag.of(deposit, tag.replaceAll("W/|\"", "")))
                        .orElse(tag);
    }

    private Map<String, Object> json(
            HttpServletRequest request, OgcCollection collection, SimpleFeature feature, CrsReference crs) {
        FeatureJson writer = new FeatureJson(collection, crs);
        Map<String, Object> json = writer.feature(feature);
        if (collection == OgcCollection.DEPOSITS) {
            Map<String, Object> properties = writer.properties(feature);
            deposits.find(collection.itemId(feature.getID()))
                    .ifPresent(deposit -> properties.putAll(deposits.properties(deposit, writer, crs)));
            json.put("properties", properties);
        }
        json.put("links", new OgcDocuments(new OgcLinks(request), answers.texts(request)).itemLinks(collection));
        return json;
    }
}
