package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.KillMoments;
import dev.tidewaiter.cli.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is in force after a refresh, whatever the publisher's server did. */
class ListsRefreshTests {

    private static final String FIRST = "Fri, 03 May 2024 14:00:00 GMT";
    private static final String SECOND = "Sat, 04 May 2024 14:00:00 GMT";

    @TempDir
    private Path folder;

    private ListServer server;
    private Path addresses;

    @BeforeEach
    void publishTheFirstEdition() throws IOException {
        server = new ListServer();
        addresses = Files.writeString(
                folder.resolve("addresses.tsv"),
                "OFAC-SDN\tsdn.csv\t%s\nOFAC-SDN\talt.csv\t%s\nOFAC-SDN\tadd.csv\t%s\nUN\tun.xml\t%s\n"
                        .formatted(
                                server.address("/sdn"),
                                server.address("/alt"),
                                server.address("/add"),
                                server.address("/un")));
        publish("2024-05-03", 100, FIRST);
    }

    @AfterEach
    void closeTheServer() {
        server.close();
    }

    private void publish(String day, int entries, String lastModified) throws IOException {
        var edition = SdnFiles.write(folder, day, entries);
        server.publish("/sdn", edition.resolve("sdn.csv"), lastModified);
        server.publish("/alt", edition.resolve("alt.csv"), lastModified);
        server.publish("/add", edition.resolve("add.csv"), lastModified);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Call lists(String... arguments) {
        return new ListCalls(data()).lists(arguments);
    }

    private Call refresh(String... arguments) {
        return new ListCalls(data()).refresh(addresses, arguments);
    }

    private JsonNode status() {
        return new ListCalls(data()).status();
    }

    private void inForce(String day, int entries) {
        new ListCalls(data()).inForce(day, entries);
    }

    /** It is refused or not to be had: the first edition stays, and the officer is told so. */
    private Call theFirstStays(String... arguments) {
        var call = refresh(arguments.length == 0 ? new String[] {"OFAC-SDN"} : arguments);
        assertThat(call.exitCode()).as(call.out()).isEqualTo(3);
        assertThat(call.err()).contains("2024-05-03").doesNotContain("\tat ");
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("refused").get("reason").asString()).isNotBlank();
        return call;
    }

