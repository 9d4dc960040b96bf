package org.rareearthatlas.exchange.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/import`: a file, answered line by line ([ImportReply] as JSON) while it is checked and imported. For
/// whoever
/// can read the data folder's token; when the connection ends, the import is given up.
@RestController
class ImportEndpoint {

    static final String TOKEN_HEADER = "X-Atlas-Token";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ControlFile control;
    private final CommandImport imports;

    ImportEndpoint(ControlFile control, CommandImport imports) {
        this.control = control;
        this.imports = imports;
    }

    @PostMapping("/api/import")
    void receive(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String fileName,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable String publisher,
            @RequestParam(required = false) @Nullable String licence,
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(required = false) @Nullable List<String> map,
            @RequestParam(required = false) @Nullable String crs,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String delimiter,
            @RequestParam(required = false) @Nullable String layer,
            @RequestParam(required = false) @Nullable String duplicates,
            @RequestParam(defaultValue = "false") boolean withDoubts,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "en") String language)
            throws IOException {
        if (!control.accepts(request.getHeader(TOKEN_HEADER))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        response.setContentType("application/x-ndjson");
        OutputStream out = response.getOutputStream();
        ImportRequest asked = new ImportRequest(
                fileName,
                title,
                publisher,
                licence,
                address,
                map == null ? List.of() : map,
                crs,
                encoding,
                delimiter,
                layer,
                duplicates,
                withDoubts,
                dryRun,
                language);
        imports.run(asked, request.getInputStream(), reply -> write(out, reply));
    }

    private static void write(OutputStream out, ImportReply reply) {
        try {
            out.write((JSON.writeValueAsString(reply) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
