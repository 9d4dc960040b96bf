package org.rareearthatlas.security;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

/// Request forgery by the server (SSRF): it cannot happen where the server asks nobody but the sign-in provider that
/// its
/// settings name. Addresses that people enter are followed by their browsers alone.
class ServerFetchesNothingTest {

    private static final JavaClasses ATLAS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("org.rareearthatlas");

    /// Reads the size of a file that lies in the atlas's own jar.
    private static final String SHIPPED = "ShippedFiles";

    /// Commands talk to the atlas of the same data folder, at an address that this atlas has written itself; and the
    /// build visits itself.
    private static final String COMMANDS = "org.rareearthatlas.exchange.command..";

    /// Asks the configured OpenID Connect provider.
    private static final String PROVIDER = "org.rareearthatlas.account.oidc..";

    @Test
    void noPartOfTheServerOpensAConnection() {
        noClasses()
                .that()
                .resideOutsideOfPackages(COMMANDS, PROVIDER)
                .and()
                .doNotHaveSimpleName("TrainingVisit")
                .and()
                .doNotHaveSimpleName(SHIPPED)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HttpClient.class, URLConnection.class, HttpURLConnection.class, Socket.class)
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web.client..", "org.springframework.web.reactive..")
                .check(ATLAS);
    }
}
