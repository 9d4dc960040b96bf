package org.rareearthatlas.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import org.jspecify.annotations.NullMarked;

/// What no class of the atlas may use.
final class ApiRules {

    private ApiRules() {}

    static ArchRule onlyTheStartWritesToTheConsole(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the console belongs to the person who starts the atlas; everything else is logged");
    }

    static ArchRule noOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class)
                .because("java.time says which of date, time and zone is meant");
    }

    static ArchRule noCommercialVaadin() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin.flow.component.map..",
                        "com.vaadin.flow.component.charts..",
                        "com.vaadin.flow.component.crud..",
                        "com.vaadin.flow.component.gridpro..",
                        "com.vaadin.flow.component.board..",
                        "com.vaadin.flow.component.dashboard..",
                        "com.vaadin.flow.component.richtexteditor..",
                        "com.vaadin.flow.component.spreadsheet..",
                        "com.vaadin.testbench..")
                .because("the atlas uses the Apache-2.0 parts of Vaadin alone");
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes()
                .should(Conditions.satisfy("be in a package with a @NullMarked package-info", ApiRules::isNullMarked));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
