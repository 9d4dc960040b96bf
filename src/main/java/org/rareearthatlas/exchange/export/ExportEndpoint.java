package org.rareearthatlas.exchange.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/deposits.{csv,xlsx,geojson,gpkg,kml,fgb}?...`: the deposits as a file, written while it is sent; the
/// parameters
/// are those of [ExportRequest]. `GET /export/columns.csv`: what the columns hold.
@RestController
class ExportEndpoint {

    private final ExportService exports;
    private final ExportRequest requests;

    ExportEndpoint(ExportService exports, ExportRequest requests) {
        this.exports = exports;
        this.requests = requests;
    }

    @GetMapping("/export/deposits.{ending}")
    void deposits(
            HttpServletResponse response,
            @PathVariable String ending,
            @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        ExportFormat format =
                ExportFormat.find(ending).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ExportScope scope;
        try {
            scope = requests.scope(parameters);
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
        exports.require(scope);
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String name = "rare-earth-atlas-" + LocalDate.now() + "." + format.ending();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.LINK, "<" + base + "/export/columns.csv>; rel=\"describedby\"");
        // Not closed when writing fails: the reader must see that the file is not whole.
        OutputStream out = response.getOutputStream();
        exports.write(format, scope, base, out);
        out.flush();
    }

    @GetMapping(path = "/export/columns.csv", produces = "text/csv;charset=UTF-8")
    byte[] columns(HttpServletRequest request) {
        Locale locale = Languages.orEnglish(request.getLocale().getLanguage());
        return ColumnsCsv.in(locale).getBytes(StandardCharsets.UTF_8);
    }
}
