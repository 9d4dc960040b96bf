package org.rareearthatlas.entry.starter;

import org.rareearthatlas.security.ActingUser;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Loads the shipped data before the atlas answers its first request.
@Component
@ConditionalOnProperty(name = "atlas.starter-data", havingValue = "true", matchIfMissing = true)
class StarterData implements SmartLifecycle {

    private final StarterLoader loader;
    private volatile boolean running;

    StarterData(StarterLoader loader) {
        this.loader = loader;
    }

    @Override
    public void start() {
        ActingUser.runAsSystem(() -> loader.load(StarterFiles.read("/data/starter")));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Well before the web server, which starts in one of the last phases.
    @Override
    public int getPhase() {
        return 0;
    }
}
