package org.rareearthatlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.deposit.Deposit;
import org.rareearthatlas.deposit.DepositService;
import org.rareearthatlas.deposit.Element;
import org.rareearthatlas.deposit.Status;
import org.rareearthatlas.exchange.batch.Duplicates;
import org.rareearthatlas.exchange.batch.Precedence;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends WorkspaceTest {

    @Autowired
    private DepositService deposits;

    @Test
    void aFileGoesThroughTheStepsAndIsTakenBack() throws InterruptedException {
        open("import");
        upload("wizard.csv", "id,name,lat,lon,commodities\n1,Wizardrow Alpha,67.1,33.1,Ce; Wizardite\n2,,67,33,\n");
        await(() -> textOf(drawer()).contains("How it was read"));
        assertThat(textOf(drawer())).contains("CSV, 5 columns", "Wizardrow Alpha");
        press("Next");
        assertThat(textOf(drawer())).contains("What the columns are", "Whose data it is");
        press("Check all rows");
        await(() -> textOf(drawer()).contains("1 row is ready"));
        assertThat(textOf(drawer())).contains("1 row cannot be imported as it is", "There is no name.");
        sayWhatTheWordMeans();
        mendName("Wizardrow Beta");
        press("Check again with the changes");
        await(() -> textOf(drawer()).contains("2 rows are ready"));
        press("Import 2 rows");
        await(() -> textOf(drawer()).contains("2 deposits imported."));
        assertThat(imported()).containsExactlyInAnyOrder("Wizardrow Alpha", "Wizardrow Beta");
        assertThat(deposits.search("Wizardrow Alpha", 0, 1).getFirst().data().elements())
                .containsExactly(Element.Ce, Element.Nd);

        open("imports");
        assertThat(textOf(drawer())).contains("wizard.csv");
        find(Button.class, drawer()).withText("Take back").first().click();
        await(() -> find(ConfirmDialog.class).exists());
        ConfirmDialog dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
        await(() -> textOf(drawer()).contains("2 entries are gone."));
        assertThat(imported()).isEmpty();
    }

    private void importRow(String name, String row) throws InterruptedException {
        open("import");
        upload(name, "id,name,lat,lon,status,commodities\n" + row);
        await(() -> textOf(drawer()).contains("How it was read"));
        press("Next");
        press("Check all rows");
        await(() -> textOf(drawer()).contains("is ready") || textOf(drawer()).contains("Rows to look at"));
    }

    @Test
    void oneRowIsMergedFieldByField() throws InterruptedException {
        importRow("merged-a.csv", "1,Wizardmerge Alpha,67.1,36.1,producer,Ce\n");
        press("Import 1 row");
        await(() -> textOf(drawer()).contains("1 deposit imported."));
        Deposit before = deposits.search("Wizardmerge Alpha", 0, 1).getFirst();

        importRow("merged-b.csv", "9,Wizardmerge Alpha,67.1,36.1,prospect,Nd\n");
        select("What becomes of this row").setValue(Duplicates.Choice.MERGE);
        roundTrip();
        assertThat(labelOf("Status", Precedence.ATLAS)).isEqualTo("Keep: producing");
        assertThat(labelOf("Status", Precedence.FILE)).isEqualTo("From the file: explored");
        select("Status").setValue(Precedence.FILE);
        press("Check again with the changes");
        await(() -> textOf(drawer()).contains("1 row adds to a deposit that is there"));
        press("Import 1 row");
        await(() -> deposits.get(before.id()).data().status() == Status.PROSPECT);
        assertThat(deposits.get(before.id()).data().elements())
                .isEqualTo(before.data().elements());
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String label) {
        return find(Select.class, drawer()).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String labelOf(String label, Object item) {
        return String.valueOf(select(label).getItemLabelGenerator().apply(item));
    }

    private void press(String caption) {
        find(Button.class, drawer()).withText(caption).single().click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private void sayWhatTheWordMeans() throws InterruptedException {
        MultiSelectComboBox<Element> meaning =
                find(MultiSelectComboBox.class, drawer()).single();
        assertThat(meaning.getLabel()).isEqualTo("“Wizardite” (1) means");
        meaning.setValue(Set.of(Element.Nd));
        press("Apply these meanings");
        await(() -> find(MultiSelectComboBox.class, drawer()).all().stream()
                .anyMatch(choice -> "“wizardite” means".equals(choice.getLabel())));
    }

    private void mendName(String name) {
        find(TextField.class, drawer()).all().stream()
                .filter(field -> field.getLabel() != null && field.getLabel().equals("name"))
                .findFirst()
                .orElseThrow()
                .setValue(name);
    }

    private List<String> imported() {
        return deposits.search("Wizardrow", 0, 10).stream()
                .map(Deposit::data)
                .map(data -> data.names().preferred("en"))
                .toList();
    }

    private void upload(String name, String text) {
        UploadTester<Upload> upload =
                new UploadTester<>(find(Upload.class, drawer()).single());
        upload.upload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
