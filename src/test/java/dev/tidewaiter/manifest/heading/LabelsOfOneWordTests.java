package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A label that is a code of a country or a word for goods takes from a line what stands on it. */
class LabelsOfOneWordTests {

    private static final WordLists LISTS = WordLists.bundled();
    private static final int LONGEST_CODE = 3;
    private static final List<String> GOODS =
            List.of("engines", "drones", "electronics", "equipment", "drone-parts", "rockets", "everyday");

    /** Labels that are meant: goods of such a name are rare, or the label is met much more often. */
    private static final Set<String> MEANT =
            Set.of("fabric kuma ata blz bol cin cmr cod egy lva pan pcn per pol pri ton vat".split(" "));

    /** Begins what is no goods by itself and only tells which goods others are: the payload of a wing. */
    private static final String SIGN = "+";

    @Test
    void noneIsACodeOfACountry() {
        var codes = new HashSet<String>();
        for (var row : LISTS.list("places/countries.tsv").rows()) {
            codes.add(HeadingKey.of(row.cell(1)));
        }
        for (var row : LISTS.list("places/country-aliases.tsv").rows()) {
            row.words(1).stream()
                    .filter(name -> name.length() == LONGEST_CODE)
                    .forEach(name -> codes.add(HeadingKey.of(name)));
        }
        assertThat(labels(codes)).isEmpty();
    }

    @Test
    void noneIsAWordForGoods() {
        var words = new HashSet<String>();
        for (var list : GOODS) {
            for (var row : LISTS.list("goods/" + list + ".tsv").rows(4)) {
                if (row.cell(0).startsWith(SIGN)) {
                    continue;
                }
                row.words(3).stream()
                        .filter(word -> Character.isLetter(word.charAt(0)) && !word.endsWith("*"))
                        .forEach(word -> words.add(HeadingKey.of(word)));
            }
        }
        assertThat(labels(words)).isEmpty();
    }

    private static Set<String> labels(Set<String> words) {
        var found = new TreeSet<String>();
        for (var row : LISTS.list(Headings.KEYS.list()).rows(3)) {
            for (var label : row.words(2)) {
                var key = HeadingKey.of(label);
                if (words.contains(key) && !MEANT.contains(key)) {
                    found.add(key + " " + row.cell(0));
                }
            }
        }
        return found;
    }
}
