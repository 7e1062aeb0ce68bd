package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.search.KeptIndexes;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out of lists once and kept answers as what is worked out anew, and is never taken for that of other lists. */
class KeptTablesTests {

    private static final List<String> FIRST =
            List.of("Redlepas", "Kelvarin", "Tverdov", "Quarndale", "Oskelund", "Мирандов");
    private static final List<String> THEN = List.of("Vektor", "Rotor", "Valves", "Avia", "Optics", "Industry");
    private static final List<String> STREETS =
            List.of("Linyuan", "Rossiiskaya", "Xiangyu", "Kestrel", "Harbour", "Linden");
    private static final List<String> TOWNS = List.of("Shenzhen", "Irkutsk", "Xiamen", "Hong Kong", "Dubai", "Berlin");
    private static final SearchWords WORDS = SearchWords.of(WordLists.bundled());

    @TempDir
    Path data;

    private static ListSnapshot list(int seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Designation>();
        for (int i = 0; i < 2_400; i++) {
            boolean person = i % 3 == 0;
            var rare = Integer.toString(random.nextInt(Integer.MAX_VALUE), 36).replaceAll("[0-9]", "a");
            var name = any(FIRST, random)
                    + (person ? ", " : " ")
                    + rare
                    + (person ? "" : " " + any(THEN, random) + " Ltd");
            var address =
                    "No. %d %s Road, %s".formatted(1 + random.nextInt(40), any(STREETS, random), any(TOWNS, random));
            entries.add(Designation.listed(
                            "OFAC-SDN",
                            String.valueOf(i),
                            person ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION)
                    .names(List.of(new ListedName(name, false), new ListedName(rare + " Trading", i % 5 == 0)))
                    .addresses(i % 4 == 0 ? List.of() : List.of(address, "P.O. Box " + i + ", Dubai"))
                    .identifiers(List.of(
                            new ListedIdentifier(Identifier.Kind.OTHER, "R" + (10_000_000 + i), "Registration")))
                    .build());
        }
        return ListSnapshot.of("OFAC-SDN", "Test list", null, entries, "0", "test");
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<List<Match>> answers(ListSnapshot list, NameIndexes indexes, List<Designation> asked) {
        var searched = Designations.of(List.of(list), OwnThresholds.OF_MATCHES, WORDS, indexes);
        var random = new Random(5);
        var answers = new ArrayList<List<Match>>();
        for (var entry : asked) {
            var name = entry.name().substring(random.nextInt(2));
            var address = entry.addresses().isEmpty() ? "" : entry.addresses().get(random.nextInt(2));
            var numbers = List.of(entry.identifiers().get(0).value());
            answers.add(searched.matches(new AskedParty(name, null, null, List.of(), null).party()));
            answers.add(searched.search(new AskedParty("Somebody Else", null, address, numbers, null).party(), 20));
        }
        return answers;
    }

    private KeptIndexes kept() {
        return new KeptIndexes(data.resolve("indexes"), "one");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(data.resolve("indexes"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatWasKeptAnswersAsWhatIsMadeAnew() throws Exception {
        var list = list(1).hashed("one list");
        var asked = list.entries().subList(0, 150);
        var expected = answers(list(1), NameIndexes.BUILT, asked);
        assertThat(expected.stream().filter(List::isEmpty).count()).isLessThan(150);

        assertThat(answers(list, kept(), asked)).isEqualTo(expected);
        var written = files();
        assertThat(written.stream().map(file -> file.toString().replaceAll(".*\\.", "")))
                .contains("names", "spellings", "buildings");
        assertThat(answers(list, kept(), asked)).isEqualTo(expected);
        assertThat(files()).isEqualTo(written);
        for (var file : written) {
            Files.write(file, new byte[] {0});
        }
        assertThat(answers(list, kept(), asked)).isEqualTo(expected);
    }

    @Test
    void whatWasKeptOfOneListIsNotUsedForAnother() {
        answers(list(1).hashed("one list"), kept(), list(1).entries().subList(0, 2));
        var other = list(2);
        var asked = other.entries().subList(0, 40);

        assertThat(answers(other.hashed("another list"), kept(), asked))
                .isEqualTo(answers(other, NameIndexes.BUILT, asked));
    }
}
