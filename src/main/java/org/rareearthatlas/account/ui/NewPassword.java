package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import org.rareearthatlas.text.InvalidInputException;
import org.rareearthatlas.text.Problem;

/// A new password, typed twice.
record NewPassword(PasswordField once, PasswordField again) {

    /// @throws InvalidInputException when the two differ
    String get() {
        if (!once.getValue().equals(again.getValue())) {
            throw new InvalidInputException(Problem.of("again", "account.password.differs"));
        }
        return once.getValue();
    }
}
