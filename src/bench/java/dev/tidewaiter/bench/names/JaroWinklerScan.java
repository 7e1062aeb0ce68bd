package dev.tidewaiter.bench.names;

import dev.tidewaiter.names.IndexedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares every name with Jaro-Winkler's likeness of commons-text. */
final class JaroWinklerScan {

    private static final double AT_LEAST = 0.90;

    private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    private final String[] names;
    private final int[] owners;

    JaroWinklerScan(List<IndexedName> names) {
        this.names =
                names.stream().map(name -> Folding.sortedWords(name.text())).toArray(String[]::new);
        owners = names.stream().mapToInt(IndexedName::owner).toArray();
    }

    int[] owners(String query) {
        record Like(int owner, double score) {}
        var folded = Folding.sortedWords(query);
        var found = new ArrayList<Like>();
        for (int i = 0; i < names.length; i++) {
            double score = likeness.apply(folded, names[i]);
            if (score >= AT_LEAST) {
                found.add(new Like(owners[i], score));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Like::score).reversed())
                .mapToInt(Like::owner)
                .distinct()
                .limit(Peer.TOP)
                .toArray();
    }
}
