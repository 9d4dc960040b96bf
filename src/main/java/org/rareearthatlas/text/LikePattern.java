package org.rareearthatlas.text;

/// Patterns for SQL LIKE with `\` as the escape character.
public final class LikePattern {

    private LikePattern() {}

    /// A pattern for texts that contain these words as they stand; `%`, `_` and `\` in them mean themselves.
    public static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
