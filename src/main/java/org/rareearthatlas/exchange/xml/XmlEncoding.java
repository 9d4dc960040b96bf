package org.rareearthatlas.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes XML by its mark or its declaration, else as UTF-8. A wrong byte becomes U+FFFD, so that it spoils one row
/// and
/// not all that follow.
final class XmlEncoding {

    private static final int HEAD_BYTES = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^.{0,3}<\\?xml[^>]{0,100}encoding=[\"']([A-Za-z0-9_.:-]{2,40})");

    private XmlEncoding() {}

    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream marked = new BufferedInputStream(in);
        marked.mark(HEAD_BYTES);
        byte[] head = marked.readNBytes(HEAD_BYTES);
        marked.reset();
        Charset charset = charset(head);
        boolean hasMark = new String(head, charset).startsWith("\uFEFF");
        marked.skipNBytes(hasMark ? "\uFEFF".getBytes(charset).length : 0);
        return new InputStreamReader(marked, charset);
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
