package dev.tidewaiter.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.EntityArrays;
import org.jspecify.annotations.Nullable;

/**
 * Letters that a web page, a mail, a data base or a workbook wrote as numbers: "&amp;#1042;", "&amp;amp;", "%20", "=?UTF-8?B?0JI=?=",
 * "=D0=92", "_x0020_", "\\u0412"; and the tags of a page or a forum around them: "&lt;b&gt;", "[b]".
 */
public final class EscapedLetters {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{2,7})|#[xX]([0-9a-fA-F]{2,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern UNIT = Pattern.compile("_x([0-9a-fA-F]{4})_|\\\\u([0-9a-fA-F]{4})");
    /** A word of a head of a mail (RFC 2047). Between two of them a blank says nothing. */
    private static final Pattern MAIL_WORD =
            Pattern.compile("=\\?([\\w-]{2,20})\\?([bBqQ])\\?([^? ]*)\\?=(?:\\s+(?==\\?))?");
    /** The body of a mail writes so (RFC 2045). One alone may be a sum, but for a blank between letters. */
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-F]{2}){2,}|(?<=\\p{L})=20(?=\\p{L})");

    /** In goods "35%30kg" is a concentration and an amount, and "tank=20L" one. */
    private static final Pattern PERCENT_OF_GOODS = Pattern.compile("(?<!\\d)(?:%[0-9a-fA-F]{2})+");

    /** A blank behind a letter shows that the whole text was written so. */
    private static final Pattern BLANK_BEHIND_LETTER = Pattern.compile("\\p{L}%20");

    private static final Pattern QUOTED_OF_GOODS = Pattern.compile("(?:=[0-9A-F]{2}){2,}");

    /** What a page or a forum writes around words to set them off, and what it writes between them. */
    private static final Pattern TAG_IN_WORD = Pattern.compile(
            "</?(?:b|i|u|s|em|strong|span|font|small|big|mark|a|sup|sub)(?: [^<>]{0,100}=[^<>]{0,100})?>|\\[/?(?:b|i|u|s|color|size|url)(?:=[^\\]\\[]{0,100})?]",
            Pattern.CASE_INSENSITIVE);

    /** The elements of HTML by name: people write other words between such signs for quotation marks, "OOO <Name>". */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|hr|div|pre|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|center|html|body)(?: [^<>]{0,100}=[^<>]{0,100})? ?/?>",
            Pattern.CASE_INSENSITIVE);

    /** What stands for a character in HTML, as {@literal "&"}eacute; does; a blank that breaks no line is a blank like any other. */
    private static final Map<String, String> NAMED = named();

    private static final Pattern MAIL_BYTES = Pattern.compile("(?:=[0-9a-fA-F]{2})+");

    private EscapedLetters() {}

    /** The text with its letters back; an empty text when it has none that are escaped. Never fails. */
    public static String in(String text) {
        return in(text, PERCENT, QUOTED);
    }

    /** The same for what describes goods, in which numbers stand behind such signs. */
    public static String inGoods(String text) {
        boolean whole =
                text.indexOf('%') >= 0 && BLANK_BEHIND_LETTER.matcher(text).find();
        return in(text, whole ? PERCENT : PERCENT_OF_GOODS, QUOTED_OF_GOODS);
    }

    private static String in(String text, Pattern percent, Pattern quoted) {
        if (!mayHold(text)) {
            return "";
        }
        var plain = replaced(MAIL_WORD, text, EscapedLetters::mailWord);
        plain = replaced(ENTITY, plain, EscapedLetters::entity);
        plain = replaced(UNIT, plain, found -> letter(null, found.group(1) != null ? found.group(1) : found.group(2)));
        plain = replaced(percent, plain, found -> letters(numbers(found.group()), StandardCharsets.UTF_8));
        plain = replaced(quoted, plain, found -> letters(numbers(found.group()), StandardCharsets.UTF_8));
        plain = TAG_IN_WORD.matcher(plain).replaceAll("");
        plain = TAG.matcher(plain).replaceAll(" ");
        return plain.equals(text) ? "" : plain.strip();
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean signs = c == '<' || c == '[' || c == '=' || c == '_' || c == '\\';
            if (signs || (c == '&' && text.indexOf(';', i) > 0) || (c == '%' && isHexadecimal(text, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHexadecimal(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private static String entity(MatchResult found) {
        var named = found.group(3);
        return named != null
                ? NAMED.getOrDefault(found.group(), found.group())
                : letter(found.group(1), found.group(2));
    }

    private static Map<String, String> named() {
        var all = new HashMap<String, String>();
        for (var part : List.of(
                EntityArrays.BASIC_UNESCAPE,
                EntityArrays.APOS_UNESCAPE,
                EntityArrays.ISO8859_1_UNESCAPE,
                EntityArrays.HTML40_EXTENDED_UNESCAPE)) {
            part.forEach((name, letter) -> all.put(name.toString(), letter.toString()));
        }
        all.put("&nbsp;", " ");
        all.put("&shy;", "");
        return Map.copyOf(all);
    }

    private static String letter(@Nullable String decimal, String hexadecimal) {
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
    }

    private static String mailWord(MatchResult found) {
        try {
            var charset = Charset.forName(found.group(1));
            var word = found.group(3);
            return found.group(2).equalsIgnoreCase("b")
                    ? letters(Base64.getMimeDecoder().decode(word), charset)
                    : replaced(
                            MAIL_BYTES, word.replace('_', ' '), escaped -> letters(numbers(escaped.group()), charset));
        } catch (IllegalArgumentException noSuchEncoding) {
            return found.group();
        }
    }

    /** The bytes of a text that writes each as a sign and two digits. */
    private static byte[] numbers(String escaped) {
        var bytes = new byte[escaped.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escaped.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return bytes;
    }

    private static String letters(byte[] bytes, Charset charset) {
        var letters = new String(bytes, charset);
        return letters.indexOf('\ufffd') >= 0 ? " " : letters;
    }
}
