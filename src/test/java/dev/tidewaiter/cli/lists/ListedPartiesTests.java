package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.designation.party.EntryKey;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.ListImport.Given;
import dev.tidewaiter.designation.snapshot.PartiesLastSeen;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListedPartiesTests {

    private static final String NUMBER = "1234567894";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path idsFile() {
        return folder.resolve("data/lists/party-ids.txt");
    }

    private SnapshotStore store() {
        return StoredLists.in(folder.resolve("data"), null, WordLists.bundled(), 0.9);
    }

    /** Both lists as of a day, with a number that the Unverified List gives or not. */
    private void imported(String day, String numberOfOther) throws IOException {
        imported(List.of(
                PartyFiles.onEntityList("41", "Kestrel Polar Works", NUMBER, day),
                PartyFiles.onUnverifiedList("77", "Snow Glider Trading", numberOfOther, day)));
    }

    private void imported(List<String> rows) throws IOException {
        var call = Call.of(
                "lists",
                "import",
                "--force",
                PartyFiles.write(folder, "consolidated", rows).toString(),
                "--data",
                data());
        assertThat(call.exitCode()).as(call.out() + call.err()).isZero();
    }

    private JsonNode shown(String... what) {
        var words = new ArrayList<>(List.of("lists", "show"));
        words.addAll(List.of(what));
        words.addAll(List.of("--json", "--data", data()));
        var call = Call.of(words.toArray(String[]::new));
        assertThat(call.exitCode()).as(call.out() + call.err()).isZero();
        return JSON.readTree(call.out());
    }

    private String party(String list, String entry) {
        return shown(list, entry).path("party").path("id").asString();
    }

    private List<String> lists(JsonNode shown) {
        return shown.path("party")
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("list").asString())
                .toList();
    }

    @Test
    void theRulebooksOwnEntriesAreOfThePartyToo() throws IOException {
        assertThat(lists(shown("OFAC-SDN", "51298"))).contains("OFAC-SDN", "EU-AF");

        var number = "91350200051193084R";
        imported(List.of(
                PartyFiles.onEntityList("41", "Kestrel Polar Works", NUMBER, "2026-05-04"),
                PartyFiles.onUnverifiedList("77", "Amoy Limbach Aero Engine", number, "2026-05-04")));

        assertThat(lists(shown("OFAC-SDN", "51298"))).contains("OFAC-SDN", "EU-AF", "BIS-UVL");
        assertThat(lists(shown("BIS-UVL", "77"))).contains("OFAC-SDN", "EU-AF", "BIS-UVL");
        assertThat(lists(shown("BIS-EL", "41"))).containsExactly("BIS-EL");
    }

    @Test
    void anEntryIsShownWithItsPartyOnOtherLists() throws IOException {
        imported("2026-05-04", NUMBER);

        var text = Call.of("lists", "show", "BIS-UVL", "77", "--data", data());
        assertThat(text.out()).contains("Party P-", "listed as", "BIS-EL 41, Kestrel Polar Works");
        var party = shown("BIS-UVL", "77").path("party");
        assertThat(party.path("entries")).hasSize(2);
        assertThat(party.path("id").asString()).isEqualTo(party("BIS-EL", "41"));
    }

    @Test
    void aPartyIsShownByItsIdWithAllItsEntries() throws IOException {
        imported("2026-05-04", NUMBER);
        var id = party("BIS-EL", "41");

        var text = Call.of("lists", "show", id, "--data", data());
        assertThat(text.out()).contains("BIS-EL 41", "BIS-UVL 77", "Snow Glider Trading");
        assertThat(shown(id).path("held")).hasSize(2);
        var nobody = Call.of("lists", "show", "P-0000000000", "--data", data());
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.err()).contains("No party", "P-0000000000");
        assertThat(Call.of("lists", "show", "BIS-EL", "--data", data()).err()).contains("Name the entry");
    }

    @Test
    void anIdOutlivesAMergeASplitAndAnAbsence() throws IOException {
        imported("2026-05-04", "");
        var first = party("BIS-EL", "41");
        var second = party("BIS-UVL", "77");
        assertThat(first).isNotEqualTo(second);

        imported("2026-05-05", NUMBER);
        assertThat(party("BIS-UVL", "77")).isEqualTo(first);
        assertThat(shown(second).path("id").asString()).isEqualTo(first);
        assertThat(shown(first).path("formerly").get(0).asString()).isEqualTo(second);

        imported("2026-05-06", "");
        assertThat(party("BIS-EL", "41")).isEqualTo(first);
        assertThat(shown("BIS-UVL", "77").path("party").path("partedFrom").asString())
                .isEqualTo(first);

        var parted = party("BIS-UVL", "77");
        imported(List.of(
                PartyFiles.onEntityList("41", "Kestrel Polar Works", NUMBER, "2026-05-07"),
                PartyFiles.onUnverifiedList("78", "Ostskar Freight", "", "2026-05-07")));
        assertThat(Call.of("lists", "show", parted, "--data", data()).out()).contains("no longer listed as", "77");

        imported("2026-05-08", "");
        assertThat(party("BIS-UVL", "77")).isEqualTo(parted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0000", "state\tone\nentry\ttwo\n", "half", "gone"})
    void idsThatWereLostAreGivenAnewAndThatIsSaid(String garbage) throws IOException {
        imported("2026-05-04", "");
        imported("2026-05-05", NUMBER);
        var id = party("BIS-EL", "41");
        var whole = Files.readString(idsFile());
        switch (garbage) {
            case "gone" -> Files.delete(idsFile());
            case "half" -> Files.writeString(idsFile(), whole.substring(0, whole.length() / 2));
            default -> Files.writeString(idsFile(), garbage);
        }

        var told = Call.of("lists", "show", "BIS-EL", "41", "--data", data());
        assertThat(told.err()).contains("given anew", "party-ids.txt");
        assertThat(told.out()).contains(id, "BIS-UVL 77");
        assertThat(Call.of("lists", "show", "BIS-EL", "41", "--data", data()).err())
                .as("told once")
                .isEmpty();
        assertThat(Files.readString(idsFile())).contains("end\t");
    }

    /** Whoever writes the hash as well, as another version or a tool may, must not stop the program. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry\tBIS-EL\t41\tP-0123456789\n",
                "former\tP-0123456789\n",
                "former\tP-000000000A\tP-000000000B\nformer\tP-000000000B\tP-000000000A\n"
            })
    void aFileOfAnotherFormCountsAsDamaged(String lines) throws IOException {
        imported("2026-05-04", NUMBER);
        var text = "state\tother\n" + lines;
        Files.writeString(idsFile(), text + "end\t" + Sha256.of(text) + "\n");

        var told = Call.of("lists", "show", "BIS-EL", "41", "--data", data());
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.err()).contains("given anew", "damaged");
        assertThat(told.out()).contains("BIS-UVL 77");
    }

    @Test
    void anEntryIsShownWhereTheIdsCannotBeRead() throws IOException {
        imported("2026-05-04", NUMBER);
        Files.delete(idsFile());
        Files.createDirectory(idsFile());

        var told = Call.of("lists", "show", "BIS-EL", "41", "--data", data());
        assertThat(told.exitCode()).as(told.err()).isZero();
        assertThat(told.out()).contains("Kestrel Polar Works", "BIS-UVL 77");
    }

    /** As after an import by a version that gave no ids: they come with the next one, and that is told once. */
    @Test
    void aStoreThatHadNoIdsGetsThemWithTheNextEdition() throws IOException {
        imported("2026-05-04", NUMBER);
        Files.delete(idsFile());
        imported("2026-05-05", NUMBER);

        assertThat(Call.of("lists", "show", "BIS-EL", "41", "--data", data()).err())
                .contains("If ids were given before");
        imported("2026-05-06", NUMBER);
        assertThat(Call.of("lists", "show", "BIS-EL", "41", "--data", data()).err())
                .isEmpty();
    }

    @Test
    void whatIsListedSinceIsNotSaidToHaveLeftTheListsOfAnotherDay() throws IOException {
        imported(List.of(PartyFiles.onEntityList("41", "Kestrel Polar Works", NUMBER, "2026-05-04")));
        imported("2026-05-05", NUMBER);

        var call = Call.of("lists", "show", "BIS-EL", "41", "--lists-as-of", "2026-05-04", "--data", data());
        assertThat(call.out()).contains("not on those lists as BIS-UVL 77").doesNotContain("no longer listed");
    }

    @Test
    void ofIdsThatWereNeverLostNothingIsSaid() throws IOException {
        imported("2026-05-04", "");
        imported("2026-05-05", "");
        var call = Call.of("lists", "show", "BIS-EL", "41", "--data", data());
        assertThat(call.err()).isEmpty();
    }

    /** As after a kill between the switch of the lists and the ids: these are of the lists before. */
    @Test
    void whoeverAsksAfterAKillFinishesTheWork() throws IOException {
        imported("2026-05-04", "");
        var before = Files.readString(idsFile());
        var second = party("BIS-UVL", "77");
        imported("2026-05-05", NUMBER);
        var first = party("BIS-UVL", "77");
        Files.writeString(idsFile(), before);

        assertThat(new PartiesLastSeen(store()).ids()).isNull();
        assertThat(party("BIS-UVL", "77")).isEqualTo(first);
        assertThat(shown(second).path("id").asString()).isEqualTo(first);
        assertThat(new PartiesLastSeen(store()).ids()).isNotNull();
    }

    @Test
    void aRunNeitherReadsNorWritesThem() throws IOException {
        imported("2026-05-04", NUMBER);
        Files.writeString(idsFile(), "damaged");
        var call = Call.of("match", "Kestrel Polar Works", "--data", data());
        assertThat(call.out()).contains("BIS-EL");
        assertThat(idsFile()).hasContent("damaged");
        assertThat(store().loose()).isEmpty();
    }

    @Test
    void twoImportsAtOnceLeaveTheIdsOfBoth() throws Exception {
        var one = PartyFiles.write(
                folder, "one", List.of(PartyFiles.onEntityList("41", "Kestrel Polar Works", NUMBER, "2026-05-04")));
        var other = PartyFiles.write(
                folder,
                "other",
                List.of(PartyFiles.onUnverifiedList("77", "Snow Glider Trading", NUMBER, "2026-05-04")));
        var both = Executors.newFixedThreadPool(2);
        try {
            var done = both.invokeAll(List.of(importing(one), importing(other)));
            for (var each : done) {
                assertThat(each.get()).isEqualTo(1);
            }
        } finally {
            both.shutdown();
        }
        var ids = new PartiesLastSeen(store()).ids();
        assertThat(ids)
                .isNotNull()
                .satisfies(kept -> assertThat(kept.of(new EntryKey("BIS-EL", "41")))
                        .isPresent()
                        .isEqualTo(kept.of(new EntryKey("BIS-UVL", "77"))));
    }

    private Callable<Integer> importing(Path file) {
        return () -> new ListImport(store(), Clock.systemUTC(), false, () -> {})
                .of(List.of(new Given(file)))
                .size();
    }
}
