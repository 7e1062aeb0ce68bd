package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The firms in a cell "Subsidiaries" of the UK's lists, which numbers them, or puts semicolons, line ends or full stops between them.
 * Sentences such as "Subsidiary of the Ministry" name nobody's subsidiary.
 */
final class SubsidiaryNames {

    private static final WordKinds WORDS = WordKinds.of(
            WordLists.bundled().list(ListedNameWords.SUBSIDIARIES),
            "abbreviation",
            "form",
            "spelling",
            "subsidiary",
            "parent",
            "sentence");

    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(\\d+\\)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[;\\n\\r\\u0085\\u2028\\u2029|]+");

    /** A full stop ends a name; none does behind a lone letter or "No", nor before what else belongs to the form of the firm. */
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\b\\p{L})(?<!\\b" + WORDS.anyOf("abbreviation")
            + ")\\.+\\s+(?!(?i:" + WORDS.anyOf("form") + ")|\\(|\\p{Ll})");

    private static final Pattern OTHER_SPELLING =
            Pattern.compile("\\(\\s*" + WORDS.anyOf("spelling") + "\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile(
            "\\((?:(?<parent>" + WORDS.anyOf("parent") + ")|" + WORDS.anyOf("subsidiary") + ")\\).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("\\b" + WORDS.anyOf("sentence") + "\\b");
    private static final Pattern ENDS = Pattern.compile("^[\\s.,]+|[\\s.,]+$");
    private static final int SHORTEST = 3;

    private SubsidiaryNames() {}

    static List<String> in(String cell) {
        var names = new ArrayList<String>();
        var numbered = NUMBERED.split(cell, -1);
        for (var one : numbered) {
            for (var part : BETWEEN.split(one, -1)) {
                for (var name : numbered.length > 1 ? new String[] {part} : FULL_STOP.split(part, -1)) {
                    add(name, names);
                }
            }
        }
        return names;
    }

    private static void add(String text, List<String> names) {
        var marked = MARKED.matcher(text);
        if (SENTENCE.matcher(text.toLowerCase(Locale.ROOT)).lookingAt()
                || (marked.find() && marked.group("parent") != null)) {
            return;
        }
        var bare = MARKED.matcher(OTHER_SPELLING.matcher(text).replaceFirst("")).replaceFirst("");
        var name = ENDS.matcher(bare).replaceAll("");
        if (name.length() >= SHORTEST && !names.contains(name)) {
            names.add(name);
        }
    }
}
