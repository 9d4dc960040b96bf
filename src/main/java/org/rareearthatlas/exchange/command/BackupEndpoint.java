package org.rareearthatlas.exchange.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rareearthatlas.exchange.StagedFiles;
import org.rareearthatlas.exchange.backup.BackupElsewhereException;
import org.rareearthatlas.exchange.backup.BackupService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `POST /api/backup`: a backup of the running atlas, for whoever can read the data folder's token.
@RestController
class BackupEndpoint {

    private final ControlFile control;
    private final BackupService backups;
    private final StagedFiles staged;

    BackupEndpoint(ControlFile control, BackupService backups, StagedFiles staged) {
        this.control = control;
        this.backups = backups;
        this.staged = staged;
    }

    @PostMapping("/api/backup")
    void backup(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!control.accepts(request.getHeader(ImportEndpoint.TOKEN_HEADER))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Path file = staged.create();
        try {
            backups.write(file);
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } catch (BackupElsewhereException e) {
            throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED, e.getMessage());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
