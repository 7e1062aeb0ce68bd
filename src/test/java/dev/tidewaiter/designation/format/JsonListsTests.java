package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.Kind;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are published, or passed on, as JSON. */
class JsonListsTests {

    private static final double WHOLE_SHARE = 0.9;

    private static final String CONSOLIDATED = """
            {"total": 2, "sources": [{"source_updated": "2026-01-01"}], "results": [
              {"id": "abc", "source": "Entity List (EL) - Bureau of Industry and Security", "entity_number": null, "type": null,
               "programs": [], "name": "Sample Drone Works", "alt_names": ["Sample Works"],
               "addresses": [{"address": "5 Sample Road", "city": "Shenzhen", "state": null, "postal_code": null, "country": "CN"}],
               "start_date": "2024-01-02", "end_date": "2026-01-02", "license_requirement": "For all items.",
               "license_policy": "Presumption of denial.", "federal_register_notice": "89 FR 1",
               "ids": [{"type": "Tax ID No.", "number": "91350200051193084R", "country": "CN"},
                       {"type": "Gender", "number": "Male", "country": null}]},
              {"id": "def", "source": "Specially Designated Nationals (SDN) - Treasury Department", "entity_number": 7,
               "type": "Individual", "programs": ["RUSSIA-EO14024"], "name": "SAMPLOV, Ivan", "alt_names": [],
               "addresses": [], "dates_of_birth": ["1970-03-12"], "nationalities": ["RU"], "ids": []}
            ], "search_performed_at": "2026-01-01"}
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheConsolidatedScreeningList() throws Exception {
        var lists = read(CONSOLIDATED);
        assertThat(lists).extracting(ListSnapshot::id).containsExactly("BIS-EL", "OFAC-SDN");
        var firm = lists.get(0).entries().get(0);
        assertThat(firm.entry()).isEqualTo("abc");
        assertThat(firm.names()).extracting(ListedName::text).containsExactly("Sample Drone Works", "Sample Works");
        assertThat(firm.addresses()).containsExactly("5 Sample Road, Shenzhen, CN");
        assertThat(firm.countries()).extracting(Object::toString).containsExactly("CN");
        assertThat(firm.identifiers()).extracting(ListedIdentifier::value).containsExactly("91350200051193084R");
        assertThat(firm.particulars().ended()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(firm.particulars().licencePolicy()).isEqualTo("Presumption of denial.");
        var person = lists.get(1).entries().get(0);
        assertThat(person.entry()).isEqualTo("7");
        assertThat(person.kind()).isEqualTo(Kind.PERSON);
        assertThat(person.born()).hasSize(1);
    }

    @Test
    void refusesJsonThatIsCutOff() {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read(CONSOLIDATED.substring(0, CONSOLIDATED.length() - 80)))
                .withMessageContaining("cut off")
                .withMessageContaining("line ");
    }

    private static final String ENTITIES = """
            {"id":"o-1","schema":"Company","caption":"Sample Holding","target":false,"properties":{"name":["Sample Holding"]}}
            {"id":"t-1","schema":"Company","caption":"Sample Drones LLC","target":true,"last_seen":"2026-04-29T12:00:00","datasets":["us_ofac_sdn"],"properties":{"name":["Sample Drones LLC","ООО Пример"],"weakAlias":["SD"],"previousName":["Old Sample"],"innCode":["7707083893"],"country":["ru"],"addressEntity":["a-1"],"topics":["sanction"]}}
            {"id":"a-1","schema":"Address","caption":"1 Road, Moscow","target":false,"properties":{"full":["1 Road, Moscow, Russia"]}}
            {"id":"s-1","schema":"Sanction","target":false,"properties":{"entity":["t-1"],"programId":["US-RUSHAR"],"reason":["It made up examples."],"listingDate":["2023-11-02"]}}
            {"id":"w-1","schema":"Ownership","target":false,"properties":{"owner":["o-1"],"asset":["t-1"],"percentage":["51"]}}
            {"id":"f-1","schema":"Family","target":false,"properties":{"person":["t-1"]}}
            """;

    @Test
    void readsEntitiesWithWhatPointsAtThem() throws Exception {
        var list = read(ENTITIES).get(0);
        assertThat(list.id()).isEqualTo("OPENSANCTIONS");
        assertThat(list.published()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(list.told()).anyMatch(told -> told.contains("1 parties besides that are no targets"));
        assertThat(list.entries()).hasSize(1);
        var firm = list.entries().get(0);
        assertThat(firm.names())
                .extracting(ListedName::text)
                .containsExactly("Sample Drones LLC", "ООО Пример", "SD", "Old Sample");
        assertThat(firm.names())
                .extracting(ListedName::quality)
                .containsExactly(Quality.STRONG, Quality.STRONG, Quality.WEAK, Quality.FORMER);
        assertThat(firm.identifiers()).extracting(ListedIdentifier::value).containsExactly("7707083893");
        assertThat(firm.addresses()).containsExactly("1 Road, Moscow, Russia");
        assertThat(firm.programmes()).containsExactly("us_ofac_sdn", "US-RUSHAR");
        assertThat(firm.listedOn()).isEqualTo(LocalDate.of(2023, 11, 2));
        assertThat(firm.particulars().links())
                .containsExactly(new Particulars.Link("owner", "Sample Holding", "o-1", "51%"));
    }

    /** Else an edition that is read again would differ from itself, and what is kept of it would be worked out anew. */
    @Test
    void givesNumbersInOneOrderWhenever() throws Exception {
        var entity = """
                {"id":"t-1","schema":"Company","caption":"Sample Drones LLC","target":true,"properties":{"name":["Sample Drones LLC"],\
                "idNumber":["A-55501"],"taxNumber":["A-55502"],"registrationNumber":["A-55503"],"vatCode":["A-55504"],\
                "okpoCode":["55505"],"leiCode":["A-55506"]}}
                """;
        assertThat(read(entity).get(0).entries().get(0).identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactly("55505", "A55506", "A55503", "A55502", "A55504", "A55501");
    }

    @Test
    void readsNestedEntities() throws Exception {
        var list = read("""
                {"id":"t-1","schema":"Company","caption":"Sample Drones LLC","target":true,"properties":{"name":["Sample Drones LLC"],"addressEntity":[{"id":"a","schema":"Address","caption":"1 Road","properties":{"full":["1 Road, Moscow"]}}],"sanctions":[{"id":"s","schema":"Sanction","properties":{"programId":["EU-UKR"],"startDate":["2022-02-25"],"status":["suspended"],"endDate":["2027-01-31"]}}],"ownershipAsset":[{"id":"w","schema":"Ownership","properties":{"owner":[{"id":"o","schema":"Person","caption":"Ivan Samplov"}],"endDate":["2023-01-01"]}}]}}
                """).get(0);
        var firm = list.entries().get(0);
        assertThat(firm.addresses()).containsExactly("1 Road, Moscow");
        assertThat(firm.programmes()).containsExactly("EU-UKR");
        assertThat(firm.listedOn()).isEqualTo(LocalDate.of(2022, 2, 25));
        assertThat(firm.particulars().links())
                .containsExactly(new Particulars.Link("owner until 2023-01-01", "Ivan Samplov", "o", ""));
        assertThat(firm.particulars().further())
                .contains(
                        new Particulars.Labelled("Status of a sanction", "suspended"),
                        new Particulars.Labelled("End of a sanction", "2027-01-31"));
        assertThat(firm.particulars().ended()).as("another sanction may hold").isNull();
    }

    @Test
    void keepsWhatTargetsOwnThatIsNoTarget() throws Exception {
        var list = read("""
                {"id":"t-1","schema":"Company","caption":"Kestrelov Drones LLC","target":true,"properties":{"name":["Kestrelov Drones LLC"]}}
                {"id":"t-2","schema":"Company","caption":"Listed Daughter LLC","target":true,"properties":{"name":["Listed Daughter LLC"]}}
                {"id":"s-1","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["t-1"],"asset":["c-1"],"percentage":["60"],"startDate":["2021-05-03"],"endDate":["2027-01-01"]}}
                {"id":"s-2","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["c-1"],"asset":["c-2"]}}
                {"id":"s-3","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["t-1"],"asset":["t-2"],"percentage":["100"]}}
                {"id":"s-4","schema":"Ownership","caption":"share","target":false,"properties":{"owner":["c-2"],"asset":["c-1"],"percentage":["5"]}}
                {"id":"c-1","schema":"Company","caption":"Brovnik Optics","target":false,"properties":{"name":["Brovnik Optics"]}}
                {"id":"c-2","schema":"Company","caption":"Tamlin Parts","target":false,"properties":{"name":["Tamlin Parts"]}}
                """).get(0);
        assertThat(list.entries().get(0).particulars().links())
                .containsExactly(
                        new Particulars.Link(
                                "owns",
                                "Brovnik Optics",
                                "c-1",
                                "60%",
                                LocalDate.of(2021, 5, 3),
                                LocalDate.of(2027, 1, 1)),
                        new Particulars.Link("owned by Brovnik Optics", "Tamlin Parts", "c-2", ""),
                        new Particulars.Link("owned by Tamlin Parts", "Brovnik Optics", "c-1", "5%"));
        assertThat(list.entries().get(1).particulars().links())
                .containsExactly(new Particulars.Link("owner", "Kestrelov Drones LLC", "t-1", "100%"));
    }

    @Test
    void keepsWhatNestedTargetsOwn() throws Exception {
        var list = read("""
                {"id":"t-1","schema":"Company","caption":"Kestrelov Drones LLC","target":true,"properties":{"name":["Kestrelov Drones LLC"],"ownershipOwner":[{"id":"w","schema":"Ownership","properties":{"asset":[{"id":"c-1","schema":"Company","caption":"Brovnik Optics"}],"percentage":["51"]}}]}}
                """).get(0);
        assertThat(list.entries().get(0).particulars().links())
                .containsExactly(new Particulars.Link("owns", "Brovnik Optics", "c-1", "51%"));
    }

    @Test
    void saysThatChangesAloneAreNoList() {
        assertThatExceptionOfType(UnreadableList.class)
                .isThrownBy(() -> read("{\"op\":\"ADD\",\"entity\":{\"id\":\"t-1\",\"schema\":\"Company\"}}\n"))
                .withMessageContaining("only changes");
    }

    @Test
    void appliesChangesToTheEntitiesGivenWithThem() throws Exception {
        Files.writeString(
                folder.resolve("entities.ftm.json"),
                ENTITIES + ENTITIES.replace("t-1", "t-2").replace("a-1", "a-2"));
        Files.writeString(folder.resolve("entities.delta.json"), """
                {"op":"DEL","entity":{"id":"t-2"}}
                {"op":"MOD","entity":{"id":"t-1","schema":"Company","caption":"Sample Drones Renamed","target":true,"properties":{"name":["Sample Drones Renamed"]}}}
                {"op":"ADD","entity":{"id":"t-3","schema":"Person","caption":"Ivan Samplov","target":true,"properties":{"name":["Ivan Samplov"]}}}
                """);
        var list = GivenLists.read(folder, WHOLE_SHARE).get(0);
        assertThat(list.entries())
                .extracting(Designation::name)
                .containsExactly("Sample Drones Renamed", "Ivan Samplov");
        assertThat(list.told()).anyMatch(told -> told.contains("add or replace 2 entries and take away 2"));
    }

    /** A decision about one of them would settle the other, which has the same number on the same list. */
    @Test
    void tellsTwoPartiesApartThatHaveOneNumber() throws Exception {
        var entries = read("""
                [
                {"addresses": [], "aliases": ["示例"], "entity_name": "Sample Works & North", "id": "cn-1", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Muster Drones", "id": "cn-1", "list_id": "cn-unreliable-entity-list"},
                {"addresses": ["5 Sample Road"], "aliases": [], "entity_name": "Lumora", "id": "cn-2", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": ["Lumora"], "entity_name": "Lumora Lighting", "id": "cn-2", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Kestrel", "id": "cn-3", "list_id": "cn-unreliable-entity-list"},
                {"addresses": [], "aliases": [], "entity_name": "Kestrel", "id": "cn-3", "list_id": "cn-unreliable-entity-list"}
                ]
                """).get(0).entries();
        assertThat(entries)
                .extracting(Designation::entry)
                .containsExactly("cn-1 (Sample Works North)", "cn-1 (Muster Drones)", "cn-2", "cn-2", "cn-3");
    }

    /** The registry does not tell which notices of the ministry were suspended; the rules do. */
    @Test
    void tellsEntriesThatANoticeOfTheMinistrySuspended() throws Exception {
        var entries = read("""
                [
                {"addresses": [], "aliases": [], "date_added": "2025-04-04", "entity_name": "Sample Works", "id": "cn-1", "list_id": "cn-export-control-watchlist"},
                {"addresses": [], "aliases": [], "date_added": "2025-04-05", "entity_name": "Sample Drones", "id": "cn-2", "list_id": "cn-export-control-watchlist"}
                ]
                """).get(0).entries();
        var suspended = entries.get(0).particulars();
        assertThat(suspended.suspendedOn(LocalDate.of(2025, 11, 9))).isFalse();
        assertThat(suspended.suspendedOn(LocalDate.of(2025, 11, 10))).isTrue();
        assertThat(suspended.suspendedOn(LocalDate.of(2026, 11, 10))).isTrue();
        assertThat(suspended.suspendedOn(LocalDate.of(2026, 11, 11)))
                .as("it may have been prolonged, and holds until that is known")
                .isFalse();
        assertThat(entries.get(0).note()).contains("2026-11-10", "not known");
        assertThat(entries.get(1).particulars().suspendedFrom()).isNull();
    }

    @Test
    void readsListsThatRegistriesPassOn() throws Exception {
        var lists = read("""
                [
                {"addresses": ["Islamic Republic of Iran"], "aliases": ["Muster"], "country": "cn", "date_added": "2026-02-24", "entity_name": "示例公司", "entity_type": "organization", "id": "cn-1", "last_verified": "2026-07-19", "list_id": "cn-attention-list", "reason": "末端用户"},
                {"addresses": [], "aliases": [], "country": "jp", "date_added": null, "entity_name": "Sample Works", "entity_type": "organization", "id": "jp-1", "last_verified": "2026-07-19", "list_id": "jp-end-user-list", "reason": "", "source_url": "https://www.meti.example/press/2025/09/20250929006/20250929006.html"},
                {"addresses": [], "aliases": [], "country": "jp", "entity_name": "", "id": "jp-2", "list_id": "jp-end-user-list"}
                ]
                """);
        assertThat(lists).extracting(ListSnapshot::id).containsExactly("CN-WATCH", "JP-EUL");
        assertThat(lists)
                .as("published when its newest notice was, whenever somebody looked whether that still stands")
                .extracting(list -> String.valueOf(list.published()))
                .containsExactly("2026-02-24", "2025-09-29");
        assertThat(lists.get(0).entries().get(0).countries())
                .extracting(Object::toString)
                .containsExactly("IR");
        assertThat(lists.get(0).rejected()).singleElement().asString().contains("jp-2 has no name");
    }

    @Test
    void takesANameThatSlippedIntoTheAddressForTheName() throws Exception {
        var entry = read("""
                [
                {"addresses": ["People's Republic of China Lumora Lighting Tech Co. Ltd"], "aliases": ["Lumora"], "entity_name": "", "id": "jp-1", "list_id": "jp-end-user-list"},
                {"addresses": ["People's Republic of China"], "aliases": [], "entity_name": "Kestrel Works", "id": "jp-2", "list_id": "jp-end-user-list"}
                ]
                """).get(0).entries();
        assertThat(entry)
                .extracting(Designation::name)
                .containsExactly("Lumora Lighting Tech Co. Ltd", "Kestrel Works");
        assertThat(entry.get(0).countries()).extracting(Object::toString).containsExactly("CN");
        assertThat(entry.get(0).names()).hasSize(2);
    }

    private List<ListSnapshot> read(String text) throws IOException, UnreadableList {
        return GivenLists.read(Files.writeString(folder.resolve("some.json"), text), WHOLE_SHARE);
    }
}
