package org.rareearthatlas.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps passwords as Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, two passes,
/// one lane), and refuses those that are easily guessed.
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;

    /// Too short to be anyone's.
    private static final String NO_PASSWORD = "-";

    /// Of the library's five grades the one that stands a slow hash, and its longest useful input.
    private static final int GOOD_GRADE = 3;

    private static final int GRADED_CHARACTERS = 64;

    private final PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Zxcvbn guesses = new Zxcvbn();
    private final Semaphore room = new Semaphore(AT_A_TIME);
    private final String nobodysHash = encoder.encode(Secrets.token());

    String encode(String password) {
        room.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            room.release();
        }
    }

    /// Whether a password is the one of a hash. Takes as long for no hash as for a wrong password, so that nobody
    /// learns which accounts there are.
    boolean matches(String password, @Nullable String hash) {
        // The encoder would answer at once for an empty one.
        String tried = password.isEmpty() || password.length() > LONGEST ? NO_PASSWORD : password;
        room.acquireUninterruptibly();
        try {
            return encoder.matches(tried, hash == null ? nobodysHash : hash) && hash != null;
        } finally {
            room.release();
        }
    }

    /// Whether a hash was made with weaker parameters than those of today.
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /// @param field the field of the form that the password was typed into
    /// @throws InvalidInputException when it is too short, too long or easily guessed by whoever knows the name
    void requireGood(String field, String password, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidInputException(Problem.of(field, "account.password.length", SHORTEST, LONGEST));
        }
        String graded = password.substring(0, Math.min(GRADED_CHARACTERS, password.length()));
        if (guesses.measure(graded, List.of(name, "rareearthatlas", "atlas")).getScore() < GOOD_GRADE) {
            throw new InvalidInputException(Problem.of(field, "account.password.guessable"));
        }
    }
}
