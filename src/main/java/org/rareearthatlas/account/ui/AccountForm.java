package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A short form: fields by name, one button; what the service refuses is told at the field.
class AccountForm extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();
    private final Button submit;
    private transient Runnable action = () -> {};

    AccountForm(String label) {
        addClassName("account-form");
        submit = new Button(label, click -> submit());
        submit.addClassNames("atlas-button", "primary");
        submit.addClickShortcut(Key.ENTER).listenOn(this);
        submit.setDisableOnClick(true);
        problem.addClassName("account-notice");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem, submit);
    }

    TextField text(String name, String label) {
        TextField field = new TextField(label);
        field.setAutocomplete(name.equals("name") ? Autocomplete.USERNAME : Autocomplete.OFF);
        put(name, field);
        return field;
    }

    PasswordField password(String name, String label, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(autocomplete);
        put(name, field);
        return field;
    }

    NewPassword newPassword(String name) {
        PasswordField once = password(name, getTranslation("account.password.new"), Autocomplete.NEW_PASSWORD);
        once.setHelperText(getTranslation("account.password.help"));
        return new NewPassword(
                once, password("again", getTranslation("account.password.again"), Autocomplete.NEW_PASSWORD));
    }

    private <C extends AbstractField<C, String> & HasValidation> void put(String name, C field) {
        fields.put(name, field);
        addBeforeSubmit(field);
    }

    void addBeforeSubmit(Component field) {
        addComponentAtIndex(indexOf(submit), field);
    }

    void onSubmit(Runnable task) {
        action = task;
    }

    private void submit() {
        problem.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            action.run();
        } catch (InvalidInputException e) {
            e.problems().forEach(this::tell);
        } finally {
            submit.setEnabled(true);
        }
    }

    private void tell(Problem told) {
        String words = getTranslation("problem." + told.code(), told.arguments().toArray());
        HasValidation field = fields.get(told.field());
        if (field instanceof Component shown && shown.isVisible()) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        } else {
            problem.setText(words);
            problem.setVisible(true);
        }
    }
}
