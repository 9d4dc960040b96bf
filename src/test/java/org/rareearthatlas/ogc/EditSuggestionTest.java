package org.rareearthatlas.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.AtlasTest;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.suggestion.EntryKind;
import org.rareearthatlas.suggestion.Suggestion;
import org.rareearthatlas.suggestion.SuggestionHead;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.Suggestions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

/// What contributors write over HTTP waits for a curator, as it does from the form.
@AtlasTest
class EditSuggestionTest {

    private static final String FEATURE = """
            {"type":"Feature","geometry":{"type":"Point","coordinates":[61.5, 12.5]},
             "properties":{"nameEn":"Sent by a program","status":"PROSPECT","elements":"Nd","evidence":[
             {"type":"citation","paraphrase":"Said so","source":{"title":"OGC suggestion","kind":"NEWS"}}]}}""";

    private final DepositEditController controller;
    private final Suggestions suggestions;
    private final EntryService entries;
    private final DepositService deposits;

    EditSuggestionTest(
            DepositEditController controller, Suggestions suggestions, EntryService entries, DepositService deposits) {
        this.controller = controller;
        this.suggestions = suggestions;
        this.entries = entries;
        this.deposits = deposits;
    }

    private static MockHttpServletRequest request(String method, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/ogc/collections/deposits/items");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        request.addParameter("comment", "From my survey — съёмка");
        return request;
    }

    private Suggestion sent(ResponseEntity<Void> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        String path = Objects.requireNonNull(answer.getHeaders().getLocation()).getPath();
        assertThat(path).matches("/suggestion/\\d+");
        SuggestionId id = new SuggestionId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        return asProgram(() -> suggestions.get(id));
    }

    private static <T> T asProgram(java.util.function.Supplier<T> task) {
        return Acting.as("program", task, Roles.CONTRIBUTOR_AUTHORITY);
    }

    @Test
    void aCreatedDepositWaitsWithItsCommentAndIsNotInTheCollection() {
        Suggestion sent = sent(asProgram(() -> controller.create(request("POST", FEATURE))));

        assertThat(sent.head().title()).isEqualTo("Sent by a program");
        assertThat(sent.steps().getFirst().words()).isEqualTo("From my survey — съёмка");
        assertThat(deposits.search("Sent by a program", 0, 10)).isEmpty();
    }

    @Test
    void aReplacementAndADeletionWaitToo() {
        Deposit there = Acting.asLocalUser(() -> entries.addDeposit(
                new DepositEntry(Samples.at("To be replaced", 10, 10), new EvidenceInput.Unsourced())));
        String tag = ItemTag.of(there);
        SuggestionHead replaced = sent(asProgram(
                        () -> controller.replace(there.id().toString(), tag, request("PUT", FEATURE))))
                .head();
        SuggestionHead deleted = sent(asProgram(
                        () -> controller.delete(there.id().toString(), tag, request("DELETE", ""))))
                .head();

        assertThat(replaced.kind()).isEqualTo(EntryKind.CHANGED_DEPOSIT);
        assertThat(deleted.kind()).isEqualTo(EntryKind.DELETED_DEPOSIT);
        assertThat(deposits.get(there.id())).isEqualTo(there);
        Acting.asLocalUser(() -> deposits.delete(there.id(), there.version()));
    }

    @Test
    void withoutARoleNothingIsTaken() {
        assertThatThrownBy(() -> Acting.as("reader", () -> controller.create(request("POST", FEATURE)), "ROLE_READER"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
