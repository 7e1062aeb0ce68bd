package dev.tidewaiter.goods.phrase;

import dev.tidewaiter.wordlist.WordLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All words that the lists of goods know, each alone and in small letters; gathered when first asked for. */
public final class WordsOfLists implements Supplier<Set<String>> {

    private final WordLists lists;
    private volatile @Nullable Set<String> known;

    private WordsOfLists(WordLists lists) {
        this.lists = lists;
    }

    public static WordsOfLists of(WordLists lists) {
        return new WordsOfLists(lists);
    }

    @Override
    public Set<String> get() {
        var words = known;
        if (words == null) {
            words = gathered();
            known = words; // two that ask at once find the same
        }
        return words;
    }

    private Set<String> gathered() {
        var words = new HashSet<String>();
        for (var file : PhraseLists.FILES) {
            for (var row : lists.list(file).rows()) {
                for (var spelling : row.words(3)) {
                    words.addAll(Arrays.asList(spelling.toLowerCase(Locale.ROOT).split("[ ~^!]", -1)));
                }
            }
        }
        return Set.copyOf(words);
    }
}
