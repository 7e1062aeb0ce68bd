package dev.tidewaiter.spreadsheet.write;

/** Text in XML, as workbooks need it. */
final class XmlText {

    private XmlText() {}

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
}
