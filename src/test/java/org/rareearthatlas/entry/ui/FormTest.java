package org.rareearthatlas.entry.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.rareearthatlas.claim.ClaimService;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.entry.ClaimEntries;
import org.rareearthatlas.entry.EntryService;
import org.rareearthatlas.entry.PlaceAdviser;
import org.rareearthatlas.map.AtlasMap;
import org.rareearthatlas.region.RegionService;
import org.rareearthatlas.region.WorldAreas;
import org.rareearthatlas.revision.Reasons;
import org.rareearthatlas.source.SourceService;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.beans.factory.annotation.Autowired;

/// A form in a window without a browser. What runs in the background in the application runs at once here.
abstract class FormTest extends SpringBrowserlessTest {

    @Autowired
    EntryService entries;

    @Autowired
    DepositService deposits;

    @Autowired
    RegionService regions;

    @Autowired
    ClaimEntries claimEntries;

    @Autowired
    ClaimService claims;

    @Autowired
    SourceService sources;

    @Autowired
    SourceTextService texts;

    @Autowired
    TextReading reading;

    @Autowired
    PlaceAdviser adviser;

    @Autowired
    WorldAreas areas;

    @Autowired
    Reasons reasons;

    final AtlasMap map = new AtlasMap();
    EntryForms forms;

    @BeforeEach
    void makeForms() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        forms = new EntryForms(new FormServices(
                entries,
                claimEntries,
                claims,
                deposits,
                regions,
                sources,
                texts,
                reading,
                adviser,
                areas,
                reasons,
                Runnable::run));
    }

    <F extends EntryForm<?>> F open(F form) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        return form;
    }

    TextField text(String label) {
        return labelled(TextField.class, label);
    }

    TextArea area(String label) {
        return labelled(TextArea.class, label);
    }

    @SuppressWarnings("unchecked")
    <T> Select<T> select(String label) {
        return labelled(Select.class, label);
    }

    @SuppressWarnings("unchecked")
    <T> ComboBox<T> comboBox(String label) {
        return labelled(ComboBox.class, label);
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> radio(String label) {
        return labelled(RadioButtonGroup.class, label);
    }

    void check(String symbol) {
        find(Checkbox.class)
                .withCondition(box -> symbol.equals(box.getLabel()))
                .single()
                .setValue(true);
    }

    void click(String caption) {
        Button button = button(caption);
        assertThat(button.isEnabled()).as(caption).isTrue();
        button.click();
    }

    Button button(String caption) {
        return find(Button.class).withText(caption).single();
    }

    boolean offers(String caption) {
        return find(Button.class).withText(caption).exists();
    }

    private <C extends Component & HasLabel> C labelled(Class<C> type, String label) {
        return find(type).withCondition(field -> label.equals(field.getLabel())).single();
    }

    static String error(HasValidation field) {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /// Everything that can be read in the form.
    String words() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        roundTrip();
        return find(Div.class)
                .withCondition(div -> div.hasClassName("entry-form"))
                .single()
                .getElement()
                .getTextRecursively();
    }
}
