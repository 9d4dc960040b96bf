package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Arrays;
import org.rareearthatlas.account.ApiToken;
import org.rareearthatlas.account.ApiTokens;
import org.rareearthatlas.account.TokenScope;
import org.rareearthatlas.security.Role;
import org.rareearthatlas.uikit.Counts;
import org.rareearthatlas.uikit.Formats;

/// One's API tokens: make one, see which there are, end one.
class TokensPart extends Section {

    private static final Integer[] DAYS = {30, 90, 365};

    private final transient ApiTokens tokens;
    private final UnorderedList list = new UnorderedList();

    TokensPart(ApiTokens tokens) {
        this.tokens = tokens;
        addClassName("account-section");
        list.addClassNames("account-list", "accounts");
        Paragraph what = new Paragraph(getTranslation("account.tokens.what"));
        what.addClassName("quiet");
        add(new H2(getTranslation("account.tokens")), what, list, form());
        load();
    }

    private void load() {
        list.removeAll();
        tokens.list().forEach(token -> list.add(row(token)));
    }

    private ListItem row(ApiToken token) {
        Formats formats = Formats.of(getLocale());
        Paragraph name = new Paragraph(getTranslation(
                "account.tokens.row",
                token.name(),
                getTranslation("account.scope." + token.scope().name())));
        String used = token.usedAt() == null
                ? getTranslation("account.tokens.unused")
                : getTranslation("account.tokens.used", formats.moment(token.usedAt()));
        Paragraph facts = new Paragraph(
                getTranslation("account.tokens.facts", token.beginning(), formats.moment(token.expiresAt()), used));
        facts.addClassName("quiet");
        Button revoke = new Button(getTranslation("account.tokens.revoke"), click -> {
            tokens.revoke(token.id());
            load();
        });
        revoke.addClassName("atlas-button");
        revoke.setAriaLabel(getTranslation("account.tokens.revoke.of", token.name()));
        return new ListItem(new Div(name, facts), revoke);
    }

    private AccountForm form() {
        AccountForm form = new AccountForm(getTranslation("account.tokens.make"));
        TextField name = form.text("tokenName", getTranslation("account.tokens.name"));
        Select<TokenScope> scope = new Select<>();
        scope.setLabel(getTranslation("account.tokens.scope"));
        scope.setItems(Arrays.stream(TokenScope.values())
                .filter(one -> one.isFor(Role.acting()))
                .toList());
        scope.setItemLabelGenerator(one -> getTranslation("account.scope." + one.name()));
        scope.setValue(TokenScope.READ);
        Select<Integer> days = new Select<>();
        days.setLabel(getTranslation("account.tokens.valid"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(one -> Counts.text(getLocale(), "account.days", one));
        days.setValue(DAYS[1]);
        form.addBeforeSubmit(scope);
        form.addBeforeSubmit(days);
        form.onSubmit(() -> {
            String token = tokens.make(name.getValue(), scope.getValue(), Duration.ofDays(days.getValue()));
            name.clear();
            load();
            SecretDialog.token(token).open();
        });
        return form;
    }
}
