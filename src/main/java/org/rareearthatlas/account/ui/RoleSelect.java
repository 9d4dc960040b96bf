package org.rareearthatlas.account.ui;

import com.vaadin.flow.component.select.Select;
import org.rareearthatlas.security.Role;

/// The roles in words.
class RoleSelect extends Select<Role> {

    RoleSelect() {
        addClassName("role-select");
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("account.role." + role.name()));
    }
}
