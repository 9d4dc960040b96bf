package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule finds the violation that was made for it in the package `violations`.
class RulesCanFailTest {

    private static final String BASE = "violations";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BASE);

    private final PackageRules packages = new PackageRules(BASE);

    @Test
    void directions() {
        List<ArchRule> broken = packages.directions().stream()
                .filter(rule -> rule.evaluate(CLASSES).hasViolation())
                .toList();

        assertThat(broken)
                .extracting(ArchRule::getDescription)
                .anyMatch(rule -> rule.startsWith("geo imports only"))
                .anyMatch(rule -> rule.startsWith("deposit imports only"))
                .anyMatch(rule -> rule.startsWith("claim.ui imports only"))
                .noneMatch(rule -> rule.startsWith("claim imports only"));
    }

    @Test
    void everyPackageIsListed() {
        assertFinds(packages.everyPackageIsListed(), "violations.unlisted.Anything");
    }

    @Test
    void cycles() {
        assertFinds(packages.featuresHaveNoCycles(), "Cycle detected");
    }

    @Test
    void coresDoNotKnowTheScreen() {
        assertFinds(packages.coresDoNotKnowTheScreen(), "violations.deposit.DepositEntity");
        assertFinds(packages.coresDoNotKnowTheScreen(), "violations.claim.ClaimService");
    }

    @Test
    void screensReadGeometryThroughMapAndGeo() {
        assertFinds(packages.screensReadGeometryThroughMapAndGeo(), "violations.claim.ui.ClaimPanel");
    }

    @Test
    void tablesAreHidden() {
        assertFinds(packages.tablesAreHidden(), "violations.deposit.DepositEntity");
        assertFinds(packages.tablesAreHidden(), "violations.deposit.DepositRepository");
    }

    @Test
    void currentWindow() {
        assertFinds(packages.noServiceAsksForTheCurrentWindow(), "violations.claim.ClaimService");
    }

    @Test
    void bannedApis() {
        assertFinds(ApiRules.onlyTheStartWritesToTheConsole(BASE), "violations.claim.ClaimService");
        assertFinds(ApiRules.noOldDates(), "violations.claim.ClaimService");
        assertFinds(ApiRules.noCommercialVaadin(), "violations.claim.ui.ClaimPanel");
    }

    @Test
    void nullMarked() {
        assertFinds(ApiRules.everyPackageIsNullMarked(), "violations.geo.Shape");
    }

    private static void assertFinds(ArchRule rule, String what) {
        assertThat(rule.evaluate(CLASSES).getFailureReport().toString()).contains(what);
    }
}
