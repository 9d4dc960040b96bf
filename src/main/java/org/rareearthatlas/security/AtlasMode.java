package org.rareearthatlas.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who the atlas is for: one person at this computer (`atlas.mode=solo`, the default) or accounts
/// (`atlas.mode=team`), and in team mode whether reading needs a sign-in (`atlas.reading=public` or `signed-in`).
@Component
public class AtlasMode {

    static final String MODE = "atlas.mode";
    static final String TEAM = "team";

    private final boolean team;
    private final boolean signInToRead;

    AtlasMode(@Value("${atlas.mode:solo}") String mode, @Value("${atlas.reading:public}") String reading) {
        this.team = one(mode, MODE, "solo", TEAM);
        this.signInToRead = one(reading, "atlas.reading", "public", "signed-in") && team;
    }

    private static boolean one(String value, String setting, String first, String second) {
        if (!value.equals(first) && !value.equals(second)) {
            throw new IllegalArgumentException(
                    "%s is \"%s\"; it must be %s or %s".formatted(setting, value, first, second));
        }
        return value.equals(second);
    }

    /// Whether there are accounts.
    public boolean isTeam() {
        return team;
    }

    /// Whether only signed-in people may read. Never in solo mode.
    public boolean isSignInToRead() {
        return signInToRead;
    }
}
