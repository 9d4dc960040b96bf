package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rareearthatlas.Acting.asLocalUser;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.Acting;
import org.rareearthatlas.Samples;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.DepositEntry;
import org.rareearthatlas.entry.Entry;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.EvidenceInput;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.suggestion.SuggestionHead;
import org.rareearthatlas.suggestion.SuggestionId;
import org.rareearthatlas.suggestion.SuggestionState;
import org.rareearthatlas.suggestion.Suggestions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SuggestionViewTest extends WorkspaceTest {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private EntryService entries;

    @Autowired
    private DepositService deposits;

    private static DepositEntry entry(String name) {
        return new DepositEntry(Samples.at(name, 60, 60), new EvidenceInput.Unsourced());
    }

    private SuggestionId suggestAs(String author, Entry entry) {
        return Acting.as(author, () -> suggestions.suggest(entry, "Words of " + author), Roles.CONTRIBUTOR_AUTHORITY);
    }

    private SuggestionState state(String author, SuggestionId id) {
        return Acting.as(author, () -> suggestions.get(id), Roles.CONTRIBUTOR_AUTHORITY)
                .head()
                .state();
    }

    private void click(String text) {
        find(Button.class).withText(text).single().click();
    }

    private List<Deposit> found(String name) {
        return deposits.search(name, 0, 10);
    }

    private void delete(String name) {
        found(name).forEach(deposit -> asLocalUser(() -> deposits.delete(deposit.id(), deposit.version())));
    }

    @Test
    void aCuratorFindsItInTheQueueSeesTheDifferenceAndAccepts() {
        Deposit there = entries.addDeposit(entry("Queue before"));
        SuggestionId id =
                suggestAs("carl", new Entry.ChangedDeposit(there.id(), there.version(), entry("Queue after")));
        open("suggestions");
        assertThat(textOf(drawer())).contains("To be decided", "Changed deposit: Queue after", "carl");

        open("suggestion/" + id);
        assertThat(textOf(drawer()))
                .contains("Words of carl", "What it changes", "Queue before (en)", "Queue after (en)", "unsourced");
        click("Accept");

        assertThat(deposits.get(there.id()).data().names().preferred("en")).isEqualTo("Queue after");
        assertThat(textOf(drawer())).contains("accepted", "See it in the atlas");
        assertThat(find(Button.class, drawer()).withText("Reject").all()).isEmpty();
        delete("Queue after");
    }

    @Test
    void aQuestionAndARejectionAskForWords() {
        SuggestionId id = suggestAs("carl", new Entry.NewDeposit(entry("Queue question")));
        open("suggestion/" + id);
        click("Return with a question");
        find(Button.class).withText("Return with a question").all().getLast().click();
        assertThat(state("carl", id)).isEqualTo(SuggestionState.WAITING);
        find(TextArea.class).withCaption("Your question").single().setValue("Where from?");
        find(Button.class).withText("Return with a question").all().getLast().click();

        assertThat(state("carl", id)).isEqualTo(SuggestionState.RETURNED);
        assertThat(textOf(drawer())).contains("Where from?");
    }

    @Test
    void aCuratorChangesItInItsFormAndAccepts() {
        SuggestionId id = suggestAs("carl", new Entry.NewDeposit(entry("Queue to change")));
        open("suggestion/" + id + "/edit");
        TextField name =
                find(TextField.class, drawer()).withCaption("Name in English").single();
        assertThat(name.getValue()).isEqualTo("Queue to change");
        name.setValue("Queue changed");
        click("Accept");

        assertThat(found("Queue changed")).hasSize(1);
        assertThat(state("carl", id)).isEqualTo(SuggestionState.ACCEPTED);
        delete("Queue changed");
    }

    @Test
    void whatOthersHaveChangedSinceIsMergedFieldByField() {
        Deposit there = entries.addDeposit(entry("Queue stale"));
        SuggestionId id =
                suggestAs("carl", new Entry.ChangedDeposit(there.id(), there.version(), entry("Queue suggested")));
        entries.updateDeposit(there.id(), there.version(), entry("Queue curated"));
        open("suggestion/" + id);
        assertThat(textOf(drawer())).contains("Others have saved since", "Changed by others since", "Queue curated");
        assertThat(find(Button.class, drawer()).withText("Accept").single().isEnabled())
                .isFalse();

        open("suggestion/" + id + "/edit");
        assertThat(textOf(find(com.vaadin.flow.component.dialog.Dialog.class).single()))
                .contains("Theirs: Queue curated", "Yours: Queue suggested", "Before both: Queue stale");
        click("Take all of theirs");
        click("Save this choice");
        click("Accept");

        assertThat(deposits.get(there.id()).data().names().preferred("en")).isEqualTo("Queue curated");
        assertThat(state("carl", id)).isEqualTo(SuggestionState.ACCEPTED);
        delete("Queue curated");
    }

    @Test
    @WithMockUser(
            username = "dora",
            roles = {"READER", "CONTRIBUTOR"})
    void aContributorsFormSendsASuggestionAndTheyFindItAgain() {
        open("deposit/new");
        find(TextField.class, drawer()).withCaption("Name in English").single().setValue("Form of dora");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<org.rareearthatlas.deposit.LocationPrecision> precision = find(
                        RadioButtonGroup.class, drawer())
                .withCaption("How well is the place known?")
                .single();
        precision.setValue(org.rareearthatlas.deposit.LocationPrecision.UNLOCATED);
        @SuppressWarnings({"unchecked", "rawtypes"})
        com.vaadin.flow.component.select.Select<Object> evidence =
                (com.vaadin.flow.component.select.Select) find(com.vaadin.flow.component.select.Select.class, drawer())
                        .withCaption("Evidence")
                        .single();
        evidence.setValue(evidence.getListDataView().getItems().toList().getLast());
        click("Send as suggestion");
        assertThat(textOf(drawer())).contains("Write a few words");
        find(TextArea.class, drawer())
                .withCaption("Why? A few words for the curators")
                .single()
                .setValue("I was there.");
        click("Send as suggestion");

        assertThat(found("Form of dora")).isEmpty();
        assertThat(textOf(drawer())).contains("My suggestions", "New deposit: Form of dora", "waits for a curator");
        SuggestionHead head = suggestions.listMine(1).getFirst();
        open("suggestion/" + head.id());
        assertThat(textOf(drawer())).contains("I was there.", "Take it back");
        click("Take it back");
        assertThat(textOf(drawer())).contains("taken back");
    }

    @Test
    @WithMockUser(
            username = "eve",
            roles = {"READER", "CONTRIBUTOR"})
    void nobodyOpensTheSuggestionOfAnother() {
        SuggestionId id = suggestAs("carl", new Entry.NewDeposit(entry("Queue secret")));
        open("suggestion/" + id);
        assertThat(textOf(drawer())).doesNotContain("Queue secret", "Words of carl");
        open("suggestion/" + id + "/edit");
        assertThat(textOf(drawer())).doesNotContain("Queue secret", "Words of carl");
        open("suggestions");
        assertThat(textOf(drawer())).doesNotContain("Queue secret");
    }

    @Test
    @WithMockUser(
            username = "carl",
            roles = {"READER", "CONTRIBUTOR"})
    void itsAuthorIsToldInTheOpenWindowWithoutReloading() throws InterruptedException {
        SuggestionId id = suggestAs("carl", new Entry.NewDeposit(entry("Queue pushed")));
        open("suggestion/" + id);
        asLocalUserReject(id);

        await(() -> textOf(drawer()).contains("Pushed to you."));
        assertThat(textOf(drawer())).contains("rejected", "Pushed to you.");
        assertThat(textOf(find(SuggestionsLink.class).single()))
                .contains("My suggestions")
                .containsPattern("\\d");
    }

    /// Someone who has signed in is known by the window's session, whatever the thread says.
    @Test
    @WithMockUser(
            username = "dora",
            roles = {"READER", "CONTRIBUTOR"})
    void whoHasSignedInWithASessionCanSuggest() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());

        SuggestionId id = suggestions.suggest(new Entry.NewDeposit(entry("By session")), "From a session");

        assertThat(suggestions.get(id).head().author()).isEqualTo("dora");
    }

    @Autowired
    private org.rareearthatlas.suggestion.SuggestionDesk desk;

    private void asLocalUserReject(SuggestionId id) {
        asLocalUser(() -> desk.reject(id, desk.get(id).version(), "Pushed to you."));
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER"})
    void aReaderSeesNoQueueAndCannotSuggestWhereNamesAreAskedFor() {
        open("");
        assertThat(find(SuggestionsLink.class).all()).isEmpty();
        open("suggest/deposit");
        assertThat(textOf(drawer())).contains("Sign in to add or change something.");
        assertThat(find(Button.class, drawer()).withText("Send as suggestion").all())
                .isEmpty();
    }
}
