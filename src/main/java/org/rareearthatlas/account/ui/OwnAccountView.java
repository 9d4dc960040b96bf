package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.rareearthatlas.account.AccountUser;
import org.rareearthatlas.account.ApiTokens;
import org.rareearthatlas.account.OwnAccount;
import org.rareearthatlas.account.oidc.OidcSettings;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;
import org.rareearthatlas.uikit.InnerLink;

/// One's own account: who one is, the password, where one is signed in.
@Route(OwnAccountView.PATH)
@PermitAll
class OwnAccountView extends AccountPage implements BeforeEnterObserver {

    static final String PATH = "account";

    private final transient OwnAccount account;
    private final transient ApiTokens tokens;
    private final transient AuthenticationContext authentication;
    private final transient Optional<OidcSettings> provider;

    OwnAccountView(
            OwnAccount account,
            ApiTokens tokens,
            AuthenticationContext authentication,
            Optional<OidcSettings> provider) {
        this.account = account;
        this.provider = provider;
        this.tokens = tokens;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AccountUser> user = OwnAccount.signedIn();
        if (user.isEmpty()) {
            event.forwardTo("");
            return;
        }
        paint(user.get());
        provider.flatMap(known -> ProviderNotice.find(event.getLocation(), known.name()))
                .ifPresent(this::tell);
    }

    private void paint(AccountUser user) {
        Div card = clearCard();
        card.add(new Paragraph(getTranslation(
                "account.who",
                user.displayName(),
                user.getUsername(),
                getTranslation("account.role." + user.role().name()))));
        Div acts = new Div();
        acts.addClassName("account-acts");
        if (user.role() == Role.ADMIN) {
            acts.add(
                    new InnerLink(AccountsView.PATH, getTranslation("account.all")),
                    new InnerLink(AuditView.PATH, getTranslation("audit.title")));
        }
        Button out = new Button(getTranslation("account.signOut"), click -> authentication.logout());
        out.addClassNames("atlas-button");
        acts.add(out);
        card.add(acts);
        provider.ifPresent(known -> card.add(new ProviderPart(account, user.id(), known.name(), () -> paint(user))));
        if (account.waysIn().password()) {
            card.add(password());
        }
        card.add(sessions(), new TokensPart(tokens));
    }

    private Component password() {
        AccountForm form = new AccountForm(getTranslation("account.password.change"));
        PasswordField current =
                form.password("current", getTranslation("account.password.current"), Autocomplete.CURRENT_PASSWORD);
        NewPassword changed = form.newPassword("changed");
        form.onSubmit(() -> {
            account.changePassword(current.getValue(), changed.get(), sessionId());
            OwnAccount.signedIn().ifPresent(this::paint);
            Notification.show(getTranslation("account.password.changed"));
        });
        return section("account.password.change", form);
    }

    private Component sessions() {
        UnorderedList devices = new UnorderedList();
        devices.addClassName("account-list");
        account.listDevices()
                .forEach(device -> devices.add(new ListItem(getTranslation(
                        "account.device",
                        device.device(),
                        Formats.of(getLocale()).moment(device.usedAt())))));
        Button end = new Button(getTranslation("account.sessions.end"), click -> {
            account.signOutElsewhere(sessionId());
            OwnAccount.signedIn().ifPresent(this::paint);
            Notification.show(getTranslation("account.sessions.ended"));
        });
        end.addClassNames("atlas-button");
        Paragraph count = new Paragraph(Counts.text(getLocale(), "account.sessions.count", account.countSessions()));
        return section("account.sessions", count, devices, end);
    }

    private Component section(String key, Component... parts) {
        Section section = new Section(new H2(getTranslation(key)));
        section.addClassName("account-section");
        section.add(parts);
        return section;
    }

    private static String sessionId() {
        return VaadinSession.getCurrent().getSession().getId();
    }

    @Override
    String heading() {
        return getTranslation("account.own");
    }
}
