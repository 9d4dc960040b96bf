package org.rareearthatlas.exchange.bundle;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.text.NotFoundException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// `GET /export/region/{slug}.zip` and `GET /export/deposit/{id}.zip`: all that is said of one place.
@RestController
class BundleEndpoint {

    private final CitationBundles bundles;

    BundleEndpoint(CitationBundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping("/export/region/{slug:[a-z0-9-]{1,80}}.zip")
    void region(HttpServletResponse response, @PathVariable String slug) throws IOException {
        try {
            send(response, slug, bundles.region(slug));
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    @GetMapping("/export/deposit/{id:[0-9]{1,18}}.zip")
    void deposit(HttpServletResponse response, @PathVariable long id) throws IOException {
        try {
            send(response, "deposit-" + id, bundles.deposit(new DepositId(id)));
        } catch (NotFoundException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private void send(HttpServletResponse response, String name, BundleSubject subject) throws IOException {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rare-earth-atlas-" + name + ".zip\"");
        try (OutputStream out = response.getOutputStream()) {
            bundles.write(subject, root, out);
        }
    }
}
