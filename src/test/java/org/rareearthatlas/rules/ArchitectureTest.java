package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The structure of the atlas. That each rule can fail is shown by [RulesCanFailTest].
class ArchitectureTest {

    private static final String BASE = "org.rareearthatlas";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Stream<ArchRule> rules() {
        PackageRules packages = new PackageRules(BASE);
        List<ArchRule> others = List.of(
                packages.everyPackageIsListed(),
                packages.featuresHaveNoCycles(),
                packages.coresDoNotKnowTheScreen(),
                packages.screensReadGeometryThroughMapAndGeo(),
                packages.tablesAreHidden(),
                packages.noServiceAsksForTheCurrentWindow(),
                ApiRules.onlyTheStartWritesToTheConsole(BASE),
                ApiRules.noOldDates(),
                ApiRules.noCommercialVaadin(),
                ApiRules.everyPackageIsNullMarked());
        return Stream.concat(packages.directions().stream(), others.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void onlyTheApachePartsOfVaadinAreThere() {
        assertThat(Arrays.asList(System.getProperty("java.class.path").split(System.getProperty("path.separator"))))
                .noneMatch(jar -> jar.matches(
                        ".*/vaadin-(map|charts|crud|grid-pro|board|dashboard|rich-text-editor|spreadsheet)-flow.*"))
                .noneMatch(jar -> jar.matches(".*/(vaadin-testbench|vaadin-\\d).*\\.jar"));
    }
}
