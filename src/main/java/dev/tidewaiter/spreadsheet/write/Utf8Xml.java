package dev.tidewaiter.spreadsheet.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns XML into UTF-8, which is what is scanned and written here. */
final class Utf8Xml {

    private Utf8Xml() {}

    /** The same XML in UTF-8: nearly every part is already; some writers use UTF-16 or a national encoding. */
    static InputStream of(InputStream xml) throws IOException {
        var in = new PushbackInputStream(xml, 256);
        var head = in.readNBytes(200);
        in.unread(head);
        var encoding = encodingOf(head);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        // rare, and small enough in practice to be turned over in memory
        var text = new InputStreamReader(in, encoding);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.transferTo(writer);
        }
        var turned = bytes.toString(StandardCharsets.UTF_8);
        int declarationEnd =
                turned.startsWith("<?xml", turned.startsWith("\uFEFF") ? 1 : 0) ? turned.indexOf("?>") + 2 : 0;
        var body = turned.substring(declarationEnd);
        return new ByteArrayInputStream(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + body)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Charset encodingOf(byte[] head) throws IOException {
        if (head.length >= 2) {
            int first = head[0] & 0xff;
            int second = head[1] & 0xff;
            if ((first == 0xfe && second == 0xff) || (first == 0 && second == '<')) {
                return StandardCharsets.UTF_16BE;
            }
            if ((first == 0xff && second == 0xfe) || (first == '<' && second == 0)) {
                return StandardCharsets.UTF_16LE;
            }
        }
        var text = new String(head, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("encoding=");
        int close = text.indexOf("?>");
        if (at < 0 || close < at) {
            return StandardCharsets.UTF_8;
        }
        char quote = text.charAt(at + 9);
        int to = text.indexOf(quote, at + 10);
        try {
            var named = Charset.forName(text.substring(at + 10, to));
            return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("it is in an encoding that is not known here", e);
        }
    }
}
