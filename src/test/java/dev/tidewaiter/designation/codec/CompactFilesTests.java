package dev.tidewaiter.designation.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list in its compact form says by a hash which entries it holds; what is worked out of them is kept under it. */
class CompactFilesTests {

    @TempDir
    Path folder;

    private final CompactFiles files = new CompactFiles("one program");

    @Test
    void theSameEntriesHaveOneHashAndOthersAnother() throws Exception {
        var kept = kept(list("Redlepus Optics", 3));

        assertThat(kept).isEqualTo(list("Redlepus Optics", 3));
        assertThat(hash(kept)).hasSize(64).isEqualTo(hash(kept(list("Redlepus Optics", 3))));
        assertThat(hash(kept(list("Redlepus Optik", 3)))).isNotEqualTo(hash(kept));
        assertThat(hash(kept(list("Redlepus Optics", 4)))).isNotEqualTo(hash(kept));
    }

    /** Publishers write a new day into an edition in which no entry changed, and what is worked out of entries is still theirs. */
    @Test
    void anEditionOfAnotherDayWithTheSameEntriesHasTheirHash() throws Exception {
        var list = list("Redlepus Optics", 3);
        var other = ListSnapshot.of(
                        "OFAC-SDN", "Test list", LocalDate.of(2026, 11, 30), list.entries(), "1", "other.csv")
                .telling("It is of another day.");

        assertThat(hash(kept(other))).isNotEmpty().isEqualTo(hash(kept(list)));
        assertThat(kept(other)).isEqualTo(other);
    }

    @Test
    void whatIsKeptHasTheHashThatIsWorkedOutOfItsEntries() throws Exception {
        var list = list("Redlepus Optics", 3);

        assertThat(hash(kept(list))).isEqualTo(new SnapshotBytes().hash(list));
    }

    @Test
    void aListThatIsNoLongerWholeAsItWasKeptHasNone() throws Exception {
        var kept = Objects.requireNonNull(kept(list("Redlepus Optics", 3)));
        assertThat(kept.telling("It is old.").entriesHash()).isEqualTo(kept.entriesHash());
        assertThat(kept.withEntries(kept.entries().subList(0, 2)).entriesHash()).isEmpty();
        assertThat(list("Redlepus Optics", 3).entriesHash()).isEmpty();
    }

    @Test
    void whatIsDamagedOrBrokenOffIsNotRead() throws Exception {
        var whole = files.written(list("Redlepus Optics", 3));
        var file = folder.resolve("list.bin");
        for (int at = 0; at < whole.length; at++) {
            var bent = whole.clone();
            bent[at] ^= 1;
            assertThat(files.read(Files.write(file, bent))).as("byte %d", at).isNull();
            assertThat(files.read(Files.write(file, Arrays.copyOf(whole, at))))
                    .as("%d bytes", at)
                    .isNull();
        }
    }

    /** The hash of what is kept is only as good as the lists it is asked for: where no store holds a large one, there is no key at all. */
    @Test
    void aLargeListThatNoStoreHasKeptHasNoKeyAndFewEntriesHaveNone() throws Exception {
        var stored = kept(list("Redlepus Optics", 2_000));
        assertThat(stored).isNotNull();

        assertThat(EntriesKey.of(List.of(list("Redlepus Optics", 2_000)))).isEmpty();
        assertThat(EntriesKey.of(List.of(stored, list("Redlepus Optics", 1_000))))
                .isEmpty();
        assertThat(EntriesKey.of(List.of(list("Redlepus Optics", 10)))).isEmpty();
        var part = list("Redlepus Optics", 900);
        assertThat(EntriesKey.of(List.of(part, part))).isEmpty();
        assertThat(EntriesKey.of(List.of(part, part, part)))
                .as("several small ones are hashed for it")
                .hasSize(64);
        var key = EntriesKey.of(List.of(stored, list("Redlepus Optics", 3)));
        assertThat(key).hasSize(64).isEqualTo(EntriesKey.of(List.of(stored, list("Redlepus Optics", 3))));
        assertThat(EntriesKey.of(List.of(list("Redlepus Optics", 3), stored))).isNotEqualTo(key);
        assertThat(EntriesKey.of(List.of(stored, list("Redlepus Optik", 3)))).isNotEqualTo(key);
    }

    private @Nullable ListSnapshot kept(ListSnapshot list) throws IOException {
        return files.read(Files.write(folder.resolve("list.bin"), files.written(list)));
    }

    private static String hash(@Nullable ListSnapshot list) {
        return list == null ? "" : list.entriesHash();
    }

    private static ListSnapshot list(String name, int entries) {
        return ListSnapshot.of(
                "OFAC-SDN",
                "Test list",
                null,
                IntStream.range(0, entries)
                        .mapToObj(i -> Designation.listed("OFAC-SDN", "" + i, Designation.Kind.ORGANISATION)
                                .names(List.of(new ListedName(name + " " + i, false)))
                                .build())
                        .toList(),
                "0",
                "test");
    }
}
