package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import dev.tidewaiter.wordlist.WordGroup;
import dev.tidewaiter.wordlist.WordKinds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of one firm that a list prints in one line: "X / Y", "X a.k.a. Y", "X (Y)". Each of them is the whole name. */
public final class NamesInOne {

    private static final Map<String, List<String>> WORDS = LanguageFile.groups("names-in-one.txt").stream()
            .collect(Collectors.toMap(WordGroup::heading, WordGroup::words));

    private static final Pattern SEVERAL = Pattern.compile(" " + anyOf("other") + " | ?/ ");

    /** What stands in brackets at the end, which somebody may have left open. */
    private static final Pattern BRACKETS = Pattern.compile(
            "^(.*\\S)\\s*[(（\\[]\\s*([^()（）\\[\\]\\s](?:[^()（）\\[\\]]*[^()（）\\[\\]\\s])?)\\s*(?:[)）\\]]\\W*)?$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What may part two names that each have a legal form. */
    private static final Pattern MARK = Pattern.compile("\\s*[,;/]\\s*(?:" + anyOf("joint") + " )?");

    /** So many words, each of which many firms share, are a name together. */
    private static final int MANY = 3;

    private NamesInOne() {}

    private static String anyOf(String kind) {
        return WordKinds.anyOf(WORDS.getOrDefault(kind, List.of()));
    }

    /** The parts between the marks that part names; the text alone when there are none. */
    public static List<String> parts(String text) {
        return List.of(SEVERAL.split(text, -1));
    }

    /** The names that a text holds besides itself; mostly none. */
    public static List<String> besides(String text) {
        var names = new LinkedHashSet<String>(4);
        var parts = new ArrayList<String>(2);
        parts(BLANKS.matcher(text).replaceAll(" ")).forEach(part -> parts.addAll(atForms(part)));
        for (var part : parts) {
            if (parts.size() > 1 && isName(part, MANY)) {
                names.add(part.strip());
            }
            names.addAll(withoutBrackets(part));
        }
        return names.isEmpty() ? List.of() : List.copyOf(names);
    }

    /**
     * A text cut at each comma or stroke behind a legal form, where another name with its own legal form follows: "A Co. Ltd., B Ltd".
     */
    private static List<String> atForms(String text) {
        var parts = new ArrayList<String>(2);
        int from = 0;
        var marks = MARK.matcher(text);
        while (marks.find()) {
            var before = text.substring(from, marks.start());
            var behind = text.substring(marks.end());
            // between "Co" and "Ltd" nothing ends
            boolean goesOn = says(MARK.split(behind, 2)[0]).isEmpty();
            if (!goesOn && endsWithForm(before) && isName(before, 2) && hasForm(behind) && isName(behind, MANY)) {
                parts.add(before);
                from = marks.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean endsWithForm(String text) {
        var words = WordReader.wordsOf(text);
        return !words.isEmpty() && words.get(words.size() - 1).kind() == WordKind.LEGAL_FORM;
    }

    private static boolean hasForm(String text) {
        var words = WordReader.wordsOf(text);
        return words.size() > 1 && words.stream().anyMatch(word -> word.kind() == WordKind.LEGAL_FORM);
    }

    private static List<String> withoutBrackets(String text) {
        var shortened = BracketedName.namesIn(text);
        if (!shortened.isEmpty()) {
            return shortened;
        }
        var brackets = BRACKETS.matcher(text);
        if (!brackets.matches() || isPlace(brackets.group(2))) {
            return List.of();
        }
        var found = new ArrayList<String>(2);
        if (isName(brackets.group(1), MANY)) {
            found.add(brackets.group(1));
        }
        // what begins with a small letter is said of the name: "subsidiary of", "branch in"
        boolean begins = !Character.isLowerCase(brackets.group(2).codePointAt(0));
        if (begins && says(brackets.group(2)).size() > 1 && isName(brackets.group(2), Integer.MAX_VALUE)) {
            found.add(brackets.group(2));
        }
        return found;
    }

    /** Whether a text is a place alone, which tells a branch or a daughter from others: "Redlepus Bank (Xiamen)". */
    private static boolean isPlace(String text) {
        var words = says(text);
        return !words.isEmpty() && words.stream().allMatch(word -> word.kind() == WordKind.PLACE);
    }

    /** Whether a text has a word that tells one firm from others, or many that do so together, and is no legal form in full. */
    private static boolean isName(String text, int many) {
        var words = says(text);
        return (words.size() >= many || words.stream().anyMatch(word -> word.distinguishes(false)))
                && ParsedName.saysSomething(text);
    }

    private static List<Word> says(String text) {
        return WordReader.wordsOf(text).stream()
                .filter(word -> word.kind() != WordKind.LEGAL_FORM && word.kind() != WordKind.FILLER)
                .toList();
    }
}
