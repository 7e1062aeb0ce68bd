package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of an entry, and of the changes between two editions. */
class ListsDiffTests {

    private static final Path DAILY = Path.of("..", "shared", "lists", "ofac-sdn-daily");

    @TempDir
    private Path folder;

    private Call lists(String... arguments) {
        var all = new ArrayList<>(List.of("lists"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        return Call.of(all.toArray(String[]::new));
    }

    private static JsonNode json(Call call) {
        assertThat(call.exitCode()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }

    /** The second edition has entry 101, lacks entry 7, and gives entry 5 another address. */
    private void twoEditions() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());
        var next = SdnFiles.write(folder, "2024-05-04", 101);
        edit(next.resolve("sdn.csv"), "(?m)^7,.*\r\n", "");
        edit(next.resolve("alt.csv"), "(?m)^7,.*\r\n", "");
        edit(next.resolve("add.csv"), "(?m)^7,.*\r\n", "");
        edit(next.resolve("add.csv"), "\"5 Pier Street\"", "\"9 Harbour Row\"");
        assertThat(lists("import", next.toString()).exitCode()).isZero();
    }

    private static void edit(Path file, String what, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(what, to));
    }

    /** An edition without a day counts from the day it came, wherever editions are put in order. */
    @Test
    void whatIsInForceIsWhatIsHandedOutAndComparedWhateverDayItTells() throws IOException {
        lists("import", SdnFiles.write(folder, "undated", 100).toString());
        var dated = SdnFiles.write(folder, "2024-05-03", 101).toString();
        var older = lists("import", dated);
        assertThat(older.out() + older.err())
                .contains("is older than the edition in force, which tells no day and was taken in on", "--force");

        assertThat(lists("import", dated, "--force").exitCode()).isZero();

        assertThat(json(lists("diff", "ofac-sdn", "--json")).get("added")).hasSize(1);
        var asOfToday = Call.of(
                "match",
                "Kvarnholm Maritime 101 LLC",
                "--json",
                "--lists-as-of",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "--data",
                folder.resolve("data").toString());
        assertThat(asOfToday.out()).contains("KVARNHOLM MARITIME 101 LLC");
    }

    @Test
    void changesAreToldEntryByEntryAndFieldByField() throws IOException {
        twoEditions();

        var diff = json(lists("diff", "ofac-sdn", "--json"));

        assertThat(diff.get("added").propertyNames()).containsExactly("101");
        assertThat(diff.get("removed").propertyNames()).containsExactly("7");
        assertThat(diff.get("changed").propertyNames()).containsExactly("5");
        var address = diff.get("changed").get("5").get("fields").get("addresses");
        assertThat(address.get("gone").get(0).asString()).contains("5 Pier Street");
        assertThat(address.get("came").get(0).asString()).contains("9 Harbour Row");
        assertThat(lists("diff", "OFAC-SDN").out())
                .contains("1 added, 1 removed, 1 changed", "- addresses: 5 Pier", "+ addresses: 9 Harbour");
        assertThat(lists("status").out()).contains("+1 -1 ~1");
    }

