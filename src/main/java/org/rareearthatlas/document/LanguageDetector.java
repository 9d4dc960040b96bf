package org.rareearthatlas.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells in which language a text is written, by OpenNLP's model of 103 languages. The model is loaded with the first
/// question, which takes about a second, and forgotten when memory runs short.
@Component
public class LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";

    /// More of a text tells no more.
    private static final int SAMPLE_UTF16 = 6_000;

    private static final int LEAST_UTF16 = 40;

    /// The model spreads its confidence over all its languages; that one stands out is what counts.
    private static final double LEAST_LEAD = 1.5;

    private SoftReference<LanguageDetectorModel> loaded = new SoftReference<>(null);

    /// The language as a BCP 47 tag; empty when the text is too short or too mixed to tell.
    public Optional<String> detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_UTF16));
        if (sample.strip().length() < LEAST_UTF16) {
            return Optional.empty();
        }
        Language[] likeliest = new LanguageDetectorME(model()).predictLanguages(sample);
        boolean standsOut = likeliest[0].getConfidence() >= LEAST_LEAD * likeliest[1].getConfidence();
        return standsOut ? tag(likeliest[0].getLang()) : Optional.empty();
    }

    /// The model speaks ISO 639-3; BCP 47 wants two letters where a language has them.
    private static Optional<String> tag(String iso3) {
        return switch (iso3) {
            case "cmn" -> Optional.of("zh");
            case "nob", "nno" -> Optional.of("no");
            default ->
                Locale.availableLocales()
                        .filter(locale -> iso3.equals(iso3Of(locale)))
                        .map(Locale::getLanguage)
                        .findFirst()
                        .or(() -> Optional.of(iso3));
        };
    }

    private static @Nullable String iso3Of(Locale locale) {
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private synchronized LanguageDetectorModel model() {
        LanguageDetectorModel model = loaded.get();
        if (model == null) {
            try (InputStream in = Objects.requireNonNull(
                    LanguageDetector.class.getResourceAsStream(MODEL), "the language model is missing")) {
                model = new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loaded = new SoftReference<>(model);
        }
        return model;
    }
}
