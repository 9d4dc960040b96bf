package org.rareearthatlas.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.repository.Repository;

/// Which package may import which: the list of the design, as rules over the packages below a base package.
final class PackageRules {

    /// A package, what its core imports, and whether it is made of user interface.
    private record Feature(String name, boolean isUi, List<String> imports) {}

    /// From top to bottom; what is not listed may not be imported. A feature's `ui` may also import
    /// `uikit`, `map` and the `ui` of what its feature imports.
    private static final List<Feature> FEATURES = List.of(
            core("geo"),
            core("text"),
            core("language"),
            core("filter", "geo"),
            ui("uikit", "language"),
            ui("map", "geo"),
            core("glossary"),
            core("security"),
            core("database"),
            core("audit", "security"),
            core("account", "text", "audit", "security"),
            core("revision", "security"),
            core("bulk", "security"),
            core("reading", "geo", "security"),
            core("document", "text"),
            core("source", "text", "revision", "security"),
            core("region", "geo", "text", "source", "revision", "security"),
            core("deposit", "geo", "text", "bulk", "region", "source", "revision", "security"),
            core("search", "text", "region", "deposit", "source", "revision", "security"),
            core("claim", "geo", "text", "glossary", "bulk", "region", "deposit", "source", "revision", "security"),
            core("citation", "geo", "text", "region", "deposit", "source", "claim", "security"),
            core("pointindex", "geo", "text", "filter", "region", "deposit", "source", "claim"),
            core("operations", "reading", "pointindex"),
            core("catalog", "geo", "text", "filter", "region", "deposit", "source", "claim", "pointindex", "security"),
            core("explore", "geo", "filter", "region", "deposit", "source", "claim", "pointindex", "catalog"),
            core("chart", "geo", "region", "deposit", "source", "claim", "pointindex", "catalog", "explore"),
            core("comparison", "geo", "text", "region", "deposit", "source", "claim", "catalog"),
            core("story", "geo", "text", "source", "claim", "explore", "security"),
            core("print", "geo", "language", "catalog"),
            core(
                    "tile",
                    "geo",
                    "text",
                    "filter",
                    "region",
                    "deposit",
                    "source",
                    "claim",
                    "pointindex",
                    "catalog",
                    "security"),
            core(
                    "entry",
                    "geo",
                    "text",
                    "bulk",
                    "document",
                    "region",
                    "deposit",
                    "source",
                    "claim",
                    "catalog",
                    "revision",
                    "security"),
            core("history", "text", "audit", "region", "deposit", "source", "claim", "revision", "security"),
            core(
                    "suggestion",
                    "geo",
                    "text",
                    "region",
                    "deposit",
                    "source",
                    "claim",
                    "entry",
                    "history",
                    "revision",
                    "security"),
            core("review", "geo", "text", "reading", "region", "deposit", "source", "claim", "entry", "security"),
            core(
                    "exchange",
                    "geo",
                    "text",
                    "language",
                    "database",
                    "audit",
                    "filter",
                    "pointindex",
                    "bulk",
                    "region",
                    "deposit",
                    "source",
                    "claim",
                    "citation",
                    "catalog",
                    "explore",
                    "comparison",
                    "story",
                    "print",
                    "entry",
                    "revision",
                    "security"),
            core(
                    "ogc",
                    "geo",
                    "text",
                    "database",
                    "filter",
                    "pointindex",
                    "region",
                    "deposit",
                    "source",
                    "claim",
                    "catalog",
                    "tile",
                    "entry",
                    "suggestion",
                    "security"),
            ui(
                    "pages",
                    "geo",
                    "text",
                    "language",
                    "uikit",
                    "source",
                    "region",
                    "deposit",
                    "claim",
                    "citation",
                    "catalog",
                    "story",
                    "revision",
                    "history"),
            ui(
                    "workspace",
                    "account",
                    "glossary",
                    "geo",
                    "text",
                    "language",
                    "filter",
                    "pointindex",
                    "uikit",
                    "map",
                    "security",
                    "document",
                    "source",
                    "region",
                    "deposit",
                    "claim",
                    "citation",
                    "catalog",
                    "explore",
                    "chart",
                    "comparison",
                    "story",
                    "pointindex",
                    "tile",
                    "reading",
                    "review",
                    "search",
                    "entry",
                    "suggestion",
                    "exchange",
                    "revision",
                    "history"),
            ui("shell", "text", "language", "database", "uikit", "security"));

