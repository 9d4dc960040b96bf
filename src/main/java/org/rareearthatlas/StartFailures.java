package org.rareearthatlas;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.database.UnfitDatabaseException;
import org.springframework.boot.web.server.PortInUseException;

/// Finds the plain reason behind whatever the frameworks threw while starting.
final class StartFailures {

    private static final int H2_NO_DISK_SPACE = 90100;
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_UNKNOWN_FORMAT = 90048;
    private static final int H2_CORRUPTED = 90030;
    private static final int H2_IO = 90028;
    private static final int H2_IO_OF_FILE = 90031;

    private StartFailures() {}

    static StartFailure explain(DataFolder folder, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            StartFailure explained = recognise(folder, t);
            if (explained != null) {
                return explained;
            }
        }
        if (DiskTrouble.spaceIsGone(folder.home())) {
            return DiskTrouble.full(folder.home(), failure); // the frameworks do not always hand on what came first
        }
        return new StartFailure(
                StartProblem.UNEXPECTED,
                "The atlas could not start, and nothing was changed on purpose; the reason is in %s."
                        .formatted(folder.logFile()),
                failure);
    }

    private static @Nullable StartFailure recognise(DataFolder folder, Throwable t) {
        return switch (t) {
            case StartFailure known -> known;
            case PortInUseException port -> AddressCheck.portInUse(port.getPort(), t);
            case BindException _ -> AddressCheck.portInUse(null, t);
            case FlywayValidateException _ -> newer(folder, t);
            case UnfitDatabaseException unfit ->
                new StartFailure(StartProblem.DATABASE_UNREACHABLE, String.valueOf(unfit.getMessage()), unfit);
            case SQLException sql -> ofDatabase(folder, sql);
            case IOException io when DiskTrouble.isFull(folder.home(), io) -> DiskTrouble.full(folder.home(), t);
            case AccessDeniedException denied -> DiskTrouble.explain(folder.home(), denied);
            default -> null;
        };
    }

    static @Nullable StartFailure ofDatabase(DataFolder folder, SQLException e) {
        if (e.getErrorCode() == H2_NO_DISK_SPACE || DiskTrouble.isFull(folder.home(), e)) {
            return DiskTrouble.full(folder.home(), e);
        }
        return switch (e.getErrorCode()) {
            case H2_ALREADY_OPEN ->
                new StartFailure(
                        StartProblem.DATA_FOLDER_IN_USE,
                        "Another program has the database %s open; close it or set ATLAS_HOME to another folder."
                                .formatted(folder.databaseFile()),
                        e);
            case H2_UNKNOWN_FORMAT -> newer(folder, e);
            case H2_CORRUPTED, H2_IO, H2_IO_OF_FILE -> damaged(folder, e);
            default -> PostgresTrouble.explain(e);
        };
    }

    static StartFailure newer(DataFolder folder, @Nullable Throwable cause) {
        return new StartFailure(
                StartProblem.DATABASE_NEWER,
                "The database %s was written by another, probably newer version of the atlas and was left as it is; start that version or %s."
                        .formatted(folder.databaseName(), folder.otherDatabase()),
                cause);
    }

    static StartFailure damaged(DataFolder folder, @Nullable Throwable cause) {
        return new StartFailure(
                StartProblem.DATABASE_DAMAGED,
                "The database file %s is damaged and was left as it is; put a backup in its place or set ATLAS_HOME to another folder (details in %s)."
                        .formatted(folder.databaseFile(), folder.logFile()),
                cause);
    }
}
