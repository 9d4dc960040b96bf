package org.rareearthatlas.workspace;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositId;
import org.rareearthatlas.deposit.DepositService;

/// Chooses some deposits by their names.
class DepositPicker extends MultiSelectComboBox<DepositPicker.Named> {

    /// A deposit by its name.
    record Named(long id, String name) {}

    private final transient DepositService deposits;

    DepositPicker(DepositService deposits) {
        this.deposits = deposits;
        setItemLabelGenerator(Named::name);
        setItems(query -> deposits.search(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream()
                .map(this::named));
        setWidthFull();
    }

    private Named named(Deposit deposit) {
        return new Named(deposit.id().value(), deposit.data().names().preferred(getLocale()));
    }

    /// Those that are gone are left out.
    void choose(List<Long> ids) {
        setValue(deposits.list(ids.stream().map(DepositId::new).toList()).stream()
                .map(this::named)
                .toList());
    }

    List<Long> chosen() {
        return getValue().stream().map(Named::id).sorted().toList();
    }
}
