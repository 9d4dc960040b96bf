package org.rareearthatlas.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rareearthatlas.postgres.PostgresCluster;

class PostgresFitnessTest {

    @BeforeAll
    static void needsAServer() {
        Assumptions.assumeTrue(
                PostgresCluster.isInstalled(), "Skipped: PostgreSQL 15 with PostGIS is not installed here");
    }

    private static void require(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, PostgresCluster.USER, PostgresCluster.PASSWORD)) {
            PostgresFitness.require(connection);
        }
    }

    @Test
    void aDatabaseWithPostgisIsFit() {
        String url = PostgresCluster.shared().create("fit");

        assertThatCode(() -> require(url)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseWithoutPostgisIsRefusedToAUserWhoMayNotAddIt() {
        String url = PostgresCluster.shared().createBare("bare");

        assertThatThrownBy(() -> require(url))
                .isInstanceOf(UnfitDatabaseException.class)
                .hasMessageContaining("create extension postgis");
    }

    @Test
    void anotherEncodingIsRefused() {
        PostgresCluster.shared()
                .execute(
                        "postgres",
                        "create database latin owner atlas encoding 'LATIN1' locale 'C' template template0");

        assertThatThrownBy(() -> require(PostgresCluster.shared().url("latin")))
                .isInstanceOf(UnfitDatabaseException.class)
                .hasMessageContaining("LATIN1")
                .hasMessageContaining("createdb");
    }

    @ParameterizedTest
    @CsvSource({"3.3.2, false", "3.10.1, false", "4.0, false", "3.2.7, true", "2.5.5, true", "3.6.0beta1, false"})
    void versionsAreComparedAsNumbers(String version, boolean old) {
        assertThat(PostgresFitness.isOld(version)).isEqualTo(old);
    }
}