    private static Feature core(String name, String... imports) {
        return new Feature(name, false, List.of(imports));
    }

    private static Feature ui(String name, String... imports) {
        return new Feature(name, true, List.of(imports));
    }

    private final String base;

    PackageRules(String base) {
        this.base = base;
    }

    List<ArchRule> directions() {
        List<ArchRule> rules = new ArrayList<>();
        for (Feature feature : FEATURES) {
            rules.add(direction(feature.name(), coreOf(feature), feature.imports()));
            if (!feature.isUi()) {
                List<String> more = new ArrayList<>(feature.imports());
                more.addAll(List.of("uikit", "map"));
                rules.add(direction(feature.name() + ".ui", uiOf(feature), more));
            }
        }
        return rules;
    }

    private ArchRule direction(String name, DescribedPredicate<JavaClass> owner, List<String> imports) {
        Set<String> allowed = new TreeSet<>(imports);
        DescribedPredicate<JavaClass> forbidden = describe(
                "in other packages of the atlas than " + name + ", " + String.join(", ", allowed),
                type -> feature(type)
                        .filter(other -> !isOwn(name, other) && !allowed.contains(other))
                        .isPresent());
        return noClasses()
                .that(owner)
                .should()
                .dependOnClassesThat(forbidden)
                .as(name + " imports only " + allowed)
                .allowEmptyShould(true);
    }

    private static boolean isOwn(String name, String feature) {
        return feature.equals(name.replace(".ui", ""));
    }

    private java.util.Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(base + ".")) {
            return name.equals(base) ? java.util.Optional.of("the start-up classes") : java.util.Optional.empty();
        }
        return java.util.Optional.of(name.substring(base.length() + 1).split("\\.")[0]);
    }

    private DescribedPredicate<JavaClass> coreOf(Feature feature) {
        return JavaClass.Predicates.resideInAPackage(base + "." + feature.name() + "..")
                .and(DescribedPredicate.not(uiOf(feature)));
    }

    private DescribedPredicate<JavaClass> uiOf(Feature feature) {
        return JavaClass.Predicates.resideInAPackage(base + "." + feature.name() + ".ui..");
    }

    ArchRule everyPackageIsListed() {
        Set<String> listed = new TreeSet<>(FEATURES.stream().map(Feature::name).toList());
        return classes()
                .that()
                .resideInAPackage(base + ".*..")
                .should(Conditions.satisfy(
                        "be in a listed package",
                        type -> listed.contains(feature(type).orElse(""))));
    }

    ArchRule featuresHaveNoCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule coresDoNotKnowTheScreen() {
        DescribedPredicate<JavaClass> screen =
                JavaClass.Predicates.resideInAnyPackage("com.vaadin.flow.component..", base + "..ui..");
        return noClasses()
                .that(inScreenPackages().negate())
                .should()
                .dependOnClassesThat(screen)
                .as("what works without a screen knows nothing of one");
    }

    ArchRule screensReadGeometryThroughMapAndGeo() {
        return noClasses()
                .that(inScreenPackages()
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(base + ".map.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.locationtech.jts..", "org.geotools..", "net.sf.geographiclib..")
                .allowEmptyShould(true);
    }

    ArchRule tablesAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .or()
                .areAssignableTo(Repository.class)
                .and()
                // Hibernate makes revisions itself, from its own package.
                .doNotHaveSimpleName("AtlasRevision")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    ArchRule noServiceAsksForTheCurrentWindow() {
        return noClasses()
                .that(inScreenPackages().negate())
                .should()
                .callMethod("com.vaadin.flow.component.UI", "getCurrent")
                .orShould()
                .callMethod("com.vaadin.flow.server.VaadinSession", "getCurrent");
    }

    private DescribedPredicate<JavaClass> inScreenPackages() {
        return JavaClass.Predicates.resideInAnyPackage(
                base + "..ui..",
                base + ".uikit..",
                base + ".map..",
                base + ".pages..",
                base + ".workspace..",
                base + ".shell..");
    }
}
