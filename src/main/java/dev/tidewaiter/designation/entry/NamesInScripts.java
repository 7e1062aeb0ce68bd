package dev.tidewaiter.designation.entry;

import com.ibm.icu.lang.UScript;
import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name in another script that a cell holds beside the name in Latin letters, wherever it stands: in a second pair of brackets,
 * behind a dash, or behind a blank alone, as in {@code Lumora Institute (LI) 露茉拉研究所}.
 */
final class NamesInScripts {

    /** What ends a word; brackets within a name of one script do not end the name. */
    private static final Pattern WORD = Pattern.compile("[^\\s()（）\\[\\]:]+");

    private static final Pattern EDGE = Pattern.compile("^[\\s,،;；、/–—(（)）:-]+|[\\s,،;；、/–—(（:-]+$");
    private static final Pattern ENDS_NAME = Pattern.compile(".*[,،;；、/]");
    /** Letters before it are Latin ones. */
    private static final int BEHIND_LATIN = 0x370;

    private static final ListedNameWords WORDS = ListedNameWords.KNOWN;

    private final String text;
    private final boolean person;
    private final List<Run> runs = new ArrayList<>();

    private NamesInScripts(String text, boolean person) {
        this.text = text;
        this.person = person;
    }

    /** Words of one script that follow each other. */
    private record Run(int script, int from, int to, int words, boolean ends) {}

    /** The names by their scripts; none where a cell keeps to one script. */
    static List<String> of(String text, boolean person) {
        if (text.chars().allMatch(c -> c < BEHIND_LATIN)) {
            return List.of();
        }
        var reading = new NamesInScripts(text, person);
        reading.read();
        var scripts = reading.runs.stream().map(Run::script).distinct().count();
        return scripts < 2 ? List.of() : reading.names();
    }

    private void read() {
        var words = WORD.matcher(text);
        while (words.find()) {
            int script = script(words.group());
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean ends = ENDS_NAME.matcher(words.group()).matches();
            if (last != null && !last.ends && (script == UScript.COMMON || script == last.script)) {
                runs.set(
                        runs.size() - 1,
                        new Run(
                                last.script,
                                last.from,
                                words.end(),
                                last.words + (isWord(words.group()) ? 1 : 0),
                                ends));
            } else if (script != UScript.COMMON) {
                runs.add(new Run(script, words.start(), words.end(), isWord(words.group()) ? 1 : 0, ends));
            }
        }
    }

    /** Those in other scripts, and in Latin letters the one that the cell begins with: others may be said of the name. */
    private List<String> names() {
        var names = new ArrayList<String>();
        for (var run : runs) {
            boolean latin = run.script == UScript.LATIN;
            if (latin && !run.equals(runs.get(0))) {
                continue;
            }
            var printed = text.substring(run.from, run.to);
            int open = latin ? printed.indexOf('(') : -1;
            var name = EDGE.matcher(open > 0 ? printed.substring(0, open) : printed)
                    .replaceAll("");
            if (isName(run, name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** A legal form, a word alone or two that many firms bear are no name. */
    private boolean isName(Run run, String name) {
        boolean han = run.script == UScript.HAN;
        long letters = name.codePoints().filter(Character::isLetter).count();
        if (person) {
            return han ? letters >= WORDS.hanOfPerson : run.words >= WORDS.words;
        }
        boolean isLong = han ? letters >= WORDS.hanOfFirm : run.words >= WORDS.words;
        return isLong
                && NameMatcher.canSearch(name)
                && ((han && letters >= WORDS.hanLong) || NameMatcher.hasDistinguishingWord(name));
    }

    private static boolean isWord(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** The script of most of a word's letters, those of East Asia as one; that of no language when it has no letter. */
    private static int script(String word) {
        var letters = new HashMap<Integer, Integer>(2);
        word.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(family(UScript.getScript(letter)), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UScript.COMMON);
    }

    private static int family(int script) {
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.BOPOMOFO -> UScript.HAN;
            default -> script;
        };
    }
}
