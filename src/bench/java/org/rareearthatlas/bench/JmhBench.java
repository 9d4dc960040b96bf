package org.rareearthatlas.bench;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the measurements of the index and of the encoder of tiles alone. Figures only, nothing is asserted.
class JmhBench {

    @Test
    void measures() throws Exception {
        new Runner(new OptionsBuilder()
                        .include("PointIndexJmh|TileEncoderJmh")
                        .shouldFailOnError(true)
                        .build())
                .run();
    }
}
