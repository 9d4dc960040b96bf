package org.rareearthatlas.bench;

/// How `./atlas run` sets the Java machine's memory.
final class LauncherOptions {

    static final String[] MEMORY = {
        "-XX:+UseSerialGC",
        "-Xmx1g",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=20",
        "-XX:-ShrinkHeapInSteps",
        "-XX:MaxNewSize=112m",
        "-XX:MetaspaceSize=160m"
    };

    private LauncherOptions() {}
}
