package org.rareearthatlas.bench;

/// How `./atlas run` sets the Java machine's memory.
final class LauncherOptions {

    static final String[] MEMORY = {
        "-XX:+UseSerialGC", "-Xmx1g", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20", "-XX:-ShrinkHeapInSteps"
    };

    private LauncherOptions() {}
}
