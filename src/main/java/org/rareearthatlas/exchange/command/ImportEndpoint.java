package org.rareearthatlas.exchange.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.security.ActingUser;
import org.rareearthatlas.security.AtlasMode;
import org.rareearthatlas.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/import`: a file, answered line by line ([ImportReply] as JSON) while it is checked and imported. For
/// whoever can read the data folder's token, and in team mode for accounts that may import; when the connection ends,
/// the import is given up.
@RestController
class ImportEndpoint {

    static final String TOKEN_HEADER = "X-Atlas-Token";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ControlFile control;
    private final CommandImport imports;
    private final AtlasMode mode;

    ImportEndpoint(ControlFile control, CommandImport imports, AtlasMode mode) {
        this.control = control;
        this.mode = mode;
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
            @RequestParam(required = false) @Nullable List<String> mean,
            @RequestParam(required = false) @Nullable String crs,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestParam(required = false) @Nullable String delimiter,
            @RequestParam(required = false) @Nullable String layer,
            @RequestParam(required = false) @Nullable String duplicates,
            @RequestParam(required = false) @Nullable String fill,
            @RequestParam(required = false) @Nullable String wins,
            @RequestParam(defaultValue = "false") boolean withDoubts,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean noHeader,
            @RequestParam(defaultValue = "en") String language)
            throws IOException {
        boolean command = control.accepts(request.getHeader(TOKEN_HEADER));
        if (!command && !(mode.isTeam() && Role.CURATOR.isActing())) {
            throw new AccessDeniedException("Neither the token of the data folder nor an account that may import");
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
                mean == null ? List.of() : mean,
                crs,
                encoding,
                delimiter,
                layer,
                duplicates,
                fill,
                wins,
                withDoubts,
                dryRun,
                noHeader,
                language);
        if (command && mode.isTeam()) {
            ActingUser.runAsSystem(() -> run(asked, request, out));
        } else {
            run(asked, request, out);
        }
    }

    private void run(ImportRequest asked, HttpServletRequest request, OutputStream out) {
        try {
            imports.run(asked, request.getInputStream(), reply -> write(out, reply));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
