package org.rareearthatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The atlas within the benchmark's own process, on a data folder, as `./atlas run` starts it.
public final class BenchAtlas implements AutoCloseable {

    private static final long MIN_FREE_BYTES = 4L << 30;

    private final DataFolder folder;
    private final ConfigurableApplicationContext context;

    private BenchAtlas(DataFolder folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /// @param home a data folder that no one else uses
    public static BenchAtlas start(Path home) {
        DataFolder folder = DataFolder.open(home, MIN_FREE_BYTES);
        SpringApplication application = new SpringApplication(AtlasApplication.class);
        application.setDefaultProperties(AtlasApplication.settings(folder));
        return new BenchAtlas(folder, application.run("--server.port=0"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
