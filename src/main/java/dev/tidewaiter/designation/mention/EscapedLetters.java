package dev.tidewaiter.designation.mention;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters that a web page or a data base wrote as numbers: "&amp;#1042;", "&amp;amp;", "%20". */
final class EscapedLetters {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z]{2,6}));");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">", "nbsp", " ", "laquo", "«", "raquo", "»");

    private EscapedLetters() {}

    /** The text with its letters back; an empty text when it has none that are escaped. Never fails. */
    static String in(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('%') < 0) {
            return "";
        }
        var once = ENTITY.matcher(text).replaceAll(found -> {
            var named = found.group(3);
            var letter =
                    named != null ? NAMED.getOrDefault(named, found.group()) : letter(found.group(1), found.group(2));
            return java.util.regex.Matcher.quoteReplacement(letter);
        });
        var plain = PERCENT.matcher(once)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(bytes(found.group())));
        return plain.equals(text) ? "" : plain.strip();
    }

    private static String letter(String decimal, String hexadecimal) {
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }

    private static String bytes(String escaped) {
        var bytes = new byte[escaped.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escaped.substring(3 * i + 1, 3 * i + 3), 16);
        }
        var letters = new String(bytes, StandardCharsets.UTF_8);
        return letters.indexOf('\ufffd') >= 0 ? " " : letters;
    }
}
