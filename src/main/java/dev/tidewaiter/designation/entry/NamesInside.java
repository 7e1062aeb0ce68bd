package dev.tidewaiter.designation.entry;

import com.ibm.icu.lang.UScript;
import dev.tidewaiter.designation.lists.ListedNameWords;
import java.util.ArrayList;
import java.util.List;

/** Names that stand in a cell beside what a list says of them, or of somebody else. */
final class NamesInside {

    private static final ListedNameWords WORDS = ListedNameWords.KNOWN;

    private NamesInside() {}

    /** The names that a spelling holds besides; mostly none. */
    static List<String> of(String text) {
        var all = new ArrayList<String>(0);
        var of = WORDS.ofAnother.matcher(text);
        if (of.find()) {
            all.add(text.substring(of.end()).strip());
        }
        var alone = WORDS.saidOfIt.matcher(text).replaceAll("").strip();
        if (!alone.equals(text)) {
            all.add(alone);
        }
        int open = text.indexOf('(');
        if (open > 0) {
            int close = text.indexOf(')', open);
            var before = text.substring(0, open).strip();
            var inside = WORDS.script
                    .matcher(text.substring(open + 1, close < 0 ? text.length() : close))
                    .replaceFirst("");
            if (script(before) != script(inside)) {
                all.add(before);
                all.add(WORDS.saidOfIt.matcher(inside).replaceAll("").strip());
            }
        }
        return all;
    }

    /** Whether what stands in brackets is said of the name, and is none. */
    static boolean isSaidOfIt(String brackets) {
        return WORDS.saidOfIt.matcher("(" + brackets + ")").matches();
    }

    /** The script of the first letter; that of no language when there is none. */
    private static int script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .findFirst()
                .orElse(UScript.COMMON);
    }
}
