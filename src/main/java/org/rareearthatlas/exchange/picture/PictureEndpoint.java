package org.rareearthatlas.exchange.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.filter.Filter;
import org.rareearthatlas.explore.ExploreService;
import org.rareearthatlas.geo.MapProjection;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.print.MapPrinter;
import org.rareearthatlas.print.MapSheet;
import org.rareearthatlas.print.PrintFormat;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/map.svg`, `.png` and `.pdf`: a map with title, legend, scale, sources and date. `place` (a permanent
/// path)
/// or `at` with `km` say where, `crs` in which projection, `size` on which sheet, and the map's own filter which
/// deposits; `signs` what their signs tell. `GET /export/preview/…` is the picture that other sites show beside a link.
@RestController
class PictureEndpoint {

    private static final Duration PREVIEW_AGE = Duration.ofHours(1);

    private final PictureFoci foci;
    private final ExploreService explore;
    private final MapPrinter printer;

    PictureEndpoint(PictureFoci foci, ExploreService explore, MapPrinter printer) {
        this.foci = foci;
        this.explore = explore;
        this.printer = printer;
    }

    @GetMapping("/export/map.{ending:svg|png|pdf}")
    ResponseEntity<byte[]> map(
            HttpServletRequest request,
            Locale asked,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        PictureRequest picture = read(parameters, asked);
        PrintFormat format = PrintFormat.find(ending).orElseThrow();
        boolean download = parameters.containsKey("download");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(download, ending))
                .body(draw(request, picture, format));
    }

    @GetMapping("/export/preview/{kind:region|deposit}/{id:[a-z0-9-]{1,80}}.png")
    ResponseEntity<byte[]> preview(
            HttpServletRequest request,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "en") String lang)
            throws IOException {
        return preview(request, Map.of("place", List.of(kind + "/" + id), "size", List.of("preview")), lang);
    }

    @GetMapping("/export/preview/atlas.png")
    ResponseEntity<byte[]> preview(HttpServletRequest request, @RequestParam(defaultValue = "en") String lang)
            throws IOException {
        return preview(request, Map.of("size", List.of("preview")), lang);
    }

    private ResponseEntity<byte[]> preview(
            HttpServletRequest request, Map<String, List<String>> parameters, String language) throws IOException {
        PictureRequest picture = PictureRequest.read(parameters, Languages.orEnglish(language));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(PREVIEW_AGE).cachePublic())
                .body(draw(request, picture, PrintFormat.PNG));
    }

    private static String disposition(boolean download, String ending) {
        return (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename("rare-earth-atlas-map." + ending)
                .build()
                .toString();
    }

    private static PictureRequest read(MultiValueMap<String, String> parameters, Locale asked) {
        String language = parameters.getFirst("lang");
        try {
            return PictureRequest.read(
                    parameters, Languages.orEnglish(language == null ? asked.getLanguage() : language));
        } catch (IllegalArgumentException e) {
            throw problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private byte[] draw(HttpServletRequest request, PictureRequest picture, PrintFormat format) throws IOException {
        String root = ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.print(sheet(picture, focus(picture), root), format, out);
        return out.toByteArray();
    }

    private PictureFocus focus(PictureRequest picture) {
        if (picture.place() != null) {
            try {
                return foci.of(picture.place(), picture.locale());
            } catch (NotFoundException e) {
                throw problem(HttpStatus.NOT_FOUND, "The atlas has no place at \"" + picture.place() + "\".");
            }
        }
        return picture.centre() == null
                ? new PictureFocus("", "", null, java.util.Set.of(), java.util.Set.of())
                : PictureFoci.around(
                        picture.centre(), picture.radiusKm().orElse(PictureFoci.AROUND_DEPOSIT_M / 1000) * 1000);
    }

    private MapSheet sheet(PictureRequest picture, PictureFocus focus, String root) {
        MapProjection projection =
                picture.projection() == null ? MapSheet.projectionFor(focus.aroundWgs84()) : picture.projection();
        return new MapSheet(
                picture.title() == null ? focus.name() : picture.title(),
                picture.size(),
                picture.look(),
                projection,
                focus.aroundWgs84(),
                focus.regions(),
                picture.filter().isEmpty() ? Filter.INCLUDE : explore.toFilter(picture.filter()),
                focus.deposits(),
                root + focus.path(),
                LocalDate.now(),
                picture.locale());
    }

    private static ErrorResponseException problem(HttpStatus status, String sentence) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
    }
}
