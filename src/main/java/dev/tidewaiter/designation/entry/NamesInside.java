package dev.tidewaiter.designation.entry;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names that stand in a cell beside what a list says of them, or of somebody else. */
final class NamesInside {

    /** What lists say behind a name that is no part of it: a birth date, which script it is in, what sort of name it is. */
    private static final Pattern SAID_OF_IT = Pattern.compile(
            "^and |,? born (?:in |on )?.*| [–-] sub-?unit name\\)?$| ?\\((?:original script|birth name|combat name|nom de guerre|third"
                    + "|(?:previously|formerly|originally) listed as|false identity|an? subordinate)[^)]*\\)?",
            Pattern.CASE_INSENSITIVE);

    /** The Entity List names an institution behind the one that it belongs to. */
    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\. Subordinate Institution [–-] |, and subordinate entity ", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("^original script ?: ?", Pattern.CASE_INSENSITIVE);

    private NamesInside() {}

    /** The names that a spelling holds besides; mostly none. */
    static List<String> of(String text) {
        var all = new ArrayList<String>(0);
        var of = OF_ANOTHER.matcher(text);
        if (of.find()) {
            all.add(text.substring(of.end()).strip());
        }
        var alone = SAID_OF_IT.matcher(text).replaceAll("").strip();
        if (!alone.equals(text)) {
            all.add(alone);
        }
        int open = text.indexOf('(');
        if (open > 0) {
            int close = text.indexOf(')', open);
            var before = text.substring(0, open).strip();
            var inside = SCRIPT.matcher(text.substring(open + 1, close < 0 ? text.length() : close))
                    .replaceFirst("");
            if (script(before) != script(inside)) {
                all.add(before);
                all.add(SAID_OF_IT.matcher(inside).replaceAll("").strip());
            }
        }
        return all;
    }

    /** Whether what stands in brackets is said of the name, and is none. */
    static boolean isSaidOfIt(String brackets) {
        return SAID_OF_IT.matcher("(" + brackets + ")").matches();
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