    @Test
    void daysChooseTheEditionsInForceOnThem() throws IOException {
        twoEditions();

        assertThat(lists("diff", "OFAC-SDN", "2024-05-03", "2024-05-09").out()).contains("1 added");
        assertThat(lists("diff", "OFAC-SDN", "--from", "2024-05-04", "--to", "2024-05-03")
                        .out())
                .contains("1 added");
        var before = lists("diff", "OFAC-SDN", "2024-05-01", "2024-05-04");
        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.err()).contains("No edition of OFAC-SDN of 2024-05-01", "2024-05-03, 2024-05-04");
    }

    @Test
    void anEntryIsShownWithAllThatItSays() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());

        assertThat(lists("show", "OFAC-SDN", "77").out())
                .contains("KVARNHOLM MARITIME 77 LLC", "OSTSKAR 77", "77 Pier Street", "7700000077", "RUSSIA-EO14024");
        var entry = json(lists("show", "OFAC-SDN", "77", "--json"));
        assertThat(entry.get("names").get(1).get("quality").asString()).isEqualTo("STRONG");
        assertThat(entry.get("names").get(1).get("script").asString()).isEqualTo("LATIN");
    }

    @Test
    void whatIsMisspeltIsToldWithTheNearest() throws IOException {
        lists("import", SdnFiles.write(folder, "2024-05-03", 100).toString());

        var list = lists("show", "OFAC-SDM", "77");
        assertThat(list.exitCode()).isEqualTo(2);
        assertThat(list.err()).contains("Did you mean OFAC-SDN?");
        var entry = lists("show", "OFAC-SDN", "771");
        assertThat(entry.exitCode()).isEqualTo(2);
        assertThat(entry.err()).contains("no entry \"771\"", "The nearest is");
    }

    /** Counted by another program over the same files. */
    @ParameterizedTest
    @Tag("shared")
    @CsvSource({
        "2024-02-20, 2024-02-23, 553, 0, 8",
        "2024-02-23, 2024-04-26, 282, 98, 31",
        "2024-05-02, 2024-05-03, 0, 8, 0"
    })
    void officialEditionsDifferAsTheyWereCounted(String from, String to, int added, int removed, int changed) {
        assumeThat(DAILY).as("the official lists are not here").exists();
        var diff = json(lists(
                "diff",
                DAILY.resolve("sdn-" + from + ".csv.gz").toString(),
                DAILY.resolve("sdn-" + to + ".csv.gz").toString(),
                "--json"));

        assertThat(diff.get("added").size()).isEqualTo(added);
        assertThat(diff.get("removed").size()).isEqualTo(removed);
        assertThat(diff.get("changed").size()).isEqualTo(changed);
    }

    @Test
    void aWordLikeNoListIsAskedAboutNoFurther() throws IOException {
        Call.of("lists", "import", SdnFiles.write(folder, "2024-05-03", 3).toString(), "--data", folder.toString());
        assertThat(Call.of("lists", "diff", "NOPE", "--data", folder.toString()).err())
                .contains("NOPE")
                .doesNotContain("Did you mean");
    }

    private Path entities(String name, String notice, String seventh) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 1; i <= 30; i++) {
            var firm = i == 7 ? seventh : "Kestrel Polar Works " + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcd".charAt(i - 1);
            rows.add(PartyFiles.onEntityList(String.valueOf(i), firm, "", "2026-05-04")
                    .replace(",,,2026", ",," + notice + ",2026"));
        }
        return PartyFiles.write(folder, name, rows);
    }

    /** Every entry of one has the notice by which it was listed, and none of the other. */
    @Test
    void ofTwoFormatsOnlyWhatBothSayIsCompared() throws IOException {
        var before = entities("consolidated-a", "", "Snow Glider Trading").toString();
        var after =
                entities("consolidated-b", "91 FR 20001", "Snow Glider Holding").toString();

        var diff = json(lists("diff", before, after, "--json"));
        assertThat(diff.get("acrossFormats")).hasSize(1);
        assertThat(diff.get("changed").propertyNames()).containsExactly("7");
        assertThat(diff.get("changed").get("7").get("fields").propertyNames()).containsExactly("names");
        assertThat(lists("diff", before, after).out())
                .contains("1 changed", "come in two formats", "+ names: Snow Glider Holding");

        lists("import", before, "--force");
        lists("import", after, "--force");
        assertThat(lists("status").out()).contains("+0 -0 ~1");
        var store = StoredLists.in(folder.resolve("data"), null, WordLists.bundled(), 0.9);
        var editions = store.editions().getOrDefault("BIS-EL", List.of());
        var kept = store.changes(editions.get(0), editions.get(1));
        assertThat(kept.acrossFormats()).isTrue();
        assertThat(kept.changed()).hasSize(1);
    }

    /** The letters of the entry's country may stand for its name; a house number stands for nothing else. */
    @Test
    void aHouseNumberIsToldAcrossFormats() throws IOException {
        var before = entities("consolidated-a", "", "Snow Glider Trading");
        var after = entities("consolidated-b", "91 FR 20001", "Snow Glider Trading");
        address(before, "12 Sample Road, Kabul, AF");
        address(after, "14 Sample Road, Kabul, AF");
        var diff = json(lists("diff", before.toString(), after.toString(), "--json"));
        assertThat(diff.get("acrossFormats")).hasSize(1);
        assertThat(diff.get("changed").get("7").get("fields").propertyNames()).containsExactly("addresses");
    }

    private static void address(Path list, String address) throws IOException {
        Files.writeString(
                list,
                Files.readString(list).replace("Snow Glider Trading,,", "Snow Glider Trading,,\"" + address + "\""));
    }

    /** A field of which most entries say something else has changed in most. */
    @Test
    void whatBothFormatsSayAndManyEntriesChangedIsToldOfEach() throws IOException {
        var before =
                entities("consolidated-a", "91 FR 20001", "Snow Glider Trading").toString();
        var after =
                entities("consolidated-b", "91 FR 20002", "Snow Glider Holding").toString();

        assertThat(json(lists("diff", before, after, "--json")).get("changed")).hasSize(30);
    }

    @Test
    void showsEachPartyOfANumberThatTwoHave() throws IOException {
        var file = Files.writeString(folder.resolve("registry.json"), """
                [
                {"addresses": [], "aliases": [], "entity_name": "Sample Works", "id": "cn-1", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Muster Drones", "id": "cn-1", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Kestrel", "id": "Order (Justice), 1", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Lumora", "id": "Order (Justice), 2", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Alfa", "id": "Act I 7", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Beta", "id": "Act I 7", "list_id": "cn-unreliable-entity-list"}
                ]
                """);
        assertThat(lists("import", file.toString()).exitCode()).isZero();
        assertThat(lists("show", "CN-UEL", "7").out())
                .as("behind the act that its number begins with")
                .contains("Alfa", "Beta");
        assertThat(lists("show", "CN-UEL", "7 (Beta)").out())
                .as("with the name that tells it from another of that number")
                .contains("Beta")
                .doesNotContain("Alfa");
        assertThat(lists("show", "CN-UEL", "Order").exitCode())
                .as("the same words before numbers of their own")
                .isNotZero();
        assertThat(lists("show", "CN-UEL", "cn-1").out()).contains("Sample Works", "Muster Drones");
        var one = lists("show", "CN-UEL", "cn-1 (Muster Drones)").out();
        assertThat(one).contains("Muster Drones").doesNotContain("Sample Works");
    }
}
