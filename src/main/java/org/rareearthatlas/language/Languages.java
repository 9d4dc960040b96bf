package org.rareearthatlas.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The languages that the atlas speaks: those of which there is a message bundle.
public final class Languages {

    private static final Pattern FILE = Pattern.compile("translations_([a-z]{2,3})\\.properties");
    private static final List<Locale> PROVIDED = find(new PathMatchingResourcePatternResolver());

    private Languages() {}

    /// English first, then the others in the order of their subtags.
    public static List<Locale> provided() {
        return PROVIDED;
    }

    /// The provided language with this subtag (ISO 639).
    public static Optional<Locale> find(String language) {
        return PROVIDED.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    /// The provided language with this subtag, or English.
    public static Locale orEnglish(String language) {
        return find(language).orElse(Locale.ENGLISH);
    }

    static List<Locale> find(PathMatchingResourcePatternResolver resolver) {
        try {
            Resource[] files = resolver.getResources("classpath*:vaadin-i18n/translations_*.properties");
            Stream<Locale> others = Arrays.stream(files)
                    .map(file -> FILE.matcher(String.valueOf(file.getFilename())))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .sorted()
                    .map(Locale::of);
            return Stream.concat(Stream.of(Locale.ENGLISH), others).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
