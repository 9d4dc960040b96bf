package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rareearthatlas.language.Languages;

/// The words of the screen: the same keys in each language, each used, each there.
class MessageBundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern TRANSLATED = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern PROBLEM = Pattern.compile("Problem\\.of\\(\\s*[^,]+,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([A-Za-z][A-Za-z0-9_.-]*)[\"'`$]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    private final Properties english = read("translations.properties");
    private final Map<String, Properties> others = Languages.provided().stream()
            .map(Locale::getLanguage)
            .filter(language -> !language.equals("en"))
            .collect(Collectors.toMap(
                    Function.identity(), language -> read("translations_" + language + ".properties")));

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(others).containsKey("ru").allSatisfy((language, texts) -> {
            assertThat(missing(english, texts))
                    .as("only in English, not in " + language)
                    .isEmpty();
            assertThat(missing(texts, english)).as("only in " + language).isEmpty();
        });
    }

    @Test
    void everyLanguageFillsTheSamePlaceholders() {
        others.forEach((language, texts) -> assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(texts, key))
                        .as(language + ": " + key)
                        .isEqualTo(placeholders(english, key))));
    }

    @Test
    void everyTextIsAMessageFormat() {
        for (Properties bundle :
                Stream.concat(Stream.of(english), others.values().stream()).toList()) {
            assertThat(bundle.stringPropertyNames()).allSatisfy(key -> {
                String text = bundle.getProperty(key);
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text, Locale.ROOT).toPattern())
                        .as(key)
                        .isNotNull();
                if (PLACEHOLDER.matcher(text).find()) {
                    assertThat(text.replace("''", "")).as("quotes in %s", key).doesNotContain("'");
                }
            });
        }
    }

    @Test
    void everyAskedKeyIsThere() {
        assertThat(asked(TRANSLATED)).isSubsetOf(english.stringPropertyNames());
    }

    @Test
    void everyProblemHasItsWords() {
        assertThat(asked(PROBLEM).stream().map(code -> "problem." + code)).isSubsetOf(english.stringPropertyNames());
    }

    /// A key is used when it stands in the code, alone or before the form of a plural, or when a literal that ends with
    /// a
    /// dot begins it (`"status." + name`).
    @Test
    void everyKeyIsUsed() {
        Set<String> literals = code().flatMap(text -> groups(LITERAL, text)).collect(Collectors.toSet());
        assertThat(english.stringPropertyNames().stream().filter(key -> !isUsed(key, literals)))
                .isEmpty();
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key.replaceFirst("\\.(one|few|many)$", ""))
                || literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    @Test
    void theComparisonsCanFail() {
        Properties one = new Properties();
        one.setProperty("a", "{0} of {1}");
        Properties other = new Properties();
        other.setProperty("b", "{0}");

        assertThat(missing(one, other)).containsExactly("a");
        assertThat(placeholders(one, "a")).isNotEqualTo(placeholders(other, "b"));
        assertThat(groups(TRANSLATED, "getTranslation(\n \"x.y\", z)")).containsExactly("x.y");
        assertThat(groups(PROBLEM, "Problem.of(\"name\", \"name.missing\")")).containsExactly("name.missing");
        assertThat(isUsed("x.y", Set.of("x.z"))).isFalse();
        assertThat(isUsed("x.y", Set.of("x."))).isTrue();
        assertThat(isUsed("x.few", Set.of("x"))).isTrue();
    }

    private static Set<String> asked(Pattern pattern) {
        return code().flatMap(text -> groups(pattern, text)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> code() {
        return Stream.concat(
                        SourceRules.sources(Path.of("src/main/java"), ".java"),
                        SourceRules.sources(Path.of("frontend"), ".ts"))
                .map(file -> String.join("\n", SourceRules.lines(file)));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static Set<String> missing(Properties from, Properties in) {
        Set<String> keys = new TreeSet<>(from.stringPropertyNames());
        keys.removeAll(in.stringPropertyNames());
        return keys;
    }

    private static List<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key, ""))
                .results()
                .map(found -> found.group().replaceAll("[^0-9]", ""))
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties read(String file) {
        Properties bundle = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
            bundle.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bundle;
    }
}
