package org.rareearthatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.TeamTest;
import org.springframework.web.context.WebApplicationContext;

/// Who may do what, of all services, views and addresses, as they are; `src/docs/authorisation.md` says the same.
@TeamTest
class AuthorisationTableTest {

    private static final Path DOCUMENT = Path.of("src/docs/authorisation.md");
    private static final Path FOUND = Path.of("target/authorisation.md");

    private final WebApplicationContext context;

    AuthorisationTableTest(WebApplicationContext context) {
        this.context = context;
    }

    @Test
    void theDocumentSaysWhoMayDoWhat() throws Exception {
        String found = table();
        Files.createDirectories(FOUND.toAbsolutePath().getParent());
        Files.writeString(FOUND, found);

        assertThat(Files.readString(DOCUMENT))
                .as("%s is stale: look at what changed in %s, and copy it there if it is meant", DOCUMENT, FOUND)
                .isEqualTo(found);
    }

    private String table() throws Exception {
        StringBuilder text = new StringBuilder("""
                # Who may do what

                Found by asking the application in team mode, public to read; a test fails when this page says otherwise. In solo
                mode the one local user is an administrator. With `atlas.reading=signed-in`, whatever is open to anonymous readers
                takes a sign-in, but the pages that lead to one. What is not listed only reads what anyone may read.

                A program with an API token has the rights of its account: up to *reader* with a reading token, up to *curator*
                with a writing one.
                """);
        append(text, "Services", new ServiceRights(context).rights());
        append(text, "Views", new ViewRights().rights());
        append(text, "Addresses that write", new EndpointRights(context).rights());
        return text.append("""

                `POST /api/backup` is for commands alone: it asks for the token in the data folder. With that token `POST /api/import`
                takes no account either.
                """).toString();
    }

    private static void append(StringBuilder text, String title, Map<String, List<Person>> rights) {
        text.append(Person.heading(title));
        rights.forEach((what, allowed) -> text.append(Person.row(what, allowed)));
    }

    @Test
    void nobodyButAdministratorsManagesAccountsOrReadsTheLog() {
        Map<String, List<Person>> rights = new ServiceRights(context).rights();

        assertThat(rights.entrySet())
                .filteredOn(right -> right.getKey().matches("(AccountService|AuditService)\\..*"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(right -> assertThat(right.getValue()).containsExactly(Person.ADMIN));
    }

    @Test
    void anonymousPeopleWriteNothingButWhatIsMeantForThem() {
        assertThat(new ServiceRights(context).rights().entrySet())
                .filteredOn(right -> right.getValue().contains(Person.ANONYMOUS))
                .extracting(Map.Entry::getKey)
                .allSatisfy(method -> assertThat(method).startsWith("Suggestions."));
    }
}
