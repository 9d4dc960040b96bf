package org.rareearthatlas.entry.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rareearthatlas.document.DocumentFacts;
import org.rareearthatlas.document.DocumentReader;
import org.rareearthatlas.document.DocumentText;
import org.rareearthatlas.document.LanguageDetector;
import org.rareearthatlas.document.ReadingProgress;
import org.rareearthatlas.source.NewText;
import org.rareearthatlas.source.Source;
import org.rareearthatlas.source.SourceTextService;
import org.springframework.stereotype.Component;

/// Reads what is pasted or uploaded, and finds out what the atlas already knows of it. Takes up to half a minute: to be
/// called away from the window's thread.
@Component
class TextReading {

    /// A text that was read.
    ///
    /// @param encoding in which the file was written, if it is a matter of that
    /// @param facts what the file says of itself
    /// @param language BCP 47 tag, if it could be told
    /// @param known the source that has this text already
    record Held(
            NewText text,
            @Nullable String encoding,
            @Nullable DocumentFacts facts,
            @Nullable String language,
            Optional<Source> known) {}

    private final DocumentReader reader;
    private final LanguageDetector languages;
    private final SourceTextService texts;

    TextReading(DocumentReader reader, LanguageDetector languages, SourceTextService texts) {
        this.reader = reader;
        this.languages = languages;
        this.texts = texts;
    }

    Held pasted(String typed) {
        NewText text = new NewText(typed, null);
        return new Held(text, null, null, languageOf(text), texts.findSourceOf(text));
    }

    Held file(String name, byte[] file, ReadingProgress progress) {
        DocumentText read = reader.read(name, file, progress);
        NewText text = new NewText(read.text(), name);
        String said = read.facts().language();
        String language = said == null ? languageOf(text) : said.replace('_', '-');
        return new Held(text, read.encoding(), read.facts(), language, texts.findSourceOf(text));
    }

    private @Nullable String languageOf(NewText text) {
        return languages.detect(text.text()).orElse(null);
    }
}
