package org.rareearthatlas.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.TeamTest;
import org.rareearthatlas.entry.ui.DepositForm;
import org.rareearthatlas.uikit.InnerLink;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/// What people may not do is neither offered to them nor reached by its address.
@TeamTest
@ViewPackages(packages = {"org.rareearthatlas.workspace", "org.rareearthatlas.shell", "org.rareearthatlas.account.ui"})
class OffersTest extends SpringBrowserlessTest {

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private List<String> links() {
        return find(InnerLink.class).all().stream()
                .filter(Component::isVisible)
                .map(InnerLink::getHref)
                .toList();
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsOfferedToReadAndToSignIn() {
        UI.getCurrent().navigate("region/yakutia");

        assertThat(links())
                .contains("sources", "sign-in", "region/yakutia/history")
                .doesNotContain("deposit/new", "region/new", "import", "region/yakutia/quote");
    }

    @Test
    @WithMockUser(
            username = "reader",
            roles = {"READER"})
    void aReaderDoesNotComeToAFormByItsAddress() {
        UI.getCurrent().navigate("sources");
        UI.getCurrent().navigate("deposit/new");

        assertThat(find(DepositForm.class).exists()).isFalse();
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Not for your role");
    }

    @Test
    @WithMockUser(
            username = "contributor",
            roles = {"READER", "CONTRIBUTOR"})
    void aContributorIsOfferedToAddButNotToDecide() {
        UI.getCurrent().navigate("region/yakutia");
        assertThat(links()).contains("deposit/new", "region/new", "region/yakutia/quote");

        UI.getCurrent().navigate("accounts");
        assertThat(find(AccountsView.class).exists()).isFalse();
    }

    @Test
    @WithMockUser(
            username = "admin",
            roles = {"READER", "CONTRIBUTOR", "CURATOR", "ADMIN"})
    void anAdministratorManagesAccounts() {
        UI.getCurrent().navigate("accounts");

        assertThat(find(AccountsView.class).exists()).isTrue();
    }
}
