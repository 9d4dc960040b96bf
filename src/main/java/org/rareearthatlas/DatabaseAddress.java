package org.rareearthatlas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Puts the atlas on the PostgreSQL database that `atlas.database.url` names, with `atlas.database.user` and
/// `atlas.database.password` or the first line of `atlas.database.password-file`. Without an address it stays with H2's
/// file in the data folder.
final class DatabaseAddress implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    static final String URL = "atlas.database.url";

    private static final String DEFAULT_USER = "atlas";
    private static final String SCHEME = "jdbc:postgresql:";
    private static final String PASSWORD = "atlas.database.password";
    private static final String PASSWORD_FILE = "atlas.database.password-file";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Map<String, Object> settings = settings(environment);
        if (!settings.isEmpty()) {
            // Before the defaults, which name H2's file.
            environment
                    .getPropertySources()
                    .addBefore("defaultProperties", new MapPropertySource("database", settings));
        }
    }

    /// The settings of Spring's data source; empty without an address.
    ///
    /// @throws StartFailure when the address or the file with the password makes no sense
    static Map<String, Object> settings(Environment environment) {
        String url = environment.getProperty(URL, "").strip();
        return url.isEmpty() ? Map.of() : settings(url, environment);
    }

    /// The same for an address that is given otherwise.
    static Map<String, Object> settings(String url, Environment environment) {
        requireSound(url);
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", url);
        settings.put("spring.datasource.username", environment.getProperty("atlas.database.user", DEFAULT_USER));
        settings.put("spring.datasource.password", password(environment));
        settings.put("spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", "true");
        // Otherwise the driver's errors, and with them the log, repeat the words of the rows.
        settings.put("spring.datasource.hikari.data-source-properties.logServerErrorDetail", "false");
        settings.put("spring.datasource.hikari.data-source-properties.ApplicationName", "rare-earth-atlas");
        return settings;
    }

    private static void requireSound(String url) {
        if (!url.startsWith(SCHEME)) {
            throw bad(
                    "The setting %s must begin with %s//, for example %s//localhost/atlas; without it the atlas keeps its data in a file."
                            .formatted(URL, SCHEME, SCHEME));
        }
        if (url.toLowerCase(Locale.ROOT).matches(".*([?&]password=|//[^/]*@).*")) {
            throw bad(
                    "The setting %s must not hold the password, as addresses end up in logs; give it as ATLAS_DATABASE_PASSWORD or in a file named by ATLAS_DATABASE_PASSWORD_FILE."
                            .formatted(URL));
        }
    }

    private static String password(Environment environment) {
        String file = environment.getProperty(PASSWORD_FILE, "").strip();
        if (file.isEmpty()) {
            return environment.getProperty(PASSWORD, "");
        }
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw bad("The file %s with the database's password cannot be read; correct ATLAS_DATABASE_PASSWORD_FILE."
                    .formatted(file));
        }
    }

    /// The address that this process's environment gives, for commands that start no application.
    static @Nullable String ofProcess() {
        String url = new StandardEnvironment().getProperty(URL, "").strip();
        return url.isEmpty() ? null : url;
    }

    /// The address without its parameters, for people.
    static String shown(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private static StartFailure bad(String sentence) {
        return new StartFailure(StartProblem.BAD_SETTING, sentence);
    }
}
