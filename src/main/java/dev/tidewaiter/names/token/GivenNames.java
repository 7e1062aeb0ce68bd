package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.names.script.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names that stand for each other: Aleksandr and Oleksandr, and, more weakly, William and Bill. */
public final class GivenNames {

    private static final int[] NOTHING = {};

    /** What is added to the number of a father's name; there are far fewer names. */
    private static final int SONS = 1 << 20;

    private static final int DAUGHTERS = 1 << 21;

    private static final class Loaded {
        static final Map<String, int[]> SAME = new HashMap<>(2048);
        static final Map<String, int[]> WITH_PET_NAMES = new HashMap<>(1024);

        static {
            var same = new HashMap<String, List<Integer>>(2048);
            var pet = new HashMap<String, List<Integer>>(1024);
            var numbers = new HashMap<String, Integer>(512);
            var lines = new ArrayList<>(LanguageFile.groups("given-names.txt"));
            lines.addAll(LanguageFile.groups("name-spellings.txt"));
            for (var line : lines) {
                int number = numbers.computeIfAbsent(line.heading(), heading -> numbers.size());
                var into = line.sign() == '=' ? same : pet;
                add(same, line.heading(), number);
                for (var variant : line.words()) {
                    add(into, Transliterator.latin(variant), number);
                }
            }
            same.forEach((name, groups) -> SAME.put(name, sorted(groups)));
            pet.forEach((name, groups) -> WITH_PET_NAMES.put(name, sorted(groups)));
        }

        private static void add(Map<String, List<Integer>> groups, String name, int number) {
            var of = groups.computeIfAbsent(name, key -> new ArrayList<>(1));
            if (!of.contains(number)) {
                of.add(number);
            }
        }

        private static int[] sorted(List<Integer> groups) {
            return groups.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    private GivenNames() {}

    /** The numbers of the lines that a folded name stands in, for an index; names with a number in common are one. */
    static int[] groups(String folded) {
        var own = Loaded.SAME.get(folded);
        return own == null ? ofFather(folded) : own;
    }

    /** Sons and daughters of one father's name, whichever language makes it: Oleksandrivna is Alexandrovna, and no Alexandrovich. */
    private static int[] ofFather(String folded) {
        var father = Patronymics.father(folded, Loaded.SAME::containsKey);
        if (father == null) {
            return NOTHING;
        }
        int kind = Patronymics.isDaughters(folded) ? DAUGHTERS : SONS;
        return Arrays.stream(Loaded.SAME.getOrDefault(father, NOTHING))
                .map(number -> number + kind)
                .toArray();
    }

    /** Whether a folded word is a given name that is known, or a pet name of one. */
    public static boolean isOne(String folded) {
        return Loaded.SAME.containsKey(folded) || Loaded.WITH_PET_NAMES.containsKey(folded);
    }

    /** The numbers of the names that a folded word is a pet name of. */
    static int[] petGroups(String folded) {
        return Loaded.WITH_PET_NAMES.getOrDefault(folded, NOTHING);
    }

    /** Whether some lines are among others. */
    public static boolean meet(int[] some, int[] others) {
        for (int number : some) {
            if (Arrays.binarySearch(others, number) >= 0) {
                return true;
            }
        }
        return false;
    }
}
