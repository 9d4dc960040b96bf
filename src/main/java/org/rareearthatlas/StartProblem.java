package org.rareearthatlas;

/// Why the atlas did not start, with the exit code the process ends with. The codes are part of the product's
/// interface (README): scripts rely on them, so a number is never reused.
enum StartProblem {
    /// Nothing more precise is known; the log file has the details.
    UNEXPECTED(1),
    /// A setting such as `SERVER_PORT` cannot be understood or is not allowed.
    BAD_SETTING(2),
    /// Another atlas, or another program, has the data folder open.
    DATA_FOLDER_IN_USE(10),
    /// The data folder cannot be made, read or written, or is not ours to use.
    DATA_FOLDER_UNUSABLE(11),
    /// Too little space is left where the data folder lies.
    DISK_FULL(12),
    /// Something else listens on the port.
    PORT_IN_USE(13),
    /// The database was written by a newer version of the atlas.
    DATABASE_NEWER(14),
    /// The database file is damaged.
    DATABASE_DAMAGED(15),
    /// The PostgreSQL server cannot be reached, refuses the user, or cannot hold an atlas.
    DATABASE_UNREACHABLE(16);

    private final int exitCode;

    StartProblem(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
