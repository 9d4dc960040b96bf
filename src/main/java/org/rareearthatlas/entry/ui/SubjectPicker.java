package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rareearthatlas.claim.Subject;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.region.Region;

/// Chooses the regions and deposits that some words speak of.
final class SubjectPicker extends MultiSelectComboBox<SubjectPicker.Choice> {

    /// A region or deposit by its name.
    record Choice(Subject subject, String name) {}

    private static final int MAX_FOUND = 40;

    private final transient FormServices services;

    SubjectPicker(FormServices services) {
        this.services = services;
        setLabel(getTranslation("entry.passage.subjects"));
        setHelperText(getTranslation("entry.passage.subjects.help"));
        setItemLabelGenerator(Choice::name);
        setItems(query -> SourceChooser.search(this::find, query));
        setWidthFull();
    }

    private List<Choice> find(String words, int limit) {
        Locale locale = getLocale();
        Stream<Choice> regions = services.regions().search(words).stream().map(region -> choice(region, locale));
        Stream<Choice> deposits =
                services.deposits().search(words, 0, MAX_FOUND).stream().map(deposit -> choice(deposit, locale));
        return Stream.concat(regions, deposits).limit(limit).toList();
    }

    private static Choice choice(Region region, Locale locale) {
        return new Choice(Subject.of(region.id()), region.names().preferred(locale));
    }

    private static Choice choice(Deposit deposit, Locale locale) {
        return new Choice(Subject.of(deposit.id()), deposit.data().names().preferred(locale));
    }

    List<Subject> chosen() {
        return getValue().stream().map(Choice::subject).toList();
    }
}
