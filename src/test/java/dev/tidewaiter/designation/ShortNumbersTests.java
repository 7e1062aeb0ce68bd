package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number of a register or of a permit tells that is too short to be one party's. */
class ShortNumbersTests {

    private static final Designation LISTED = Designation.listed("OFAC-SDN", "70001", Designation.Kind.ORGANISATION)
            .names(List.of(new ListedName("QUARNDALE ROTOR TRADING LLC", false)))
            .programmes(List.of("IRAN"))
            .countries(List.of(new Country("AE")))
            .identifiers(List.of(new ListedIdentifier(Identifier.Kind.OTHER, "26740", "Trade License No.")))
            .build();
    private static final Designations DESIGNATIONS =
            OwnThresholds.over(List.of(ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(LISTED), "0", "test")));

    private static List<Match> of(String name, String country) {
        return DESIGNATIONS.matches(DesigneesOnTheList.party(name, country, ""));
    }

    @Test
    void inItsCountryItIsWorthALookAndDecidesNothing() {
        assertThat(of("Brightwater Tools, Trade License No.26740", "AE"))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isEqualTo(Strength.WEAK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE", ""})
    void elsewhereItIsAnotherNumber(String country) {
        assertThat(of("Brightwater Tools, Trade License No.26740", country)).isEmpty();
    }

    @Test
    void itConfirmsANameInItsCountryOnly() {
        assertThat(of("Quarndale Rotor Trading LLC, Reg. No. 26740", "AE"))
                .singleElement()
                .satisfies(match -> assertThat(match.agrees()).contains(SecondaryField.IDENTIFIER));
        assertThat(of("Quarndale Rotor Trading LLC, Reg. No. 26740", "DE"))
                .singleElement()
                .satisfies(match -> assertThat(match.agrees()).doesNotContain(SecondaryField.IDENTIFIER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Export licence No. 26740",
                "Import permit no 26740",
                "Certificate of origin, Dubai Chamber of Commerce, 26740",
                "Customs file number 26740"
            })
    void aTextMayHaveALicenceOfItsOwn(String text) {
        assertThat(InventedList.mentioned(DESIGNATIONS, Field.REMARKS, text)).isEmpty();
    }
}
