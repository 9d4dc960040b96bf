package org.rareearthatlas.exchange.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.language.Languages;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/region/{slug}.zip`, `GET /export/deposit/{id}.zip` and `GET /export/selection.zip?region=&deposit=`:
/// all that
/// is said of one place or of several. `lang` is the language of the page and the map, `en` or `ru`.
@RestController
class BundleEndpoint {

    /// A bundle holds all claims of its subjects in memory while it is written.
    static final int MOST_SUBJECTS = 100;

    private final CitationBundles bundles;
    private final BundleSubjects subjects;

    BundleEndpoint(CitationBundles bundles, BundleSubjects subjects) {
        this.bundles = bundles;
        this.subjects = subjects;
    }

    @GetMapping("/export/region/{slug:[a-z0-9-]{1,80}}.zip")
    void region(
            HttpServletResponse response,
            Locale locale,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        send(response, slug, language(lang, locale), () -> List.of(subjects.region(slug)));
    }

    @GetMapping("/export/deposit/{id:[0-9]{1,18}}.zip")
    void deposit(
            HttpServletResponse response,
            Locale locale,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        send(response, "deposit-" + id, language(lang, locale), () -> List.of(subjects.deposit(new DepositId(id))));
    }

    @GetMapping("/export/selection.zip")
    void selection(
            HttpServletResponse response,
            Locale locale,
            @RequestParam(defaultValue = "") List<String> region,
            @RequestParam(defaultValue = "") List<Long> deposit,
            @RequestParam(required = false) @Nullable String lang)
            throws IOException {
        int count = region.size() + deposit.size();
        if (count == 0 || count > MOST_SUBJECTS) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST,
                            "Choose 1 to " + MOST_SUBJECTS
                                    + " places by the parameters \"region\" (a slug) and \"deposit\" (a number)."),
                    null);
        }
        send(
                response,
                "selection",
                language(lang, locale),
                () -> Stream.concat(
                                region.stream().distinct().map(subjects::region),
                                deposit.stream().distinct().map(id -> subjects.deposit(new DepositId(id))))
                        .toList());
    }

    private static Locale language(@Nullable String lang, Locale asked) {
        return Languages.orEnglish(lang == null ? asked.getLanguage() : lang);
    }

    private void send(HttpServletResponse response, String name, Locale locale, Supplier<List<BundleSubject>> about)
            throws IOException {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
        Bundle bundle;
        try {
            bundle = bundles.of(about.get(), root, locale);
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rare-earth-atlas-" + name + ".zip\"");
        // Not closed when writing fails: the reader must see that the file is not whole.
        OutputStream out = response.getOutputStream();
        bundles.write(bundle, out);
        out.flush();
    }
}
