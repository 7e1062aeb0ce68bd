package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.DesignationBuilder;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told under one heading, and who heads a finding. */
class OnePartyTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static Designation person(String list, String entry, String born, String... names) {
        return listed(list, entry, Designation.Kind.PERSON, "BY", names)
                .born(List.of(new ListedBirthDate(Objects.requireNonNull(BirthDate.read(born)), false)))
                .build();
    }

    private static Designation firm(String list, String entry, String country, String... names) {
        return listed(list, entry, Designation.Kind.ORGANISATION, country, names)
                .build();
    }

    private static DesignationBuilder listed(
            String list, String entry, Designation.Kind kind, String country, String... names) {
        return Designation.listed(list, entry, kind)
                .names(Arrays.stream(names)
                        .map(name -> new ListedName(name, false))
                        .toList())
                .programmes(List.of("PROGRAMME"))
                .countries(List.of(new Country(country)));
    }

    private static Party party(String name, String country) {
        return new Party(
                Role.CONSIGNEE,
                Value.read(Field.CONSIGNEE_NAME, name, new CellRef(SHEET, 7, 3)),
                Value.absent(Field.CONSIGNEE_ADDRESS, null),
                country.isEmpty() ? null : new Country(country),
                Value.absent(Field.CONSIGNEE_COUNTRY, null),
                List.of());
    }

    private static List<Finding> told(String rule, String name, String country, Designation... entries)
            throws Exception {
        var lists = Arrays.stream(entries)
                .map(entry ->
                        ListSnapshot.of(entry.list(), "Test", LocalDate.of(2026, 11, 1), List.of(entry), "0", "test"))
                .toList();
        var line = GoodsLine.at(SHEET, 7).party(party(name, country)).build();
        try (var judge =
                OneRulebook.EMBEDDED.judge(OwnThresholds.over(lists), AsOf.shipment(LocalDate.of(2026, 11, 25)))) {
            return judge.judge(line, false).findings().stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .toList();
        }
    }

    @Test
    void whoIsListedByNameHeadsTheFindingAndNobodyElseStandsUnderIt() throws Exception {
        var found = told(
                "P02",
                "Siarhei Mikalaevich PETRANKOVICH",
                "",
                person("OFAC-SDN", "1", "1963-01-27", "STANKEVICH, Sergey", "Sergei Nikolaevich"),
                person("CA-SEMA", "2", "1963-01-27", "STANKEVICH, Sergey Nikolayevich", "Sergei Nikolaevich"),
                person("UK", "3", "1966-09-21", "Siarhei Mikalaevich KHAMENKA"),
                person("EU-AF", "4", "1971-05-02", "Siarhei Mikalaevich PETRANKOVICH"));
        assertThat(found)
                .extracting(finding ->
                        Objects.requireNonNull(finding.match()).designation().list())
                .containsExactly("EU-AF");
        assertThat(found).allSatisfy(finding -> assertThat(finding.also()).isEmpty());
    }

    @Test
    void whoIsCalledTheSameOnTwoListsIsOneFindingUnlessTheirBirthDatesDiffer() throws Exception {
        var one = person("EU-AF", "1", "1971-05-02", "Siarhei Mikalaevich PETRANKOVICH");
        assertThat(told(
                        "P02",
                        "Siarhei Petrankovich",
                        "",
                        one,
                        person("UK", "2", "1971-05-02", "PETRANKOVICH, Siarhei Mikalaevich")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).hasSize(1));
        assertThat(told(
                        "P02",
                        "Siarhei Petrankovich",
                        "",
                        one,
                        person("UK", "2", "1959-01-02", "PETRANKOVICH, Siarhei Mikalaevich")))
                .hasSize(2);
    }

    @Test
    void anExactNameComesBeforeALikeOneOfTheListThatIsToldFirst() throws Exception {
        assertThat(told(
                        "P02",
                        "Kestrelmoor Rotors Ltd",
                        "",
                        firm("OFAC-SDN", "1", "AE", "Kestrelmoor Rotor Ltd"),
                        firm("EU-AF", "2", "AE", "Kestrelmoor Rotors Ltd")))
                .first()
                .satisfies(finding -> assertThat(Objects.requireNonNull(finding.match())
                                .designation()
                                .list())
                        .isEqualTo("EU-AF"));
    }

    @ParameterizedTest
    @CsvSource({
        // rule, name, listed, whether the sentence leaves it open
        "P06, Wexcombe Gyros, Wexcomba Gyrot, BIS-EL, true",
        "P06, Wexcomba Gyrot, Wexcomba Gyrot, BIS-EL, false",
        "P09, KVE BANK, KVP BANK, BIS-DPL, true"
    })
    void theCountryAloneConfirmsNoHalfOfAName(String rule, String name, String entry, String list, boolean open)
            throws Exception {
        assertThat(told(rule, name, "CN", firm(list, "1", "CN", entry))).first().satisfies(finding -> {
            assertThat(finding.explanation().startsWith("US-EAR: if Consignee")).isEqualTo(open);
            assertThat(finding.severity() == Severity.HOLD || !open).isTrue();
        });
    }

    @Test
    void whatHasNoWordBesidesTheFormsIsTheWholeName() {
        assertThat(OwnThresholds.over(List.of(ListSnapshot.of(
                                "ONE",
                                "Test",
                                null,
                                List.of(firm("ONE", "1", "AE", "Kestrelmoor Rotor Supply Ltd")),
                                "0",
                                "test")))
                        .matches(party("Kestrelmoor Rotor Supply LLC", "")))
                .extracting(OneParty::hasWholeName)
                .containsExactly(true);
    }
}
