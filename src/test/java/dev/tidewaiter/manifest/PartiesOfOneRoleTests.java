package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A receiver, and a second one elsewhere: the country of the first says nothing of the town of the second. */
class PartiesOfOneRoleTests {

    private static final String RECEIVER =
            "Consignee | Beta Handels GmbH, Weg 1, 1010 Wien, Austria\nInvoice No | 17\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deliver to\nSigma Mission\nAzadi Street 4\nTehran\n",
                "Consignee\nSigma Mission\nAzadi Street 4, Tehran\n",
                "Deliver to | Sigma Mission\n | Azadi Street 4\n | Tehran\n"
            })
    void eachPartyHasItsOwnAddress(String second) {
        var receivers = receivers(RECEIVER + second + "\n" + TABLE);

        assertThat(receivers).anySatisfy(party -> {
            assertThat(party.name().text()).isEqualTo("Sigma Mission");
            assertThat(party.address().text())
                    .contains("Azadi Street 4", "Tehran")
                    .doesNotContain("Wien");
            assertThat(party.country()).isNotEqualTo(new Country("AT"));
        });
        assertThat(receivers).anySatisfy(party -> {
            assertThat(party.name().text()).isEqualTo("Beta Handels GmbH");
            assertThat(party.address().text()).doesNotContain("Tehran");
            assertThat(party.country()).isEqualTo(new Country("AT"));
        });
    }

    @Test
    void surnameAndGivenNameBelowAReceiverAreOnePersonOfTheirOwnAddress() {
        var receivers = receivers(
                RECEIVER + "Surname | Mirzaei | Given name | Hossein\nAddress | Azadi Street 12, Tehran\n\n" + TABLE);

        assertThat(receivers).anySatisfy(party -> {
            assertThat(party.name().text()).isEqualTo("Mirzaei Hossein");
            assertThat(party.address().text()).isEqualTo("Azadi Street 12, Tehran");
        });
    }

    @Test
    void partsOfOneAddressStayTogether() {
        var receivers = receivers("""
                Consignee name | Consignee street | Consignee city | Description | Quantity
                Sigma Mission | Azadi Street 4 | Tehran | Garden hose | 4
                """);

        assertThat(receivers)
                .singleElement()
                .satisfies(party -> assertThat(party.address().text()).isEqualTo("Azadi Street 4, Tehran"));
    }

    private static List<Party> receivers(String sheet) {
        return ReadManifest.of(sheet).lines.get(0).parties().stream()
                .filter(party -> party.role() == Role.CONSIGNEE)
                .toList();
    }
}
