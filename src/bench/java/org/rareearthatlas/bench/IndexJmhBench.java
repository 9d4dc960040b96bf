package org.rareearthatlas.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the measurements of the index alone. Figures only, nothing is asserted.
class IndexJmhBench {

    @Test
    void measures() throws Exception {
        new Runner(new OptionsBuilder()
                        .include("PointIndexJmh")
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
