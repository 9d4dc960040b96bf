package org.rareearthatlas.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LanguagesTest {

    @TempDir
    private Path folder;

    @Test
    void aLanguageIsAddedByOneFile() throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("vaadin-i18n"));
        Files.writeString(bundles.resolve("translations_de.properties"), "language.short=DE\n");
        Files.writeString(bundles.resolve("translations_de_AT_old.properties"), "language.short=AT\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(Languages.find(new PathMatchingResourcePatternResolver(loader)))
                    .containsExactly(Locale.ENGLISH, Locale.of("de"), Locale.of("ru"));
        }
    }

    @Test
    void speaksEnglishWhereItHasNoWords() {
        assertThat(Languages.orEnglish("ru")).isEqualTo(Locale.of("ru"));
        assertThat(Languages.orEnglish("tlh")).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.find("")).isEmpty();
        assertThat(Texts.of(Locale.of("ru", "RU")).text("language.short")).isEqualTo("РУ");
        assertThat(Texts.of(Locale.JAPANESE).text("language.short")).isEqualTo("EN");
    }
}
