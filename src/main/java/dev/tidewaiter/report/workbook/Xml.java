package dev.tidewaiter.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in XML, as workbooks need it. */
final class Xml {

    private Xml() {}

    /** Text for an element or a quoted attribute of any XML. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(out, text, i);
        }
        return out.toString();
    }

    /** Text for a cell: Excel reads {@code _x0041_} as an escape, so one that the text holds is escaped itself. */
    static String cellText(String text) {
        var out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '_' && isEscape(text, i)) {
                out.append("_x005F_");
            } else {
                append(out, text, i);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\n' -> out.append('\n');
            case '\r' -> {}
            default -> out.append(isAllowed(text, i, c) ? c : '\uFFFD');
        }
    }

    private static boolean isAllowed(String text, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return (c >= ' ' && c < '\uFFFE') || c == '\t';
    }

    static String unescaped(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        var out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int semicolon = raw.charAt(i) == '&' ? raw.indexOf(';', i) : -1;
            if (semicolon < 0) {
                out.append(raw.charAt(i++));
            } else {
                out.append(entity(raw.substring(i + 1, semicolon)));
                i = semicolon + 1;
            }
        }
        return out.toString();
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> {
                try {
                    int c = name.startsWith("#x")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
                    yield Character.toString(c);
                } catch (RuntimeException e) {
                    yield "&" + name + ";";
                }
            }
        };
    }

    /** The same XML in UTF-8: nearly every part is already; some writers use UTF-16 or a national encoding. */
    static InputStream utf8(InputStream xml) throws IOException {
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
