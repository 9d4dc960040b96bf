package org.rareearthatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAddressTest {

    private static final String URL = "jdbc:postgresql://db.example/atlas?sslmode=verify-full";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutAnAddressNothingIsSet() {
        assertThat(DatabaseAddress.settings(environment)).isEmpty();
        assertThat(DatabaseAddress.settings(environment.withProperty("atlas.database.url", " ")))
                .isEmpty();
    }

    @Test
    void theAddressIsTakenWithUserAndPassword() {
        environment
                .withProperty("atlas.database.url", URL)
                .withProperty("atlas.database.user", "curators")
                .withProperty("atlas.database.password", "secret words");

        assertThat(DatabaseAddress.settings(environment))
                .containsEntry("spring.datasource.url", URL)
                .containsEntry("spring.datasource.username", "curators")
                .containsEntry("spring.datasource.password", "secret words");
    }

    @Test
    void theFirstLineOfAFileIsThePassword(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "пароль \n");
        environment
                .withProperty("atlas.database.url", URL)
                .withProperty("atlas.database.password-file", file.toString());

        assertThat(DatabaseAddress.settings(environment))
                .containsEntry("spring.datasource.username", "atlas")
                .containsEntry("spring.datasource.password", "пароль ");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        environment
                .withProperty("atlas.database.url", URL)
                .withProperty("atlas.database.password-file", "/no/such/file");

        assertThatThrownBy(() -> DatabaseAddress.settings(environment))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("/no/such/file")
                .hasMessageContaining("ATLAS_DATABASE_PASSWORD_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/atlas?user=a&password=s3cret",
                "jdbc:postgresql://db.example/atlas?Password=s3cret",
                "jdbc:postgresql://atlas:s3cret@db.example/atlas"
            })
    void aPasswordInTheAddressIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> DatabaseAddress.settings(environment.withProperty("atlas.database.url", url)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("ATLAS_DATABASE_PASSWORD")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db.example/atlas", "jdbc:mysql://db.example/atlas", "atlas"})
    void anotherKindOfAddressIsRefused(String url) {
        assertThatThrownBy(() -> DatabaseAddress.settings(environment.withProperty("atlas.database.url", url)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:postgresql://localhost/atlas");
    }
}
