package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rareearthatlas.account.Account;
import org.rareearthatlas.account.AccountService;
import org.rareearthatlas.account.oidc.OidcSettings;
import org.rareearthatlas.security.AtlasMode;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.security.Roles;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.uikit.Formats;

/// All accounts, for an administrator: invite, change roles, take and give back the way in.
@Route(AccountsView.PATH)
@RolesAllowed(Roles.ADMIN)
class AccountsView extends AccountPage implements BeforeEnterObserver {

    static final String PATH = "accounts";

    private static final int MOST_SHOWN = 100;

    private final transient AccountService accounts;
    private final transient AtlasMode mode;
    private final transient Optional<OidcSettings> provider;
    private final TextField filter = new TextField(getTranslation("account.filter"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph more = new Paragraph();

    AccountsView(AccountService accounts, AtlasMode mode, Optional<OidcSettings> provider) {
        this.accounts = accounts;
        this.provider = provider;
        this.mode = mode;
        addClassName("wide");
        list.addClassNames("account-list", "accounts");
        more.addClassName("quiet");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> load());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mode.isTeam()) {
            event.forwardTo("");
            return;
        }
        Div card = clearCard();
        card.add(new InvitePart(accounts), filter, list, more);
        load();
    }

    private void load() {
        String words = filter.getValue().strip().toLowerCase(Locale.ROOT);
        List<Account> found = accounts.list().stream()
                .filter(account -> (account.name() + " " + account.displayName())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
        list.removeAll();
        found.stream().limit(MOST_SHOWN).forEach(account -> list.add(row(account)));
        more.setVisible(found.isEmpty() || found.size() > MOST_SHOWN);
        more.setText(getTranslation(found.isEmpty() ? "account.filter.none" : "account.filter.more"));
    }

    private ListItem row(Account account) {
        String seen = account.lastSignedInAt() == null
                ? getTranslation("account.never")
                : getTranslation("account.seen", Formats.of(getLocale()).moment(account.lastSignedInAt()));
        Paragraph who = new Paragraph(getTranslation("account.row", account.displayName(), account.name()));
        Paragraph when =
                new Paragraph((account.disabled() ? getTranslation("account.disabled") : seen) + ways(account));
        when.addClassName("quiet");
        Div acts = new Div(role(account), renew(account), disable(account));
        acts.addClassName("account-acts");
        return new ListItem(new Div(who, when), acts);
    }

    /// How its owner signs in, where there is more than one way.
    private String ways(Account account) {
        String way = account.isLinked() ? account.hasPassword() ? "both" : "provider" : "password";
        return provider.map(known -> " · " + getTranslation("account.ways." + way, known.name()))
                .orElse("");
    }

    private Component role(Account account) {
        Select<Role> select = new RoleSelect();
        select.setAriaLabel(getTranslation("account.role.of", account.name()));
        select.setValue(account.role());
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                act(() -> accounts.setRole(account.id(), change.getValue()));
            }
        });
        return select;
    }

    private Component renew(Account account) {
        Button renew = new Button(
                getTranslation("account.renew"),
                click -> SecretDialog.link(
                                getTranslation("account.renew.link", account.name()), accounts.inviteAnew(account.id()))
                        .open());
        renew.setAriaLabel(getTranslation("account.renew.of", account.name()));
        renew.addClassName("atlas-button");
        return renew;
    }

    private Component disable(Account account) {
        Button disable = new Button(
                getTranslation(account.disabled() ? "account.enable" : "account.disable"),
                click -> act(() -> accounts.setDisabled(account.id(), !account.disabled())));
        disable.setAriaLabel(
                getTranslation(account.disabled() ? "account.enable.of" : "account.disable.of", account.name()));
        disable.addClassName("atlas-button");
        return disable;
    }

    private void act(Runnable task) {
        try {
            task.run();
        } catch (InvalidInputException e) {
            e.problems().forEach(problem -> Notification.show(getTranslation("problem." + problem.code())));
        }
        load();
    }

    @Override
    String heading() {
        return getTranslation("account.all");
    }
}
