package org.rareearthatlas;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Puts the refusals of a PostgreSQL server into words, by their SQLSTATE (PostgreSQL's manual, appendix A).
final class PostgresTrouble {

    private PostgresTrouble() {}

    /// @return null when it is not about reaching the database
    static @Nullable StartFailure explain(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String sentence = switch (state) {
            case "28P01", "28000", "08004" ->
                "The PostgreSQL server refused the user; correct ATLAS_DATABASE_USER and ATLAS_DATABASE_PASSWORD, or pg_hba.conf on the server.";
            case "3D000" ->
                "The PostgreSQL server has no database of that name; create it (createdb -E UTF8 -T template0 -O atlas atlas) or correct ATLAS_DATABASE_URL.";
            case "42501" ->
                "The database's user may not make tables in its schema; make it the owner: alter database atlas owner to atlas.";
            case "53100" -> "The disk of the PostgreSQL server is full; free some space there.";
            case "53300" ->
                "The PostgreSQL server has no connection left; raise its max_connections or stop other programs.";
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? "The PostgreSQL server cannot be reached; start it, or correct ATLAS_DATABASE_URL."
                        : null;
        };
        return sentence == null ? null : new StartFailure(StartProblem.DATABASE_UNREACHABLE, sentence, e);
    }
}
