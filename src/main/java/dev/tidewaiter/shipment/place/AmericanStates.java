package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** American states by their letters and names, with the ZIP codes of each. */
final class AmericanStates {

    /** Words of the longest name of a state. */
    private static final int LONGEST_STATE = 2;

    private final Map<String, int[]> zips;

    private AmericanStates(Map<String, int[]> zips) {
        this.zips = zips;
    }

    static AmericanStates of(WordLists lists) {
        var zips = new HashMap<String, int[]>();
        for (var row : lists.list("places/us-states.tsv").rows(3)) {
            zips.put(PlaceNameKey.of(row.cell(0)), new int[] {zip(row, 1), zip(row, 2)});
        }
        return new AmericanStates(zips);
    }

    private static int zip(WordRow row, int place) {
        try {
            return Integer.parseInt(row.cell(place));
        } catch (NumberFormatException e) {
            throw row.wrong("\"" + row.cell(place) + "\" is not the beginning of a ZIP code, such as 350");
        }
    }

    /** Whether two letters are a state. */
    boolean has(String key) {
        return zips.containsKey(key);
    }

    /** Whether an address ends in a state and a ZIP code of that state. */
    boolean endWithZip(AddressTokens words) {
        int last = words.size() - 1;
        if (last > 1 && words.key(last).length() == 4 && words.key(last - 1).length() == 5) {
            last--; // the four further digits of "30303-1234"
        }
        if (last < 1 || words.key(last).length() != 5) {
            return false;
        }
        var state = zipsOfStateBefore(words, last);
        var zip = words.key(last);
        if (state == null || !zip.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int start = Integer.parseInt(zip.substring(0, 3));
        return start >= state[0] && start <= state[1];
    }

    /** The ZIP codes of the state whose letters or name end before a word: NM, New Mexico. */
    private int @Nullable [] zipsOfStateBefore(AddressTokens words, int end) {
        for (int from = end - 1; from >= Math.max(0, end - LONGEST_STATE); from--) {
            var found = zips.get(words.joined(from, end));
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
