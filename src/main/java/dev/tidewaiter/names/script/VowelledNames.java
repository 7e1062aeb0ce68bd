package dev.tidewaiter.names.script;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Well-known names in Arabic and Hebrew letters, with the vowels that these scripts leave out. */
public final class VowelledNames {

    private static final String SERVANT = "عبدال";

    /** Letters of a name that stands in one word with another. */
    private static final int SHORTEST = 3;

    private static final Map<String, String> NAMES = read();

    private VowelledNames() {}

    /** All names that we know, in Latin letters. */
    public static Collection<String> latinNames() {
        return Collections.unmodifiableCollection(NAMES.values());
    }

    /** The name in Latin letters; null when it is none of those we know. */
    public static @Nullable String reading(String token) {
        var word = withoutMarks(token);
        var name = NAMES.get(word);
        if (name != null) {
            return name;
        }
        var servantOf = word.startsWith(SERVANT) ? NAMES.get(word.substring(SERVANT.length())) : null;
        return servantOf == null ? ofTwo(word) : "abdul" + servantOf;
    }

    /** Two names in one word, as Persians write Mohammadreza. */
    private static @Nullable String ofTwo(String word) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            var first = NAMES.get(word.substring(0, cut));
            var second = first == null ? null : NAMES.get(word.substring(cut));
            if (second != null) {
                return first + second;
            }
        }
        return null;
    }

    private static String withoutMarks(String token) {
        StringBuilder out = null;
        for (int i = 0; i < token.length(); i++) {
            boolean mark = Character.getType(token.charAt(i)) == Character.NON_SPACING_MARK;
            if (mark && out == null) {
                out = new StringBuilder(token.length()).append(token, 0, i);
            } else if (!mark && out != null) {
                out.append(token.charAt(i));
            }
        }
        return out == null ? token : out.toString();
    }

    private static Map<String, String> read() {
        var names = new HashMap<String, String>(512);
        for (var line : LanguageFile.groups("vowelled-names.txt")) {
            for (var variant : line.words()) {
                names.putIfAbsent(withoutMarks(variant), line.heading());
            }
        }
        return names;
    }
}
