package org.rareearthatlas.postgres;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Puts every application that a test starts on a PostgreSQL database of its own instead of H2 in memory, when the
/// tests run with `-Datlas.test.postgresql=true`.
final class OnPostgres implements ContextCustomizerFactory {

    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:h2:mem:(\\w+).*");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return Boolean.getBoolean("atlas.test.postgresql") ? new Customizer() : null;
    }

    /// Equal to any other, so that tests share an application as they do on H2.
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            ConfigurableEnvironment environment = context.getEnvironment();
            Matcher inMemory = IN_MEMORY.matcher(environment.getProperty("spring.datasource.url", ""));
            if (!inMemory.matches()) {
                return;
            }
            String database = inMemory.group(1) + "_" + COUNT.incrementAndGet();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "postgres",
                            Map.of(
                                    "spring.datasource.url",
                                    PostgresCluster.shared().create(database),
                                    "spring.datasource.username",
                                    PostgresCluster.USER,
                                    "spring.datasource.password",
                                    PostgresCluster.PASSWORD,
                                    "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts",
                                    "true",
                                    "spring.datasource.hikari.data-source-properties.logServerErrorDetail",
                                    "false")));
        }
    }
}
