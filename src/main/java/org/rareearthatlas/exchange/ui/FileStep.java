package org.rareearthatlas.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.rareearthatlas.exchange.FileFormat;
import org.rareearthatlas.exchange.ImportTexts;
import org.rareearthatlas.exchange.UnreadableFileException;
import org.rareearthatlas.uikit.InnerLink;

/// Choosing or dropping the file. It is read on the thread that receives it, not on the window's.
final class FileStep extends Div {

    private final ImportWizard wizard;
    private final Upload upload = new Upload();
    private final StepError error = new StepError();

    FileStep(ImportWizard wizard) {
        this.wizard = wizard;
        addClassName("entry-fields");
        Paragraph what = new Paragraph(getTranslation(
                "import.file.what",
                Arrays.stream(FileFormat.values()).map(FileFormat::title).collect(Collectors.joining(", "))));
        Paragraph shapefiles = new Paragraph(getTranslation("import.file.shapefile"));
        shapefiles.addClassName("entry-hint");
        Button choose = new Button(getTranslation("import.file.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.addClassName("entry-file");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("import.file.drop")));
        upload.setUploadHandler(this::receive);
        InnerLink before = new InnerLink("imports", getTranslation("import.list"));
        before.addClassName("quiet-link");
        add(what, upload, error, shapefiles, before);
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        String name = event.getFileName();
        try {
            Path file = wizard.services().staged().stage(event.getInputStream());
            ImportDraft draft = new ImportDraft(wizard.services(), file, name);
            ui.access(() -> wizard.begin(draft));
        } catch (UnreadableFileException e) {
            ui.access(() -> {
                upload.clearFileList();
                error.say(new ImportTexts(ui.getLocale()).reason(e));
            });
        }
    }
}
