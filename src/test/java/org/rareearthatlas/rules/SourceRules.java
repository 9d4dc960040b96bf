package org.rareearthatlas.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules that only the sources show. Each returns what breaks it, as `file:line` with the text.
final class SourceRules {

    private static final int MAX_LINES = 400;
    private static final Pattern BROAD_CATCH = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable)\\b");

    /// A literal with a word in it, where Vaadin shows or speaks it; an address is no word, and a header with a name
    /// is one of HTTP.
    private static final Pattern SHOWN_LITERAL = Pattern.compile("(?:new (?:Span|Div|Paragraph|H[1-6]|Button|"
            + "NativeButton|NativeLabel|Anchor|Text|TextField|TextArea|ComboBox|Select|Checkbox|Details|ListItem)\\("
            + "|\\.(?:setText|setLabel|setPlaceholder|setAriaLabel|setTitle|setHelperText|setErrorMessage"
            + "|setHeader(?!\\(\"[A-Za-z-]+\", )|setTooltipText|setItemLabel)\\(|Notification\\.show\\("
            + "|setAttribute\\(\"(?:aria-label|title|placeholder|alt)\", )\"(?!\\S*/\\S*\")[^\"]*\\p{L}{2}[^\"]*\"");

    private SourceRules() {}

    static List<String> longFiles(Path folder) {
        return sources(folder, ".java", ".ts")
                .filter(file -> lines(file).size() > MAX_LINES)
                .map(file -> "%s has %d lines".formatted(file, lines(file).size()))
                .toList();
    }

    static List<String> broadCatches(Path folder) {
        return sources(folder, ".java")
                .flatMap(file -> matches(file, BROAD_CATCH))
                .toList();
    }

    /// Texts in the screen's packages that do not come from the message bundles.
    static List<String> hardCodedTexts(Path folder) {
        return sources(folder, ".java")
                .filter(file -> file.toString().matches(".*/(ui|uikit|map|workspace|shell)/[^/]*"))
                .flatMap(file -> matches(file, SHOWN_LITERAL))
                .toList();
    }

    static Stream<Path> sources(Path folder, String... endings) {
        if (Files.notExists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.toString().matches(".*/(node_modules|generated)/.*"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        String text = String.join("\n", lines(file));
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(found -> "%s:%d %s"
                        .formatted(
                                file,
                                1
                                        + text.substring(0, found.start())
                                                .chars()
                                                .filter(c -> c == '\n')
                                                .count(),
                                found.group()));
    }
}
