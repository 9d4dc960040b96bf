package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void filesStaySmall() {
        assertThat(SourceRules.longFiles(Path.of("src"))).isEmpty();
        assertThat(SourceRules.longFiles(Path.of("frontend"))).isEmpty();
    }

    @Test
    void nothingCatchesWhateverComes() {
        assertThat(SourceRules.broadCatches(MAIN)).isEmpty();
    }

    @Test
    void everyShownTextComesFromTheBundles() {
        assertThat(SourceRules.hardCodedTexts(MAIN)).isEmpty();
    }

    @Nested
    class EachRuleFinds {

        @TempDir
        Path folder = Path.of("");

        private void write(String file, String text) throws IOException {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }

        @Test
        void aLongFile() throws IOException {
            write("Long.java", "\n".repeat(401));
            write("long.ts", "\n".repeat(401));
            write("Short.java", "\n".repeat(400));
            write("generated/long.ts", "\n".repeat(401));

            assertThat(SourceRules.longFiles(folder)).hasSize(2);
        }

        @Test
        void aBroadCatch() throws IOException {
            write("A.java", "try {\n} catch (Exception e) {}");
            write("B.java", "try {} catch (final Throwable e) {}");
            write("C.java", "try {} catch (IllegalStateException e) {}");

            assertThat(SourceRules.broadCatches(folder)).hasSize(2).anyMatch(found -> found.contains("A.java:2"));
        }

        @Test
        void aTextThatNobodyCanTranslate() throws IOException {
            write("x/ui/A.java", "new Span(\"Quotes\"); field.setLabel(\n\"No \" + name);");
            write(
                    "x/ui/B.java",
                    "field.setLabel(getTranslation(\"x.label\")); new Span(\" · \"); new Div(other); new Anchor(\"region/\" + slug);");
            write("x/C.java", "new Span(\"not a screen\");");
            write("shell/D.java", "setAttribute(\"aria-label\", \"Close\");");

            assertThat(SourceRules.hardCodedTexts(folder)).hasSize(2);
        }
    }
}
