package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A party of a Japanese notice: its names, in Japanese and in Latin letters, and behind the word for it its addresses. */
final class JapaneseParty {

    /** A letter of Japanese or Chinese writing. */
    static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

    private static final Pattern JAPANESE = Pattern.compile(LETTER);
    private static final String LETTER_OR_SIGN = "(?:" + LETTER + "|[ー・･「」『』])";
    private static final Pattern JAPANESE_END = Pattern.compile(LETTER_OR_SIGN);
    private static final Pattern JAPANESE_WRAPPED =
            Pattern.compile("(?<=" + LETTER_OR_SIGN + ")\\n[ 　]*(?=" + LETTER_OR_SIGN + ")");

    private static final String OPENING = "（(";
    private static final String CLOSING = "）)";

    /** Before names by which it is also known, within brackets or on lines of their own. */
    private static final Pattern ALSO_JAPANESE = Pattern.compile("^[\\s　]*別[\\s　]*称[、：:]?");

    private static final Pattern ALSO_LINES = Pattern.compile("(?m)^[ 　]*別[ 　]*称[ 　]*[：:]");

    private static final Pattern ALSO_LATIN = Pattern.compile(
            ",?\\s*(?:a\\.k\\.a\\.?,?\\s*)?(?:the\\s*)?follow(?:ing)?\\s+\\p{L}+(?:\\s+alias(?:es)?)?\\s*[：:]|,?\\s*a\\.k\\.a\\.?,?");

    /** A name in Latin letters right behind the Japanese one, where the page left no break between them. */
    private static final Pattern RUN_ON = Pattern.compile("(?<=" + LETTER_OR_SIGN + ")(?=\\p{Lu}\\S*(?:[ ]\\S+){2,}$)");

    private static final Pattern BETWEEN_JAPANESE = Pattern.compile("[、；;]|及び");
    private static final Pattern BETWEEN_LATIN = Pattern.compile("[;；]|\\n[ 　]*[-—–―]");
    private static final Pattern AND = Pattern.compile("^(?:and\\b)?[\\s　]*[-—–―]*[\\s　]*|[\\s　]+and$|[.\\s　]+$");
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile(";\\s*(?:and\\b,?)?|,\\s*and,");

    /** What a name takes in besides, such as units of a ministry. */
    private static final Pattern INCLUDING = Pattern.compile("(?s),? including .*|(?:。|を含む).*");

    private static final Pattern WRAPPED = Pattern.compile("(?<=-)\\n[ 　]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

    private final EntryDraft entry;

    private JapaneseParty(int number) {
        this.entry = new EntryDraft(String.valueOf(number), Designation.Kind.ORGANISATION);
    }

    /**
     * Reads a party.
     *
     * @param names     what stands before its address
     * @param addresses what stands behind the word for it
     */
    static EntryDraft read(int number, String names, String addresses) {
        var party = new JapaneseParty(number);
        party.names(names);
        party.addresses(addresses);
        return party.entry;
    }

    private void names(String text) {
        var also = ALSO_LINES.matcher(text);
        boolean onLines = also.find();
        var first = onLines ? text.substring(0, also.start()) : text;
        var latin = ALSO_LATIN.matcher(first);
        boolean inLatin = latin.find();
        main(inLatin ? first.substring(0, latin.start()) : first);
        if (inLatin) {
            latin(first.substring(latin.end()));
        }
        if (onLines) {
            lines(text.substring(also.end()));
        }
    }

    /** The Japanese name, which may hold others between brackets, and on the lines behind it the one in Latin letters. */
    private void main(String text) {
        var others = new ArrayList<String>();
        var plain = withoutBrackets(text, others).stripTrailing();
        int split = latinFrom(plain);
        name(INCLUDING.matcher(plain.substring(split)).replaceFirst(""));
        name(INCLUDING.matcher(plain.substring(0, split)).replaceFirst(""));
        for (var other : others) {
            japanese(ALSO_JAPANESE.matcher(other).replaceFirst(""));
        }
        if (INCLUDING.matcher(plain).find()) {
            entry.note(plain);
        }
    }

    /** A text without its brackets that are wide or hold Japanese; what stands in them is added to the others. */
    private static String withoutBrackets(String text, List<String> others) {
        var plain = new StringBuilder();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0 && depth++ == 0) {
                open = i;
            }
            if (depth == 0) {
                plain.append(text.charAt(i));
            }
            boolean closes = CLOSING.indexOf(text.charAt(i)) >= 0 && depth > 0;
            if (closes && --depth == 0) {
                var inside = text.substring(open + 1, i);
                if (text.charAt(open) == OPENING.charAt(0)
                        || JAPANESE.matcher(inside).find()) {
                    others.add(inside);
                } else {
                    plain.append(text, open, i + 1);
                }
            }
        }
        return depth == 0
                ? plain.toString()
                : plain.append(text.substring(open)).toString();
    }

    /** Where the lines without Japanese begin at the end of a text, and a name in front of them that they go on. */
    private static int latinFrom(String text) {
        int from = text.length();
        int line = from;
        while (from > 0) {
            line = text.lastIndexOf('\n', from - 1) + 1;
            if (JAPANESE.matcher(text.substring(line, from)).find()) {
                break;
            }
            from = Math.max(0, line - 1);
        }
        var runOn = RUN_ON.matcher(text.substring(line, from));
        if (runOn.find()) {
            return line + runOn.start();
        }
        if (from < text.length()) {
            return from;
        }
        int last = text.length();
        while (last > line
                && !JAPANESE_END.matcher(text.substring(last - 1, last)).matches()) {
            last--;
        }
        return last;
    }

    private void latin(String text) {
        for (var part : BETWEEN_LATIN.split(text, -1)) {
            name(part);
        }
    }

    private void japanese(String text) {
        if (INCLUDING.matcher(text).find()) {
            return;
        }
        for (var part : BETWEEN_JAPANESE.split(text, -1)) {
            name(part);
        }
        var inner = new ArrayList<String>();
        withoutBrackets(text, inner);
        inner.stream().filter(name -> JAPANESE.matcher(name).find()).forEach(this::name);
    }

    /** Names on lines: first the Japanese ones, then those in Latin letters. */
    private void lines(String text) {
        int split = 0;
        for (var line : text.split("(?<=\\n)", -1)) {
            if (!JAPANESE.matcher(line).find()) {
                break;
            }
            split += line.length();
        }
        japanese(text.substring(0, split));
        latin(text.substring(split));
    }

    private void addresses(String text) {
        for (var part : BETWEEN_ADDRESSES.split(text, -1)) {
            var address = clean(part);
            entry.address(address);
            ListCountries.ofAddress(address).forEach(entry::country);
        }
    }

    private void name(String text) {
        entry.name(clean(text), false);
    }

    /** One line, without what stands between it and the next one; Japanese has no blank where a line broke. */
    private static String clean(String text) {
        var line = WRAPPED.matcher(text.strip()).replaceAll("");
        line = JAPANESE_WRAPPED.matcher(line).replaceAll("");
        return AND.matcher(BLANKS.matcher(line).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
    }
}
