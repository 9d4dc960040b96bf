package org.rareearthatlas.exchange.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.rareearthatlas.exchange.FileProblem;
import org.rareearthatlas.exchange.UnreadableFileException;

/// In which encoding a text file of any length is written. A byte order mark decides; else UTF-8 when most of its
/// letters beyond ASCII are that, so that one bad row does not spoil all others; else the statistics of ICU.
final class CsvEncoding {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int SAMPLE_BYTES = 200_000;
    private static final int LEAST_CONFIDENCE = 15;
    private static final double MOST_ZEROES = 0.005;

    private final byte[] sample = new byte[SAMPLE_BYTES];
    private int sampled;
    private long bytes;
    private long zeroes;
    private long validSequences;
    private long faults;
    private int expected;

    private CsvEncoding() {}

    /// @throws UnreadableFileException when it is no text
    static Charset detect(Path file) throws IOException {
        byte[] mark;
        try (InputStream in = Files.newInputStream(file)) {
            mark = in.readNBytes(2);
        }
        if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        CsvEncoding scan = new CsvEncoding();
        scan.scan(file);
        return scan.result();
    }

    private void scan(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count(buffer, read);
            }
        }
        faults += expected > 0 ? 1 : 0;
    }

    private void count(byte[] buffer, int read) {
        boolean foreign = false;
        for (int i = 0; i < read; i++) {
            foreign |= buffer[i] < 0;
            count(buffer[i] & 0xFF);
        }
        if (foreign || bytes == 0) {
            int kept = Math.min(read, sample.length - sampled);
            System.arraycopy(buffer, 0, sample, sampled, kept);
            sampled += kept;
        }
        bytes += read;
    }

    private void count(int unit) {
        if (unit == 0) {
            zeroes++;
        }
        if (expected > 0) {
            boolean continues = (unit & 0xC0) == 0x80;
            expected = continues ? expected - 1 : 0;
            if (continues) {
                validSequences += expected == 0 ? 1 : 0;
                return;
            }
            faults++;
        }
        if (unit >= 0x80) {
            expected = followers(unit);
            faults += expected == 0 ? 1 : 0;
        }
    }

    private static int followers(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 1;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 2;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
    }

    private Charset result() {
        if (zeroes > bytes * MOST_ZEROES) {
            throw new UnreadableFileException(FileProblem.NOT_A_TABLE);
        }
        if (faults == 0 || validSequences > faults) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(sample, sampled));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(CharsetMatch::getName)
                .flatMap(name -> charset(name).stream())
                .findFirst()
                .orElse(StandardCharsets.ISO_8859_1);
    }

    static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
