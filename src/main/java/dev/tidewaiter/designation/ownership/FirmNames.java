package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which spellings of a file name one firm. Two names are one where the whole of each is in the other and no legal form speaks
 * against it: a group has a Ltd, a GmbH and an S.A. of one name, and each has its own owners. A name that may be either of two
 * such firms is told, and may be each.
 */
final class FirmNames {

    private final List<String> spellings;
    private final double alike;
    private final NameIndex index;
    private final int[] firm;
    private final Map<String, BitSet> byPlainName = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, List<String>> either = new LinkedHashMap<>();

    /**
     * Groups names.
     *
     * @param names each name, with the place where it stands first
     * @param alike from which likeness on, 0 to 1, two names are one
     */
    FirmNames(Map<String, String> names, double alike) {
        this.spellings = List.copyOf(names.keySet());
        this.alike = alike;
        var indexed = new ArrayList<IndexedName>();
        for (int i = 0; i < spellings.size(); i++) {
            indexed.add(new IndexedName(i, spellings.get(i), Bearer.ORGANISATION));
        }
        this.index = NameMatcher.over(indexed);
        for (int i = 0; i < spellings.size(); i++) {
            byPlainName
                    .computeIfAbsent(plain(spellings.get(i)), any -> new BitSet())
                    .set(i);
        }
        this.firm = new int[spellings.size()];
        group(names);
    }

    /** The spellings of each firm, in the order of the file. */
    List<List<String>> firms() {
        var byFirm = new LinkedHashMap<Integer, List<String>>();
        for (int i = 0; i < spellings.size(); i++) {
            byFirm.computeIfAbsent(firm[i], any -> new ArrayList<>()).add(spellings.get(i));
        }
        return List.copyOf(byFirm.values());
    }

    /** Names that may be either of two firms, a sentence each. */
    List<String> open() {
        return open;
    }

    /** The names that a spelling of the file may also be, when these are not one; mostly none. */
    List<String> either(String spelling) {
        return either.getOrDefault(spelling, List.of());
    }

    /** Which spellings a name is one with, by their numbers. */
    BitSet sameAs(String name) {
        var equal = byPlainName.get(plain(name));
        if (equal != null) {
            return equal;
        }
        var same = new BitSet();
        if (NameMatcher.canSearch(name)) {
            for (var near : index.closest(name, alike)) {
                if (isOne(near)) {
                    same.set(near.listed().owner());
                }
            }
        }
        return same;
    }

    /** The spelling with a number. */
    String spelling(int number) {
        return spellings.get(number);
    }

    /** Whether the whole of each name is in the other, and nothing speaks against it. */
    static boolean isOne(NameComparison near) {
        return near.carrier() == Carrier.WHOLE_NAME && !near.legalFormsDiffer() && !near.contradicted();
    }

    private void group(Map<String, String> names) {
        var alikes = neighbours();
        var unsure = new BitSet();
        for (int i = 0; i < spellings.size(); i++) {
            if (!areOne(alikes.get(i), alikes)) {
                unsure.set(i);
                either.put(
                        spellings.get(i),
                        alikes.get(i).stream().mapToObj(spellings::get).toList());
                open.add(
                        "%s: \"%s\" may be \"%s\", which are not one. Write its name in full; until then it may be each of them, with a share that is not known."
                                .formatted(names.get(spellings.get(i)), spellings.get(i), joined(alikes.get(i))));
            }
        }
        for (int i = 0; i < spellings.size(); i++) {
            firm[i] = i;
            var before = alikes.get(i).previousSetBit(i - 1);
            for (int j = before; j >= 0 && !unsure.get(i); j = alikes.get(i).previousSetBit(j - 1)) {
                if (!unsure.get(j)) {
                    firm[i] = firm[j];
                }
            }
        }
    }

    /** For each name those that it is one with, itself left out; each is in the other's. */
    private List<BitSet> neighbours() {
        var alikes = new ArrayList<BitSet>();
        for (int i = 0; i < spellings.size(); i++) {
            alikes.add(new BitSet());
        }
        var plain = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < spellings.size(); i++) {
            plain.computeIfAbsent(plain(spellings.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; i < spellings.size(); i++) {
            for (int j : plain.getOrDefault(plain(spellings.get(i)), List.of())) {
                join(i, j, alikes);
            }
            if (NameMatcher.canSearch(spellings.get(i))) {
                for (var near : index.closest(spellings.get(i), alike)) {
                    if (isOne(near)) {
                        join(i, near.listed().owner(), alikes);
                    }
                }
            }
        }
        return alikes;
    }

    private static void join(int one, int other, List<BitSet> alikes) {
        if (one != other) {
            alikes.get(one).set(other);
            alikes.get(other).set(one);
        }
    }

    /** Whether those that a name is one with are one with each other. */
    private static boolean areOne(BitSet some, List<BitSet> alikes) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            var rest = (BitSet) some.clone();
            rest.clear(i);
            rest.andNot(alikes.get(i));
            if (!rest.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private String joined(BitSet some) {
        return String.join("\" or \"", some.stream().mapToObj(spellings::get).toList());
    }

    /** The same letters in the same order, whatever their case and the blanks between them. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
