package org.rareearthatlas.exchange.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.comparison.AskedPlaces;
import org.rareearthatlas.comparison.PlaceChoice;
import org.rareearthatlas.comparison.PlaceComparison;
import org.rareearthatlas.comparison.PlaceComparisons;
import org.rareearthatlas.language.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/comparison.csv?places=region:yakutia,deposit:12`: places side by side, a row for each property. `lang`
/// is the language of the names, `en` or `ru`.
@RestController
class ComparisonEndpoint {

    private final PlaceComparisons comparisons;

    ComparisonEndpoint(PlaceComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = "/export/comparison.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> comparison(
            Locale locale,
            @RequestParam(defaultValue = "") String places,
            @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        AskedPlaces asked = AskedPlaces.read(places);
        if (!asked.unreadable().isEmpty()
                || asked.tooMany() > 0
                || asked.choice().places().isEmpty()) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "Choose 1 to " + PlaceChoice.MOST + " places by the parameter \"places\","
                            + " such as region:yakutia,deposit:12.");
        }
        PlaceComparison comparison = comparisons.compare(asked.choice());
        if (!comparison.missing().isEmpty()) {
            throw problem(
                    HttpStatus.NOT_FOUND,
                    "There is no " + comparison.missing().getFirst().text() + ".");
        }
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
        Locale language = Languages.orEnglish(lang == null ? locale.getLanguage() : lang);
        String csv = new ComparisonCsv(comparison, root, language.getLanguage()).write();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rare-earth-atlas-comparison.csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
