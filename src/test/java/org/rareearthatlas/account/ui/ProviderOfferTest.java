package org.rareearthatlas.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.account.ProviderAccounts;
import org.rareearthatlas.account.ProviderIdentity;
import org.rareearthatlas.account.TestAccounts;
import org.rareearthatlas.account.oidc.OidcTest;
import org.rareearthatlas.security.Role;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;

/// What the screen offers where people can sign in at a provider, too.
@OidcTest
@Import(TestAccounts.class)
@ViewPackages(packages = {"org.rareearthatlas.shell", "org.rareearthatlas.account.ui"})
class ProviderOfferTest extends SpringBrowserlessTest {

    private final TestAccounts samples;
    private final ProviderAccounts provider;

    ProviderOfferTest(TestAccounts samples, ProviderAccounts provider) {
        this.samples = samples;
        this.provider = provider;
    }

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private void open(String page, String told) {
        Map<String, String> parameters = told.isEmpty() ? Map.of() : Map.of("provider", told);
        UI.getCurrent().navigate(page, QueryParameters.simple(parameters));
    }

    private List<String> notices() {
        return find(Paragraph.class).all().stream()
                .filter(paragraph -> paragraph.hasClassName("account-notice") && paragraph.isVisible())
                .map(Paragraph::getText)
                .toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream()
                .filter(Component::isVisible)
                .map(Button::getText)
                .toList();
    }

    private String newcomer() {
        String subject = "offer" + System.nanoTime();
        return provider.signIn(new ProviderIdentity(
                        "https://login.example", subject, subject, "", new ProviderIdentity.Grant(Role.READER, true)))
                .getUsername();
    }

    @Test
    @WithAnonymousUser
    void aVisitorMaySignInInBothWays() {
        open("sign-in", "");

        Anchor link =
                find(Anchor.class).withText("Sign in with Geological Survey").single();
        assertThat(link.getHref()).isEqualTo("oauth2/authorization/oidc");
        assertThat(link.isRouterIgnore()).isTrue();
        assertThat(find(PasswordField.class).exists()).isTrue();
        assertThat(notices()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void whatBecameOfItIsToldInWords() {
        open("sign-in", "down");
        assertThat(notices())
                .containsExactly("Geological Survey cannot be reached at the moment. Try again later, or sign in with a"
                        + " name and password.");

        open("sign-in", "<b>paid by evil.example</b>");
        assertThat(notices()).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void whoHasNoPasswordIsNotAskedForOne() {
        samples.as(newcomer(), () -> {
            open("account", "");
            assertThat(find(PasswordField.class).exists()).isFalse();
            assertThat(buttons()).noneMatch(label -> label.contains("link with") || label.startsWith("Link with"));
            return true;
        });
    }

    @Test
    @WithAnonymousUser
    void whoHasAPasswordMayLinkAndIsToldWhatCameOfIt() {
        samples.as(samples.make(Role.READER), () -> {
            open("account", "taken");
            assertThat(find(PasswordField.class).exists()).isTrue();
            assertThat(buttons()).contains("Link with Geological Survey");
            assertThat(notices()).anyMatch(text -> text.contains("already belongs to another account"));
            return true;
        });
    }

    @Test
    @WithAnonymousUser
    void administratorsSeeHowEachAccountSignsIn() {
        String there = newcomer();
        samples.as(samples.make(Role.ADMIN), () -> {
            open("accounts", "");
            List<String> texts =
                    find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
            assertThat(texts.get(texts.indexOf(there + " (" + there + ")") + 1))
                    .endsWith(" · signs in with Geological Survey");
            return true;
        });
    }
}
