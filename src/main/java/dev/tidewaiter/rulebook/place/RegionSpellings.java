package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.letters.TownSounds;
import dev.tidewaiter.rulebook.place.RegionNames.Region;
import dev.tidewaiter.rulebook.signal.ComparableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of occupied regions and their towns in spellings that no table has, told by their sounds: "Donjezk", "Nowa Kachowka", "Luganskaya obl". */
final class RegionSpellings {

    /** Shorter names sound like too many others, Торез like Torres, and so does each word of a name that has none as long. */
    private static final int FEWEST_SOUNDS = 6;

    private static final int MOST_WORDS = 3;

    private final Map<String, Region> bySounds = new HashMap<>();

    /** What the first words of those sound like, in order, so that a word is looked up as it is heard, without a text of its own. */
    private final CharSequence[] firstSounds;

    /** The names as they stand in the table, which are found as they are. */
    private final Set<String> patterns = new HashSet<>();

    /** Takes the names of regions and towns in scripts with blanks. */
    RegionSpellings(List<Region> names) {
        var first = new TreeSet<String>();
        for (var name : names) {
            var sounds = Stream.of(name.pattern().strip().split(" "))
                    .map(TownSounds::of)
                    .toList();
            if (name.pattern().startsWith(" ") && sounds.stream().anyMatch(word -> word.length() >= FEWEST_SOUNDS)) {
                bySounds.putIfAbsent(String.join(" ", sounds), name);
                first.add(sounds.get(0));
            }
            patterns.add(name.pattern().strip());
        }
        firstSounds = first.toArray(CharSequence[]::new);
    }

    /**
     * The regions that a text names in another spelling, each with its name as it stands there.
     *
     * @param known whether a name is that of a town elsewhere
     */
    List<Region> in(String text, String folded, Predicate<String> known) {
        var heard = new TownSounds();
        List<Region> found = List.of();
        int end;
        for (int from = 0; from < folded.length(); from = end + 1) {
            int blank = folded.indexOf(' ', from);
            end = blank < 0 ? folded.length() : blank;
            if (end > from && mayBegin(heard.of(folded, from, end))) { // as nearly no word
                found = found.isEmpty() ? new ArrayList<>(1) : found;
                addNamed(text, folded.substring(from), known, found);
            }
        }
        return found;
    }

    private boolean mayBegin(CharSequence sounds) {
        return Arrays.binarySearch(firstSounds, sounds, CharSequence::compare) >= 0;
    }

    /** Adds what the first words of a text name, the longest first. */
    private void addNamed(String text, String folded, Predicate<String> known, List<Region> found) {
        var words = Stream.of(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var sounds = words.stream().map(TownSounds::of).toList();
        for (int to = words.size(); to > 0; to--) {
            var region = bySounds.get(String.join(" ", sounds.subList(0, to)));
            var name = String.join(" ", words.subList(0, to));
            if (region != null && !patterns.contains(name) && !known.test(name)) {
                found.add(spelled(region, name, text));
            }
        }
    }

    private static Region spelled(Region region, String name, String text) {
        var written = inText(text, name);
        return new Region(
                written == null ? name : written,
                ComparableText.pattern(name),
                region.kind(),
                0,
                written == null ? region.sign() : region.sign().writtenAs(written));
    }

    /** A name with its capitals; null where marks stand within it. */
    private static @Nullable String inText(String text, String name) {
        for (int at = 0; at + name.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                return text.substring(at, at + name.length());
            }
        }
        return null;
    }
}
