package dev.tidewaiter.designation.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names that stand beside their own initials, one of the two in brackets: РТЦ (Речной торговый центр). The words may be such as many
 * firms share, yet the initials say that they are all of a name.
 */
final class SpelledOutAcronyms {

    private static final Pattern ACRONYM_FIRST =
            Pattern.compile("(?<![\\p{L}-])(\\p{Lu}{3,8})[\"»”’']?\\s*[(（\\[]([^()（）\\[\\]]{8,200}+)[)）\\]]");
    private static final Pattern NAME_FIRST =
            Pattern.compile("([^()（）\\[\\]]{8,200}+)[(（\\[]\\s*[\"«“‘']?(\\p{Lu}{3,8})[\"»”’']?\\s*[)）\\]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private SpelledOutAcronyms() {}

    /** The names in full; mostly none. Never fails. */
    static List<String> in(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0 && text.indexOf('[') < 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>(1);
        var after = ACRONYM_FIRST.matcher(text);
        while (after.find()) {
            add(after.group(1), after.group(2), names);
        }
        var before = NAME_FIRST.matcher(text);
        while (before.find()) {
            add(before.group(2), before.group(1), names);
        }
        return names;
    }

    /** The last words as many as the acronym has letters, when they begin with these. */
    private static void add(String acronym, String text, List<String> names) {
        var words = BETWEEN_WORDS.split(text.strip());
        int from = words.length - acronym.length();
        if (from < 0) {
            return;
        }
        var initials = new StringBuilder(acronym.length());
        for (int i = from; i < words.length; i++) {
            initials.append(words[i].isEmpty() ? "" : words[i].substring(0, 1));
        }
        if (initials.toString().toUpperCase(Locale.ROOT).equals(acronym)) {
            names.add(String.join(" ", List.of(words).subList(from, words.length)));
        }
    }
}
