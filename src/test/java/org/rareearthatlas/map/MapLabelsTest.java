package org.rareearthatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapLabelsTest {

    @Test
    void keysAreThoseOfTheComponent() throws IOException {
        String source = Files.readString(Path.of("frontend/atlas-map/labels.ts"));
        String list = source.substring(source.indexOf('['), source.indexOf("] as const"));
        var keys = Pattern.compile("'(\\w+)'").matcher(list).results().map(result -> result.group(1));
        assertThat(keys).containsExactlyElementsOf(MapLabels.KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_ru.properties"})
    void bundlesHaveATextForEveryKey(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", bundle))) {
            texts.load(reader);
        }
        assertThat(MapLabels.KEYS)
                .allSatisfy(key -> assertThat(texts.getProperty(MapLabels.BUNDLE_PREFIX + key))
                        .as(key)
                        .isNotBlank());
    }

    @Test
    void refusesToBeIncomplete() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapLabels(Map.of("zoomIn", "Zoom in")))
                .withMessageContaining("name");
    }
}
