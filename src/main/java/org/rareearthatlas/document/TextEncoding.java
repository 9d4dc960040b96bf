package org.rareearthatlas.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out in which encoding a file is written: by its byte order mark, by what an HTML file declares, as UTF-8
/// when it is that without a fault, and else by the statistics of ICU.
final class TextEncoding {

    /// The text and the encoding's name as IANA has it.
    record Decoded(String text, String encoding) {}

    private static final int SAMPLE_BYTES = 200_000;
    private static final int LEAST_CONFIDENCE = 15;
    private static final double MOST_CONTROLS = 0.01;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4096;

    private TextEncoding() {}

    /// @throws UnreadableDocumentException when it is no text, or its encoding cannot be told
    static Decoded decode(byte[] file) {
        Optional<Charset> marked = byMark(file);
        if (marked.isEmpty() && hasZeroes(file)) {
            throw new UnreadableDocumentException(DocumentProblem.BINARY);
        }
        return marked.flatMap(charset -> strictly(charset, file))
                .or(() -> strictly(StandardCharsets.UTF_8, file))
                .or(() -> declared(file).flatMap(charset -> strictly(charset, file)))
                .or(() -> guess(file))
                .map(TextEncoding::requireText)
                .orElseThrow(() -> new UnreadableDocumentException(DocumentProblem.ENCODING_UNKNOWN));
    }

    private static Optional<Charset> byMark(byte[] file) {
        if (Bytes.startsWith(file, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Bytes.startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE})
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /// Text has no zero bytes unless it is UTF-16, which then has a mark.
    private static boolean hasZeroes(byte[] file) {
        return Bytes.indexOf(file, new byte[] {0}, 0, SAMPLE_BYTES) >= 0;
    }

    private static Optional<Decoded> strictly(Charset charset, byte[] file) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> guess(byte[] file) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(file, Math.min(file.length, SAMPLE_BYTES)));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(CharsetMatch::getName)
                .flatMap(name -> charset(name).stream())
                .flatMap(charset -> strictly(charset, file).stream())
                .findFirst();
    }

    private static Decoded requireText(Decoded decoded) {
        long controls = decoded.text()
                .chars()
                .limit(SAMPLE_BYTES)
                .filter(unit -> unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f')
                .count();
        if (controls > MOST_CONTROLS * Math.min(SAMPLE_BYTES, decoded.text().length())) {
            throw new UnreadableDocumentException(DocumentProblem.BINARY);
        }
        return decoded;
    }
}
