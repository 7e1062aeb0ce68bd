package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptIndexesTests {

    private static final List<String> GIVEN =
            List.of("Ivan", "Мария", "محمد", "José", "Ибрагим", "Anna-Lena", "Юрий", "伟");
    private static final List<String> FAMILY = List.of(
            "Petrov",
            "Сидоренко",
            "حسيني",
            "García",
            "Müller",
            "Kowalczyk",
            "王",
            "Nguyen",
            "O'Brien",
            "김",
            "Vector",
            "Sample");
    private static final List<String> FIRM = List.of(
            "Trading House",
            "Aircraft Engine Co., Ltd",
            "ООО",
            "Industries PJSC",
            "国际贸易有限公司",
            "Works GmbH",
            "St. Petersburg",
            "No. 7 Plant",
            "People's Liberation Army",
            "Avia-Motor JSC (AMJ)");

    private static final List<IndexedName> NAMES = names();
    private static final NamesToIndex INDEXED = NamesToIndex.of(NAMES);

    @TempDir
    Path data;

    private static List<IndexedName> names() {
        var random = new Random(7);
        var names = new ArrayList<IndexedName>();
        for (int i = 0; i < 6_000; i++) {
            boolean person = random.nextBoolean();
            var rare = Integer.toString(random.nextInt(Integer.MAX_VALUE), 36).replaceAll("[0-9]", "a");
            var text = person
                    ? any(FAMILY, random) + ", " + any(GIVEN, random) + " " + rare
                    : rare + " " + any(FAMILY, random) + " " + any(FIRM, random);
            names.add(new IndexedName(i / 2, text, person ? Bearer.PERSON : Bearer.ORGANISATION));
        }
        return names;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    @Test
    void findsWithAKeptIndexWhatItFindsWithOneThatWasBuilt() throws Exception {
        var built = NameMatcher.over(NAMES);
        var first = indexes("one").over(INDEXED);
        assertThat(files()).hasSize(1);
        var written = Files.getLastModifiedTime(files().get(0));
        var kept = indexes("one").over(INDEXED);
        assertThat(Files.getLastModifiedTime(files().get(0))).isGreaterThanOrEqualTo(written);
        var random = new Random(11);
        for (int i = 0; i < 400; i++) {
            var name = NAMES.get(random.nextInt(NAMES.size())).text();
            var asked = i % 3 == 0
                    ? name
                    : i % 3 == 1 ? name.substring(1) : name.replace("a", "e").toUpperCase(Locale.ROOT);
            assertThat(kept.closest(asked, 0.5)).as(asked).isEqualTo(built.closest(asked, 0.5));
            assertThat(first.closest(asked, 0.5)).as(asked).isEqualTo(built.closest(asked, 0.5));
        }
    }

    @Test
    void textsAreWorkedOutOnceForTheSameNames() throws Exception {
        var made = List.of("one", "", "zwei\ndrei", "четыре");
        assertThat(indexes("one").texts("letters", INDEXED, names -> made)).isEqualTo(made);
        assertThat(indexes("one").texts("letters", INDEXED, KeptIndexesTests::notAgain))
                .isEqualTo(made);
        assertThat(indexes("two").texts("letters", INDEXED, names -> List.of("other")))
                .containsExactly("other");
        assertThat(indexes("one").texts("anchors", INDEXED, names -> List.of("others")))
                .containsExactly("others");
        assertThat(indexes("one").texts("letters", INDEXED, KeptIndexesTests::notAgain))
                .isEqualTo(made);
        for (var file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(indexes("one").texts("letters", INDEXED, names -> List.of("anew")))
                .containsExactly("anew");
    }

    private static List<String> notAgain(List<IndexedName> names) {
        throw new AssertionError("worked out twice for " + names.size() + " names");
    }

    /** What stands for a list tells its names: they are not even put together where the index is kept. */
    @Test
    void namesThatAreToldByTheirListAreNotPutTogetherForAKeptIndex() throws Exception {
        indexes("one").over(NamesToIndex.keyed("list of May", () -> NAMES));
        indexes("one").texts("letters", NamesToIndex.keyed("list of May", () -> NAMES), names -> List.of("made"));
        var kept = NamesToIndex.keyed("list of May", KeptIndexesTests::notPutTogether);
        var asked = NAMES.get(9).text();
        assertThat(names(indexes("one").over(kept), asked)).isEqualTo(names(NameMatcher.over(NAMES), asked));
        assertThat(indexes("one").texts("letters", kept, KeptIndexesTests::notAgain))
                .containsExactly("made");
        var june = NamesToIndex.keyed("list of June", () -> NAMES.subList(0, 3));
        assertThat(names(indexes("one").over(june), asked)).doesNotContain(asked);
    }

    private static List<IndexedName> notPutTogether() {
        throw new AssertionError("put together");
    }

    @Test
    void numbersAreWorkedOutOnceForTheSameListsAndProgram() throws Exception {
        long[] made = {3, -1, Long.MAX_VALUE};
        assertThat(indexes("one").numbers("places", "list", () -> made)).isEqualTo(made);
        assertThat(indexes("one").numbers("places", "list", () -> new long[0])).isEqualTo(made);
        assertThat(indexes("one").numbers("places", "list of June", () -> new long[] {1}))
                .containsExactly(1);
        assertThat(indexes("one").numbers("others", "list", () -> new long[] {2}))
                .containsExactly(2);
        assertThat(indexes("two").numbers("places", "list", () -> new long[] {4}))
                .containsExactly(4);
        assertThat(indexes("one").numbers("places", "", () -> new long[] {5})).containsExactly(5);
        for (var file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(indexes("one").numbers("places", "list", () -> new long[] {6}))
                .containsExactly(6);
    }

    @Test
    void buildsAnewForOtherNamesAndForAnotherProgram() throws Exception {
        indexes("one").over(INDEXED);
        indexes("two").over(INDEXED);
        assertThat(files()).hasSize(2);
        var other = new ArrayList<>(NAMES);
        other.set(0, new IndexedName(0, "Zyxwvut Sample Works", Bearer.ORGANISATION));
        assertThat(names(indexes("one").over(NamesToIndex.of(other)), "Zyxwvut Sample Works"))
                .contains("Zyxwvut Sample Works");
        assertThat(files()).hasSize(3);
    }

    @Test
    void buildsAnewWhereAFileIsDamaged() throws Exception {
        indexes("one").over(INDEXED);
        var file = files().get(0);
        var whole = Files.readAllBytes(file);
        var expected = names(NameMatcher.over(NAMES), NAMES.get(9).text());
        for (int at : new int[] {0, 3, 70, whole.length / 2, whole.length - 9, whole.length - 1}) {
            var bent = whole.clone();
            bent[at] ^= 1;
            Files.write(file, bent);
            assertThat(names(indexes("one").over(INDEXED), NAMES.get(9).text())).isEqualTo(expected);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
        for (int length : new int[] {0, 1, 7, 8, 100, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(names(indexes("one").over(INDEXED), NAMES.get(9).text())).isEqualTo(expected);
        }
    }

    @Test
    void clearsAwayWhatAKilledProcessLeft() throws Exception {
        var folder = Files.createDirectories(data.resolve("indexes"));
        var old = Files.writeString(folder.resolve(OutputFile.temporaryName(".part")), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var running = Files.writeString(folder.resolve(OutputFile.temporaryName(".part")), "half");
        indexes("one").over(INDEXED);
        assertThat(old).doesNotExist();
        assertThat(running).exists();
    }

    @Test
    void keepsFewFilesAndNoneWhereNobodyAskedForADataFolder() throws Exception {
        for (int i = 0; i < 7; i++) {
            indexes("program " + i).over(INDEXED);
        }
        assertThat(files()).hasSize(4);
        var nowhere = data.resolve("not there").resolve("indexes");
        assertThat(new KeptIndexes(nowhere, "one").over(INDEXED).closest("Sample", 0.5))
                .isNotNull();
        assertThat(nowhere.getParent()).doesNotExist();
        indexes("few").over(NamesToIndex.of(NAMES.subList(0, 10)));
        assertThat(files()).hasSize(4);
    }

    private KeptIndexes indexes(String program) {
        return new KeptIndexes(data.resolve("indexes"), program);
    }

    private static List<String> names(NameIndex index, String asked) {
        return index.closest(asked, 0.5).stream()
                .map(found -> found.listed().text())
                .toList();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(data.resolve("indexes"))) {
            return files.toList();
        }
    }
}
