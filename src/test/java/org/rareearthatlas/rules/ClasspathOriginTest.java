package org.rareearthatlas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The GeoTools jar carries old copies of other people's classes. The managed ones must win, which the order of the
/// dependencies decides.
class ClasspathOriginTest {

    @ParameterizedTest
    @CsvSource({
        "org.slf4j.LoggerFactory, slf4j-api",
        "org.slf4j.MDC, slf4j-api",
        "jakarta.persistence.Entity, jakarta.persistence-api",
        "jakarta.servlet.Filter, tomcat-embed-core",
        "jakarta.annotation.PostConstruct, jakarta.annotation-api",
        "jakarta.inject.Inject, jakarta.inject-api",
        "jakarta.xml.bind.JAXBContext, jakarta.xml.bind-api",
        "jakarta.activation.DataSource, jakarta.activation-api",
        "jakarta.validation.Validator, jakarta.validation-api",
        "org.jspecify.annotations.Nullable, jspecify",
        "org.locationtech.jts.geom.Geometry, jts-core",
        "com.fasterxml.jackson.annotation.JsonProperty, jackson-annotations",
        "org.geotools.api.data.Query, geotools-wrapper",
    })
    void isLoadedFromItsOwnJar(String type, String jar) throws ClassNotFoundException {
        assertThat(originOf(Class.forName(type, false, getClass().getClassLoader())))
                .matches(jar + "-\\d.*\\.jar");
    }

    @Test
    void loggingReachesLogback() {
        assertThat(originOf(org.slf4j.LoggerFactory.getILoggerFactory().getClass()))
                .startsWith("logback-classic");
    }

    @Test
    void noJarWithTheSameClassesComesAfterGeoTools() {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        int geotools = IntStream.range(0, jars.size())
                .filter(i -> jars.get(i).getFileName().toString().startsWith("geotools-wrapper"))
                .findFirst()
                .orElseThrow();
        Set<String> carried = classesOf(jars.get(geotools));

        assertThat(jars.subList(geotools + 1, jars.size()))
                .allSatisfy(jar -> assertThat(classesOf(jar)).as(jar.toString()).doesNotContainAnyElementsOf(carried));
        assertThat(jars.subList(0, geotools).stream()
                        .flatMap(jar -> classesOf(jar).stream())
                        .filter(carried::contains))
                .as("there are such classes, so the order matters")
                .isNotEmpty();
    }

    private static Set<String> classesOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.contains("-info.") && !name.startsWith("META-INF"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String originOf(Class<?> type) {
        return String.valueOf(
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                        .getFileName());
    }
}
