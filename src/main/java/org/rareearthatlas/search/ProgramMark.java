package org.rareearthatlas.search;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.CRC32;
import org.springframework.boot.system.ApplicationHome;

/// Says which build of the program this is: another one may index words in another way.
final class ProgramMark {

    private ProgramMark() {}

    /// The checksum of the program's own file; absent when it runs from a folder of classes, which change under it.
    static Optional<String> find() {
        File source = new ApplicationHome(ProgramMark.class).getSource();
        if (source == null || !source.isFile()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(source.toPath())) {
            CRC32 sum = new CRC32();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
            return Optional.of(Long.toHexString(sum.getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
