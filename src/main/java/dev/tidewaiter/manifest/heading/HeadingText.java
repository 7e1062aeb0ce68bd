package dev.tidewaiter.manifest.heading;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading as it stands, taken apart.
 *
 * @param whole the text without its number in front ("9. Description") and without brackets
 * @param parts the languages or lines it is written in, when there are several: "Consignee / Получатель"
 * @param unit  the unit in brackets or behind a comma; null when there is none
 * @param brackets what stands in its brackets
 */
record HeadingText(
        String whole, List<String> parts, @Nullable String unit, List<String> brackets) {

    /** "3.6 Puerto de embarque", "I.12. Place of destination", "9 / 14 Anmelder": a box with the number of its section, or with two numbers. */
    private static final Pattern SECTION =
            Pattern.compile("(?:\\d{1,2}|I{1,3})(?:\\.|\\s?/\\s?)\\d{1,2}\\.?\\s+(?=\\p{Lu}.{3})");

    private static final int FEWEST_DIGITS = 3;
    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");

    /** As firms number their papers. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,5}/\\p{Lu}{1,5}/\\d{2,}(?:/\\d+)?");

    private static final Pattern ENUMERATED = Pattern.compile("\\p{L}[,、，]\\s*\\p{L}");

    private static final String CLAUSE_NUMBERS = "一二三四五六七八九十";
    private static final String CLAUSE_ENDS = "、．.";

    HeadingText {
        parts = List.copyOf(parts);
        brackets = List.copyOf(brackets);
    }

    static HeadingText of(String text, HeadingRemarks remarks) {
        var plain = new StringBuilder(text.length());
        var parts = new ArrayList<String>();
        var inBrackets = new ArrayList<String>();
        String unit = null;
        var brackets = new ArrayList<String>(2);
        int start = 0;
        int depth = 0;
        var bracketed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("(（[【{".indexOf(c) >= 0) {
                depth++;
            } else if (")）]】}".indexOf(c) >= 0 && depth > 0) {
                depth--;
                var inside = bracketed.toString().strip();
                bracketed.setLength(0);
                brackets.add(inside);
                if (remarks.areUnit(inside)) {
                    unit = inside;
                } else if (inside.length() > 1) {
                    inBrackets.add(inside);
                }
            } else if (depth > 0) {
                bracketed.append(c);
            } else {
                plain.append(c);
            }
        }
        var whole = withoutNumber(plain.toString().strip());
        int comma = whole.lastIndexOf(',');
        if (comma > 0 && remarks.areUnit(whole.substring(comma + 1).strip())) {
            unit = whole.substring(comma + 1).strip();
            whole = whole.substring(0, comma).strip();
        }
        for (int i = 0; i <= whole.length(); i++) {
            boolean parted = i < whole.length()
                    && (("/|\n\r;*→".indexOf(whole.charAt(i)) >= 0 && !abbreviates(whole, i))
                            || partsScripts(whole, i)
                            || (whole.charAt(i) == ' ' && i + 1 < whole.length() && whole.charAt(i + 1) == ' '));
            if (i == whole.length() || parted || scriptTurns(whole, i)) {
                var part = whole.substring(start, i).strip();
                if (!part.isEmpty() && part.length() < whole.length()) {
                    parts.add(part);
                }
                start = parted ? i + 1 : i;
            }
        }
        if (whole.isEmpty() || parts.isEmpty()) {
            parts.addAll(0, inBrackets);
        } else {
            parts.addAll(inBrackets); // "Price / unit (gross)" is a price
        }
        return new HeadingText(whole, parts, unit, brackets);
    }

    /** "Коли-⏎чество": a word that was broken at the end of a line. */
    static String whole(String text) {
        return text.indexOf('\n') < 0 ? text : BROKEN.matcher(text).replaceAll("");
    }

    /** Whether a part of it holds a number, so that it is no heading: "PO/7292", "DHT/PO/71", "DATED  3 May 2024". */
    boolean isNumbered(HeadingRemarks remarks) {
        if (CODE.matcher(whole).matches()) {
            return true;
        }
        for (var part : parts) {
            var number = remarks.withoutEdition(part);
            if (number.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part is no more than a word for a number, which another part says of what: "Číslo⏎šarže", "No. / Batch". */
    boolean isOnlyNumberOf(String part) {
        return HeadingKey.of(part).equals(HeadingKey.NUMBER)
                && parts.stream().anyMatch(other -> !HeadingKey.of(other).equals(HeadingKey.NUMBER));
    }

    /** Whether it stands in brackets whole and names several things: "(full name, address, telephone)". */
    boolean isCaption() {
        return whole.isEmpty()
                && brackets.stream()
                        .anyMatch(inside -> ENUMERATED.matcher(inside).find());
    }

    /** Without the number in a circle or brackets in front, as Korean and Japanese forms number their boxes: "⑤ Final destination". */
    static String withoutBullet(String text) {
        int start = ofClause(text);
        while (start < text.length()
                && (Character.getType(text.charAt(start)) == Character.OTHER_NUMBER
                        || (start > 0 && Character.isWhitespace(text.charAt(start))))) {
            start++;
        }
        return text.substring(start);
    }

    /** Where the words begin behind the number of a Chinese or Japanese clause, "二、交货时间"; 0 where there is none. */
    private static int ofClause(String text) {
        int end = 0;
        while (end < 3 && end < text.length() && CLAUSE_NUMBERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < text.length() - 1 && CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0 ? end + 1 : 0;
    }

    /** The slash of "S/C" and "B/L": one Latin letter stands before it, by itself. */
    private static boolean abbreviates(String text, int at) {
        return text.charAt(at) == '/'
                && at > 0
                && at + 1 < text.length()
                && isLatin(text.charAt(at - 1))
                && isLatin(text.charAt(at + 1))
                && (at == 1 || !isLatin(text.charAt(at - 2)));
    }

    /** "9.Description", "1) Exporter", "15. Address", "1.3 Address". */
    private static String withoutNumber(String text) {
        var section = SECTION.matcher(text);
        if (section.lookingAt()) {
            return text.substring(section.end());
        }
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > 0 && i < 3 && i < text.length() - 1 && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return numbered && !Character.isDigit(text.charAt(i + 1))
                ? text.substring(i + 1).strip()
                : text;
    }

    /** "Получатель - 收货人": a dash between two scripts. */
    private static boolean partsScripts(String text, int at) {
        boolean dash = "-–—".indexOf(text.charAt(at)) >= 0
                && at > 1
                && at + 2 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
        return dash
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at + 2))
                && UnicodeScript.of(text.charAt(at - 2)) != UnicodeScript.of(text.charAt(at + 2));
    }

    /** "收货人 Consignee", "Продавец 卖方": the words before and after a change of script. */
    private static boolean scriptTurns(String text, int at) {
        if (at < 2 || at >= text.length() - 1) {
            return false;
        }
        int back = at - 1;
        while (back > 0 && !Character.isLetterOrDigit(text.charAt(back))) {
            back--;
        }
        char before = text.charAt(back);
        char here = text.charAt(at);
        if (!Character.isLetter(before) || !Character.isLetter(here)) {
            return false;
        }
        return isLatin(before) == isLatin(here) ? areOfTwoScripts(before, here) : latinRun(text, at) > 1;
    }

    private static boolean areOfTwoScripts(char one, char other) {
        var first = scriptOf(one);
        var second = scriptOf(other);
        return first != second && first != UnicodeScript.COMMON && second != UnicodeScript.COMMON;
    }

    /** The script of a letter; Japanese and Korean mix theirs with Chinese letters within a word, so these are one. */
    private static UnicodeScript scriptOf(char letter) {
        var script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> UnicodeScript.HAN;
            case INHERITED -> UnicodeScript.COMMON;
            default -> script;
        };
    }

    private static int latinRun(String text, int at) {
        int run = 0;
        if (isLatin(text.charAt(at))) {
            for (int i = at;
                    i < text.length() && (isLatin(text.charAt(i)) || " ./".indexOf(text.charAt(i)) >= 0);
                    i++) {
                run++;
            }
        } else {
            for (int i = at - 1; i >= 0 && (isLatin(text.charAt(i)) || " .)&'".indexOf(text.charAt(i)) >= 0); i--) {
                run++;
            }
        }
        return run;
    }

    private static boolean isLatin(char c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