    @Test
    void whatIsPublishedComesIntoForceWithItsDay() {
        var call = refresh("OFAC-SDN");

        assertThat(call.exitCode()).as(call.err()).isZero();
        inForce("2024-05-03", 100);
        assertThat(status().get(0).get("addresses").asInt()).isEqualTo(100);
        assertThat(status().get(0).get("source").asString()).contains(server.address("/sdn"));
        assertThat(server.asked()).allMatch(asked -> asked.agent().startsWith("Mozilla/5.0 (compatible; "));
        assertThat(Call.of("match", "Kvarnholm Maritime 77 LLC", "--json", "--data", data().toString())
                        .out())
                .contains("KVARNHOLM MARITIME 77 LLC");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        refresh("OFAC-SDN");
        server.asked();

        var call = refresh("OFAC-SDN");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out()).contains("OFAC-SDN: unchanged", "2024-05-03");
        assertThat(server.asked()).hasSize(3).allMatch(asked -> asked.code() == 304);
        assertThat(status().get(0).get("confirmedDays").asInt()).isZero();
        assertThat(status().get(0).get("stale").asBoolean())
                .as("an old edition that its publisher has confirmed today")
                .isFalse();
    }

    @Test
    void filesThatHaveNotChangedAreTakenFromTheStore() throws IOException {
        refresh("OFAC-SDN");
        server.asked();
        server.publish("/sdn", SdnFiles.write(folder, "2024-05-04", 101).resolve("sdn.csv"), SECOND);

        var call = refresh("OFAC-SDN");

        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(server.asked()).extracting(ListServer.Asked::code).containsExactlyInAnyOrder(200, 304, 304);
        inForce("2024-05-04", 101);
        assertThat(status().get(0).get("addresses").asInt()).isEqualTo(100);
    }

    @Test
    void aServerThatHangsUpInTheMiddleChangesNothing() throws IOException {
        refresh("OFAC-SDN");
        server.answer("/alt", ListServer.breaksOff(Files.readAllBytes(folder.resolve("2024-05-03/alt.csv"))));
        assertThat(theFirstStays().err()).contains("broke off");
    }

    @Test
    void aPageAnErrorAndAnEmptyFileChangeNothing() {
        refresh("OFAC-SDN");
        server.answer(
                "/sdn", ListServer.says(200, "<!DOCTYPE html><html><head><title>Just a moment</title></head></html>"));
        assertThat(theFirstStays().err()).contains("web page");
        server.answer("/sdn", ListServer.says(200, "403 Forbidden: access denied by the firewall"));
        assertThat(theFirstStays().err()).contains("refusal");
        server.answer("/sdn", ListServer.says(200, ""));
        assertThat(theFirstStays().err()).contains("empty");
        server.answer("/sdn", ListServer.says(403, "<html>Forbidden</html>"));
        assertThat(theFirstStays().err()).contains("code 403", "--user-agent");
        server.answer("/sdn", ListServer.says(503, "later"));
        assertThat(theFirstStays().err()).contains("code 503");
    }

    @Test
    void halfOfAListIsRefusedAndAskedForAgainNextTime() throws IOException {
        refresh("OFAC-SDN");
        publish("2024-05-04", 50, SECOND);
        assertThat(theFirstStays().err()).contains("50 entries");

        publish("2024-05-04", 101, SECOND);
        var call = refresh("OFAC-SDN");

        assertThat(call.exitCode()).as(call.err()).isZero();
        inForce("2024-05-04", 101);
        assertThat(status().get(0).has("refused")).isFalse();
    }

    @Test
    void packedAnswersAreReadToTheirEnd() throws IOException {
        var sdn = Files.readAllBytes(folder.resolve("2024-05-03/sdn.csv"));
        server.answer("/sdn", ListServer.packed(sdn, 0));
        assertThat(refresh("OFAC-SDN").exitCode()).isZero();
        inForce("2024-05-03", 100);

        server.answer("/sdn", ListServer.packed(sdn, 40));
        assertThat(theFirstStays().err()).contains("broke off");
    }

    @Test
    void aServerThatFallsSilentIsLeft() throws IOException {
        refresh("OFAC-SDN");
        server.answer("/add", ListServer.fallsSilent(Files.readAllBytes(folder.resolve("2024-05-03/add.csv")), 20));

        long begun = System.nanoTime();
        assertThat(theFirstStays("OFAC-SDN", "--timeout", "1").err()).contains("stopped sending");
        assertThat(System.nanoTime() - begun).isLessThan(15_000_000_000L);
    }

    @Test
    void redirectionsAreFollowedWhereTheyAreSafe() throws IOException {
        server.publish("/elsewhere", folder.resolve("2024-05-03/sdn.csv"), FIRST);
        server.answer("/sdn", ListServer.redirects("/elsewhere"));
        assertThat(refresh("OFAC-SDN").exitCode()).isZero();
        inForce("2024-05-03", 100);

        server.answer("/sdn", ListServer.redirects("http://example.org/sdn.csv"));
        assertThat(theFirstStays().err()).contains("not followed", "TLS");
        server.answer("/sdn", ListServer.redirects("/sdn"));
        assertThat(theFirstStays().err()).contains("without an end");
    }

    @Test
    void aFileWithoutAnEndIsLeft() throws IOException {
        refresh("OFAC-SDN");
        server.publish("/sdn", new byte[3 << 20], SECOND);
        assertThat(theFirstStays("OFAC-SDN", "--max-size", "2").err()).contains("more than 2 MiB");
    }

    @Test
    void aListThatTellsNoDayIsOfTheDayOnWhichItsServerSaysItChanged() {
        var un = "<CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>1</DATAID><FIRST_NAME>TARNWICK ROTOR WORKS"
                + "</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>";
        server.publish("/un", un.getBytes(java.nio.charset.StandardCharsets.UTF_8), FIRST);
        assertThat(refresh("UN").exitCode()).isZero();
        inForce("2024-05-03", 1);
    }

    @Test
    void oneThatFailsStopsNoOther() {
        server.answer("/un", ListServer.says(500, "trouble"));
        var call = refresh("UN", "OFAC-SDN");
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("UN was not refreshed", "None is held");
        inForce("2024-05-03", 100);
        assertThat(lists("status").out()).contains("UN: the last try");
    }

    @Test
    void aListWithAnAddressOfItsOwnIsNotTakenFromACollection() throws IOException {
        var sdn = "_id,source,entity_number,type,programs,name\n%s"
                .formatted(
                        "1,Specially Designated Nationals (SDN) - Treasury Department,1,Entity,UKRAINE,OTHER NAME\n");
        server.publish("/csl", sdn.getBytes(java.nio.charset.StandardCharsets.UTF_8), SECOND);
        Files.writeString(
                addresses, Files.readString(addresses) + "CSL\tconsolidated.csv\t" + server.address("/csl") + "\n");

        var call = refresh("OFAC-SDN", "CSL");

        assertThat(call.out()).containsOnlyOnce("OFAC-SDN");
        inForce("2024-05-03", 100);
    }

    @Test
    void aListIsFetchedWithoutWhatBelongsToItWhereThatIsAskedFor() throws IOException {
        Files.writeString(addresses, Files.readString(addresses).replaceFirst("OFAC-SDN\talt.csv.*\n", ""));
        assertThat(refresh("OFAC-SDN").err()).contains("aliases (alt.csv)", "lists refresh");
        var call = refresh("OFAC-SDN", "--partial");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(lists("status").out()).contains("OFAC-SDN was read without its aliases (alt.csv).");
    }

    @Test
    void aMisspeltListIsToldWithTheNearest() {
        var call = refresh("OFAC-SDM");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("OFAC-SDM", "Did you mean OFAC-SDN?");
    }

    @Test
    void anAddressWithoutTlsIsNoAddress() throws IOException {
        Files.writeString(addresses, "UN\tun.xml\thttp://example.org/un.xml\n");
        var call = refresh("UN");
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("addresses.tsv, line 1", "TLS");
    }

    @Test
    void aRefreshShowsBeforehandWhatItWouldAsk() {
        var call = refresh("--dry-run");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains(server.address("/un"), "https://data.trade.gov/");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void killedAtAnyMomentTheLastGoodOneOrTheNewOneIsInForceWhole() throws Exception {
        publish("2024-05-03", 2_000, FIRST);
        refresh("OFAC-SDN");
        var moments = new KillMoments("a refresh of lists killed");
        for (int kill = 0; kill < 5; kill++) {
            publish("2024-06-0" + (kill + 1), 2_001 + kill, "0%d Jun 2024 14:00:00 GMT".formatted(kill + 1));
            var log = folder.resolve("log.txt");
            var call = Arrays.asList(
                    "lists", "refresh", "OFAC-SDN", "--addresses", addresses.toString(), "--data", data().toString());
            var process = ProgramProcess.start(Map.of(), call, log, log);
            Thread.sleep(300 + moments.next(1_200));
            process.destroyForcibly().waitFor();

            assertThat(status().get(0).get("entries").asInt()).isBetween(2_000, 2_001 + kill);
            assertThat(Call.of("match", "Kvarnholm Maritime 1999 LLC", "--json", "--data", data().toString())
                            .out())
                    .contains("KVARNHOLM MARITIME 1999 LLC");
        }
        publish("2024-07-01", 2_010, "Mon, 01 Jul 2024 14:00:00 GMT");
        assertThat(refresh("OFAC-SDN").exitCode()).isZero();
        inForce("2024-07-01", 2_010);
    }
}
