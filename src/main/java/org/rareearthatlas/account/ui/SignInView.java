package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.rareearthatlas.account.OwnAccount;
import org.rareearthatlas.account.oidc.OidcLink;
import org.rareearthatlas.account.oidc.OidcSettings;
import org.rareearthatlas.security.AtlasMode;
import org.rareearthatlas.security.BeforeSignIn;
import org.springframework.security.web.csrf.CsrfToken;

/// Signing in: a form that the browser sends itself, so that password managers know it and the security filters see it
/// before anything else does.
@Route(SignInView.PATH)
@AnonymousAllowed
@BeforeSignIn
class SignInView extends AccountPage implements BeforeEnterObserver {

    static final String PATH = "sign-in";

    private final transient AtlasMode mode;
    private final transient Optional<OidcSettings> provider;

    SignInView(AtlasMode mode, Optional<OidcSettings> provider) {
        this.mode = mode;
        this.provider = provider;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!mode.isTeam()) {
            event.forwardTo("");
            return;
        }
        if (OwnAccount.signedIn().isPresent()) {
            goOn(event);
            return;
        }
        Div card = clearCard();
        Set<String> told =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (told.contains("wrong")) {
            card.add(notice("account.signIn.wrong"));
        } else if (told.contains("wait")) {
            card.add(notice("account.signIn.wait"));
        } else if (told.contains("again")) {
            card.add(notice("account.signIn.again"));
        } else if (told.contains("made")) {
            card.add(notice("account.signIn.made"));
        }
        provider.flatMap(known -> ProviderNotice.find(event.getLocation(), known.name()))
                .ifPresent(card::add);
        card.getElement().appendChild(form());
        provider.ifPresent(known -> card.add(elsewhere(known.name())));
    }

    /// What the provider refused to link is told where it was asked for.
    private static void goOn(BeforeEnterEvent event) {
        if (ProviderNotice.isIn(event.getLocation())) {
            event.forwardTo(OwnAccountView.PATH, event.getLocation().getQueryParameters());
        } else {
            event.forwardTo("");
        }
    }

    private Component elsewhere(String name) {
        Anchor link = new Anchor(OidcLink.BEGIN, getTranslation("account.provider.signIn", name));
        link.setRouterIgnore(true);
        link.addClassNames("atlas-button", "account-elsewhere");
        Paragraph or = new Paragraph(getTranslation("account.provider.or"));
        or.addClassName("account-or");
        return new Div(or, link);
    }

    private Paragraph notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("account-notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private Element form() {
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", PATH);
        form.setAttribute("class", "account-form");
        add(form, name(), password(), remember(), submit());
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input hidden = new Input();
            hidden.setType("hidden");
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
            add(form, hidden);
        }
        return form;
    }

    private static void add(Element form, Component... parts) {
        for (Component part : parts) {
            form.appendChild(part.getElement());
        }
    }

    private TextField name() {
        TextField name = new TextField(getTranslation("account.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        name.setRequired(true);
        return name;
    }

    private PasswordField password() {
        PasswordField password = new PasswordField(getTranslation("account.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        return password;
    }

    private Component remember() {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember-me");
        NativeLabel label = new NativeLabel();
        label.addClassName("account-remember");
        label.add(box, new Span(getTranslation("account.signIn.remember")));
        return label;
    }

    private Component submit() {
        NativeButton submit = new NativeButton(getTranslation("account.signIn"));
        submit.addClassNames("atlas-button", "primary");
        submit.getElement().setAttribute("type", "submit");
        return submit;
    }

    @Override
    String heading() {
        return getTranslation("account.signIn");
    }
}
