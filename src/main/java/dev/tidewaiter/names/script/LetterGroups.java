package dev.tidewaiter.names.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that are read together, such as the Greek ου, or otherwise where a word begins or ends. */
final class LetterGroups {

    /**
     * A group.
     *
     * @param letters the letters
     * @param latin   how they are written in Latin
     * @param start   whether it holds at the beginning of a word only
     * @param end     whether it holds at the end of a word only
     * @param before  the letters of which one must follow; empty for any
     */
    record Group(String letters, String latin, boolean start, boolean end, String before) {

        private boolean fits(String word, int at) {
            int next = at + letters.length();
            return word.startsWith(letters, at)
                    && (!start || at == 0)
                    && (!end || next == word.length())
                    && (before.isEmpty() || (next < word.length() && before.indexOf(word.charAt(next)) >= 0));
        }
    }

    private final Map<Character, List<Group>> groups = new HashMap<>();

    private LetterGroups() {}

    static LetterGroups of(String file) {
        var read = new LetterGroups();
        for (var line : LanguageFile.lines(file)) {
            int sign = line.indexOf('=');
            var rule = line.substring(0, sign).strip();
            int only = rule.indexOf('>');
            var before = only < 0 ? "" : rule.substring(only + 1).strip();
            var letters = only < 0 ? rule : rule.substring(0, only).strip();
            boolean start = letters.startsWith("^");
            boolean end = letters.endsWith("$");
            var plain = letters.substring(start ? 1 : 0, letters.length() - (end ? 1 : 0));
            var latin = line.substring(sign + 1).strip();
            read.groups
                    .computeIfAbsent(plain.charAt(0), first -> new ArrayList<>(4))
                    .add(new Group(plain, latin, start, end, before));
        }
        for (var list : read.groups.values()) {
            list.sort(Comparator.comparingInt(
                    (Group group) -> -4 * group.letters().length() - (isBound(group) ? 1 : 0)));
        }
        return read;
    }

    private static boolean isBound(Group group) {
        return group.start() || group.end() || !group.before().isEmpty();
    }

    /** The longest group that fits at a place of a word; null when none does. */
    @Nullable
    Group at(String word, int at) {
        var list = groups.get(word.charAt(at));
        if (list != null) {
            for (var group : list) {
                if (group.fits(word, at)) {
                    return group;
                }
            }
        }
        return null;
    }
}
