package org.rareearthatlas.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.rareearthatlas.pointindex.PointPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the API says of itself: landing page, conformance, collections, queryables, OpenAPI.
@RestController
@RequestMapping("/ogc")
class OgcController {

    private final OgcFeatures features;
    private final OgcAnswers answers;
    private final OgcPages pages;
    private final OgcCapacity capacity;
    private final OgcExtents extents;

    OgcController(OgcFeatures features, OgcAnswers answers, OgcPages pages, OgcCapacity capacity, OgcExtents extents) {
        this.features = features;
        this.answers = answers;
        this.pages = pages;
        this.capacity = capacity;
        this.extents = extents;
    }

    @GetMapping({"", "/"})
    ResponseEntity<byte[]> landing(HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> documents(request).landing(),
                () -> pages.landing(request, answers.texts(request)));
    }

    @GetMapping("/conformance")
    ResponseEntity<byte[]> conformance(HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> documents(request).conformance(),
                () -> pages.conformance(request, answers.texts(request)));
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> api(HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        OpenApiDocument document = new OpenApiDocument(new OgcLinks(request), answers.texts(request), features);
        return answers.either(
                request,
                OgcLinks.OPEN_API,
                document::json,
                () -> pages.api(request, answers.texts(request), document.json()));
    }

    @GetMapping("/collections")
    ResponseEntity<byte[]> collections(HttpServletRequest request) {
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> documents(request)
                        .collections(OgcCollection.listAll().stream()
                                .map(collection -> collection(request, collection, false))
                                .toList()),
                () -> pages.collections(request, answers.texts(request)));
    }

    @GetMapping("/collections/{id}")
    ResponseEntity<byte[]> collection(@PathVariable String id, HttpServletRequest request) {
        OgcCollection collection = OgcCollection.get(id);
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.JSON,
                () -> collection(request, collection, true),
                () -> pages.collection(request, answers.texts(request), collection));
    }

    @GetMapping("/collections/{id}/queryables")
    ResponseEntity<byte[]> queryables(@PathVariable String id, HttpServletRequest request) {
        OgcCollection collection = OgcCollection.get(id);
        OgcParameters.of(request.getParameterMap(), List.of());
        return answers.either(
                request,
                OgcLinks.SCHEMA,
                () -> documents(request).queryables(collection, features.queryables(collection)),
                () -> pages.queryables(request, answers.texts(request), collection));
    }

    @GetMapping("/collections/{id}/items")
    ResponseEntity<byte[]> items(@PathVariable String id, HttpServletRequest request) {
        OgcCollection collection = OgcCollection.get(id);
        ItemsRequest items =
                new ItemsRequestParser(collection, features.queryables(collection), request.getParameterMap()).parse();
        boolean html = OgcFormat.of(request) == OgcFormat.HTML;
        return answers.tagged(
                request,
                answers.etag(request, collection),
                () -> answers.ok(request, html ? "text/html;charset=UTF-8" : OgcLinks.GEO_JSON)
                        .header("Content-Crs", "<" + items.crs().uri() + ">"),
                () -> capacity.run(() -> body(request, items, html)));
    }

    private byte[] body(HttpServletRequest request, ItemsRequest items, boolean html) {
        if (!html && OgcFeatures.isOfIndex(items)) {
            PointPage page = features.depositPage(items);
            OptionalLong matched = OptionalLong.of(page.matched());
            return DepositItemsWriter.write(
                    documents(request).items(page.points().size(), OgcFeatures.next(page), matched), page);
        }
        ItemsPage page = features.page(items);
        return html
                ? pages.items(request, answers.texts(request), items, page).getBytes(StandardCharsets.UTF_8)
                : new ItemsWriter(items.collection(), items.crs(), features.schema(items.collection()))
                        .write(documents(request).items(page), page.features());
    }

    private Map<String, Object> collection(HttpServletRequest request, OgcCollection collection, boolean alone) {
        return documents(request).collection(collection, extents.find(collection), alone);
    }

    private OgcDocuments documents(HttpServletRequest request) {
        return new OgcDocuments(new OgcLinks(request), answers.texts(request));
    }

    /// Everything else below `/ogc`; without this the application's own page would answer.
    @GetMapping("/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        throw OgcException.notFound("There is nothing at " + request.getRequestURI() + "; begin at "
                + new OgcLinks(request).atlas("/ogc") + ".");
    }
}
