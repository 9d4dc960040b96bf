package org.rareearthatlas.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rareearthatlas.document.DocumentReader;

/// Takes one file, chosen or dropped, into memory.
final class FileDrop extends Upload {

    private static final String[] ENDINGS = {".txt", ".html", ".htm", ".xhtml", ".pdf", ".docx"};

    /// @param onFile takes the file's name and content, in the window's thread
    /// @param onRefused takes the reason in words when the file is not even sent
    FileDrop(BiConsumer<String, byte[]> onFile, Consumer<String> onRefused) {
        addClassName("entry-file");
        setMaxFileSize(DocumentReader.MAX_FILE_BYTES);
        setAcceptedFileTypes(ENDINGS);
        setUploadButton(new Button(getTranslation("entry.text.file")));
        setDropLabel(new Span(getTranslation("entry.text.file.help")));
        setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("problem.document.FILE_TOO_LARGE"))
                        .setIncorrectFileType(getTranslation("problem.document.KIND"))));
        addFileRejectedListener(event -> onRefused.accept(event.getErrorMessage()));
        setUploadHandler(UploadHandler.inMemory((metadata, content) -> getUI().ifPresent(ui -> ui.access(() -> {
            clearFileList();
            onFile.accept(metadata.fileName(), content);
        }))));
    }
}
