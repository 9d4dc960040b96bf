package org.rareearthatlas.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.h2.mvstore.MVStoreException;

/// Why the database takes no write now, although nothing is wrong with what was to be written: trying again helps once
/// whoever runs the atlas has put it right.
public enum WriteTrouble {
    /// There is no space left.
    DISK_FULL,
    /// The disk is read-only or broken, the database closed itself after such a failure, or its server is away.
    UNREACHABLE;

    /// H2's `org.h2.api.ErrorCode`: input and output failed (90028, 90031, 90024, 90062, 90100), the connection broke
    /// (90067), the database is read-only (90097), closed (90098) or shutting down (90121).
    private static final Set<Integer> H2_CODES = Set.of(90028, 90031, 90024, 90067, 90097, 90098, 90100, 90121, 90062);

    private static final String POSTGRESQL_DISK_FULL = "53100";
    private static final String READ_ONLY_TRANSACTION = "25006";

    /// @return empty when the failure is of another kind
    public static Optional<WriteTrouble> find(Throwable failure) {
        Optional<WriteTrouble> found = Optional.empty();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (isFull(one)) {
                return Optional.of(DISK_FULL);
            }
            if (isUnreachable(one)) {
                found = Optional.of(UNREACHABLE);
            }
        }
        return found;
    }

    /// The operating system's words as Java gives them, also inside those of H2, which is not always given the cause.
    private static boolean isFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return (failure instanceof SQLException e && POSTGRESQL_DISK_FULL.equals(e.getSQLState()))
                || message.contains("No space left on device")
                || message.contains("Disk quota exceeded");
    }

    private static boolean isUnreachable(Throwable failure) {
        return switch (failure) {
            case SQLTransientConnectionException e -> true;
            case SQLException e -> isOfH2(e) || isOfServer(e) || isThrownAway(e);
            default -> failure instanceof MVStoreException;
        };
    }

    /// H2's file, or its store in memory, is no longer there for this connection.
    static boolean isOfH2(SQLException e) {
        return H2_CODES.contains(e.getErrorCode());
    }

    /// Of a connection that the pool found broken and closed: what broke it is lost where not even the rollback worked.
    private static boolean isThrownAway(SQLException e) {
        return e.getSQLState() == null && "Connection is closed".equals(e.getMessage());
    }

    /// PostgreSQL's manual, appendix A: connection exceptions, and the server being stopped.
    private static boolean isOfServer(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return state.startsWith("08") || state.startsWith("57P") || state.equals(READ_ONLY_TRANSACTION);
    }
}
