package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.deposit.DepositType;
import org.rareearthatlas.deposit.Status;

/// What kind of deposit it is and what is being done with it.
final class CharacterFields extends FieldGroup {

    private final Select<DepositType> type = new Select<>();
    private final Select<Status> status = new Select<>();

    CharacterFields(FormFields fields) {
        super("entry.group.character");
        choice(fields, "type", type, DepositType.values(), value -> getTranslation("deposit.type." + value));
        choice(fields, "status", status, Status.values(), value -> getTranslation("deposit.status." + value));
        addFields(type, status);
    }

    private <E extends Enum<E>> void choice(
            FormFields fields, String key, Select<E> select, E[] constants, Function<E, String> words) {
        select.setLabel(getTranslation("deposit.field." + key));
        select.setItems(constants);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("entry.notStated"));
        select.setItemLabelGenerator(value -> value == null ? getTranslation("entry.notStated") : words.apply(value));
        select.setWidthFull();
        fields.choice(key, select.getLabel(), select, E::name, text -> Choices.find(constants, text), words);
    }

    @Nullable
    DepositType type() {
        return type.getValue();
    }

    @Nullable
    Status status() {
        return status.getValue();
    }
}
