package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officers read first in a finding. */
class SentencesOfRulesTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Designation LISTED = Designation.listed("OFAC-SDN", "70002", Designation.Kind.ORGANISATION)
            .names(List.of(new ListedName("QUARNDALE ROTOR TRADING LLC", false)))
            .programmes(List.of("IRAN"))
            .countries(List.of(new Country("AE")))
            .addresses(List.of("Dubai, United Arab Emirates, e-mail: desk@quarndale.example"))
            .build();

    private static List<Finding> findings(GoodsLine line) throws Exception {
        var rulebook = OneRulebook.EMBEDDED;
        var lists = List.of(ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(LISTED), "0", "test"));
        try (var judge = rulebook.judge(OwnThresholds.over(lists), AsOf.shipment(TODAY))) {
            return judge.judge(line, false).findings();
        }
    }

    private static Value value(Field field, String text) {
        return Value.read(
                field, text, new CellRef(SHEET, 7, List.of(Field.values()).indexOf(field)));
    }

    private static GoodsLine.Builder line(String exporterIn) {
        return line(exporterIn, "KG");
    }

    private static GoodsLine.Builder line(String exporterIn, String goTo) {
        var exporter = value(Field.EXPORTER_NAME, "Harbour Tools GmbH");
        var destination = value(Field.DESTINATION, goTo);
        return GoodsLine.at(SHEET, 7)
                .value(exporter)
                .value(destination)
                .destination(new Country(goTo))
                .value(value(Field.DESCRIPTION, "Microcontrollers"))
                .value(value(Field.HS, "854231"))
                .hsCode(new HsCode("854231"))
                .party(new Party(
                        Role.EXPORTER,
                        exporter,
                        Value.absent(Field.EXPORTER_ADDRESS, null),
                        new Country(exporterIn),
                        value(Field.EXPORTER_COUNTRY, exporterIn),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, EU (the exporter is in Germany): HS",
        "GB, UK (the exporter is in the United Kingdom): HS",
        "US, US-EAR (the exporter is in the United States): HS",
        "CN, HS"
    })
    void prioritisedGoodsBeginWithTheLawOfTheSender(String country, String first) throws Exception {
        assertThat(findings(line(country).build()))
                .filteredOn(finding -> finding.rule().equals("D01"))
                .first()
                .extracting(Finding::explanation)
                .asString()
                .startsWith(first);
    }

    @Test
    void twoLawsAreJoinedAsWordsAre() throws Exception {
        var line = line("DE").value(value(Field.ORIGIN, "US")).origin(new Country("US"));
        assertThat(findings(line.build()))
                .filteredOn(finding -> finding.rule().equals("D01"))
                .first()
                .extracting(Finding::explanation)
                .asString()
                .startsWith("EU (the exporter is in Germany) and US-EAR (the goods are from the United States): HS");
    }

    @Test
    void aCountryHasItsArticle() throws Exception {
        assertThat(findings(line("DE", "AE").build()))
                .filteredOn(finding -> finding.rule().equals("D05"))
                .first()
                .extracting(Finding::explanation)
                .asString()
                .contains("the goods go to the United Arab Emirates.");
    }

    @Test
    void anEmailAddressIsCalledOneAndNoNumber() throws Exception {
        var remark = value(Field.REMARKS, "Booking by mail Desk@Quarndale.example, thanks");
        assertThat(findings(line("DE").value(remark).build()))
                .filteredOn(finding -> finding.rule().equals("P01"))
                .singleElement()
                .extracting(Finding::explanation)
                .asString()
                .contains(
                        "has the e-mail address Desk@Quarndale.example, which is OFAC-SDN entry 70002",
                        "Both are equal.");
    }
}
