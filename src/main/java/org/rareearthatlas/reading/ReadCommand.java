package org.rareearthatlas.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rareearthatlas.geo.LonLat;

/// `./atlas read [--json] FILE...`: reads texts without the server. Without `--json` one line a mention, for people;
/// with
/// it one JSON object a line and file. "-" is the standard input.
public final class ReadCommand {

    static final int MAX_BYTES = 5 * 1024 * 1024;

    private final PlaceReader reader = new PlaceReader();
    private final PrintStream out;
    private final PrintStream err;
    private boolean json;
    private int failures;

    private ReadCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Reads all named files; the exit code is 1 when one of them could not be read, 2 when none is named.
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        ReadCommand command = new ReadCommand(out, err);
        int files = 0;
        for (String argument : arguments) {
            if (argument.equals("--json")) {
                command.json = true;
            } else {
                command.file(argument);
                files++;
            }
        }
        if (files == 0) {
            err.println("Usage: ./atlas read [--json] FILE...   (- reads the standard input)");
            return 2;
        }
        return command.failures == 0 ? 0 : 1;
    }

    private void file(String name) {
        try {
            write(name, reader.read(text(name)));
        } catch (CharacterCodingException e) {
            fail(name, "is no text in UTF-8");
        } catch (UnsuitableTextException e) {
            fail(name, e.getMessage());
        } catch (IOException e) {
            fail(name, "cannot be read");
        }
    }

    private void write(String name, Reading reading) {
        if (json) {
            ReadingJson.write(name, reading, out);
            out.println();
            return;
        }
        out.println(name);
        for (Mention mention : reading.mentions()) {
            GazetteerPlace place = mention.chosen();
            out.printf(
                    Locale.ROOT,
                    "  %d-%d  %s: %s (%s), %s%n",
                    mention.startOffsetUtf16(),
                    mention.endOffsetUtf16(),
                    mention.exact(),
                    place.name(),
                    place(place),
                    mention.reason().words());
        }
    }

    private static String place(GazetteerPlace place) {
        LonLat point = place.point();
        return point == null
                ? place.id()
                : String.format(Locale.ROOT, "%s, %.2f, %.2f", place.id(), point.lonDeg(), point.latDeg());
    }

    private void fail(String name, String why) {
        err.println("Rare Earth Atlas: " + name + " " + why + ".");
        failures++;
    }

    private static String text(String name) throws IOException, UnsuitableTextException {
        try (InputStream in = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            return decode(in.readNBytes(MAX_BYTES + 1));
        }
    }

    static String decode(byte[] bytes) throws CharacterCodingException, UnsuitableTextException {
        if (bytes.length > MAX_BYTES) {
            throw new UnsuitableTextException("has more than 5 MB");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new UnsuitableTextException("is a binary file, no text");
        }
        return text;
    }
}
