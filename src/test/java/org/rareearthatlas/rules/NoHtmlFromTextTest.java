package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing on the screen makes HTML of text: what people and sources wrote can only become text nodes there.
class NoHtmlFromTextTest {

    private static final Pattern IN_JAVA = Pattern.compile(
            "com\\.vaadin\\.flow\\.component\\.Html\\b|\"innerHTML\"|\"outerHTML\"|insertAdjacentHTML|component\\.markdown");
    private static final Pattern IN_TYPESCRIPT =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\\.write|\\beval\\(");

    private static List<String> found(Path folder, String ending, Pattern pattern) {
        return SourceRules.sources(folder, ending)
                .flatMap(file -> SourceRules.lines(file).stream()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file + ": " + line))
                .toList();
    }

    @Test
    void neitherTheServerNorTheBrowserWritesHtmlIntoThePage() {
        assertThat(found(Path.of("src/main/java"), ".java", IN_JAVA)).isEmpty();
        assertThat(found(Path.of("frontend"), ".ts", IN_TYPESCRIPT)).isEmpty();
    }

    @Test
    void theRuleCanFail() {
        assertThat(Stream.of("import com.vaadin.flow.component.Html;", "setProperty(\"innerHTML\", text)"))
                .allMatch(line -> IN_JAVA.matcher(line).find());
        assertThat("return unsafeHTML(text)").containsPattern(IN_TYPESCRIPT);
    }
}
