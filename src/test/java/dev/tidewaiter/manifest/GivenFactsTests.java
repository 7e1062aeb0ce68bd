package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is given for a whole file fills gaps and overrides nothing. */
class GivenFactsTests {

    private static final String HOW = "given for the whole file";

    @Test
    void factsFillWhatTheFileHasNoPlaceFor() {
        var line = read(
                        GivenFacts.of("kg", "ООО Ромашка ИНН 7707083893", "Nordhafen GmbH", "2026-05-31"),
                        "Description | HS\nPump | '841370")
                .line(0);

        assertThat(line.destination()).isEqualTo(new Country("KG"));
        assertThat(line.shippedOn()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(line.value(Field.DESTINATION))
                .isEqualTo(new Value(Field.DESTINATION, "KG", null, HOW, Value.State.READ));
        assertThat(line.parties()).extracting(Party::role).containsExactly(Role.EXPORTER, Role.CONSIGNEE);
        assertThat(line.parties().get(1).name().text()).isEqualTo("ООО Ромашка");
        assertThat(line.parties().get(1).identifiers())
                .singleElement()
                .satisfies(number -> assertThat(number.from().place()).isEqualTo(HOW));
        assertThat(line.givenOtherwise()).isEmpty();
    }

    @Test
    void emptyCellsAreFilledRowByRow() {
        var read = read(
                GivenFacts.of("KG", null, null, null),
                "Description | HS | Destination\nPump | '841370 | DE\nSeal | '848410 | ");

        assertThat(read.line(0).destination()).isEqualTo(new Country("DE"));
        assertThat(read.line(1).destination()).isEqualTo(new Country("KG"));
        assertThat(read.line(1).givenOtherwise()).isEmpty();
    }

    @Test
    void cellThatSaysSomethingElseStaysAndTheFactIsKeptBesideIt() {
        var line = read(
                        GivenFacts.of("KG", "Beta AG", null, "2026-05-31"),
                        "Description | Destination | Consignee | Export date\nPump | DE | Alpha GmbH | '2026-05-04")
                .line(0);

        assertThat(line.destination()).isEqualTo(new Country("DE"));
        assertThat(line.shippedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Alpha GmbH");
        assertThat(line.givenOtherwise())
                .extracting(Value::field, Value::text)
                .containsExactlyInAnyOrder(
                        tuple(Field.DESTINATION, "KG"),
                        tuple(Field.CONSIGNEE_NAME, "Beta AG"),
                        tuple(Field.EXPORT_DATE, "2026-05-31"));
        assertThat(line.parties())
                .extracting(party -> party.name().text())
                .as("a name that was given is screened even where the line has another")
                .containsExactly("Alpha GmbH", "Beta AG");
    }

    @Test
    void cellThatCannotBeReadIsNotOverriddenEither() {
        var line = read(GivenFacts.of("KG", null, null, null), "Description | Destination\nPump | Nowhereland")
                .line(0);

        assertThat(line.value(Field.DESTINATION).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(line.destination()).isNull();
        assertThat(line.givenOtherwise()).hasSize(1);
    }

    @Test
    void sameFactInOtherWordsIsNoDifference() {
        var line = read(
                        GivenFacts.of("DE", "ALPHA GmbH", null, "2026-05-04"),
                        "Description | Destination | Consignee | Export date\nPump | Germany | Alpha  GmbH, Berlin | 4 May 2026")
                .line(0);

        assertThat(line.givenOtherwise()).isEmpty();
        assertThat(line.parties()).hasSize(1);
    }

    @Test
    void nameThatOnlyBeginsLikeTheOtherIsAnother() {
        var line = read(GivenFacts.of(null, "Alpha", null, null), "Description | Consignee\nPump | Alphaline Ltd")
                .line(0);

        assertThat(line.givenOtherwise()).hasSize(1);
    }

    @Test
    void givenNameBelongsToTheAddressThatStandsOnTheLine() {
        var line = read(
                        GivenFacts.of(null, "Alpha GmbH", null, null),
                        "Description | Consignee address\nPump | Hafenstr. 1, Hamburg, Germany")
                .line(0);

        assertThat(line.parties()).singleElement().satisfies(party -> {
            assertThat(party.name().text()).isEqualTo("Alpha GmbH");
            assertThat(party.address().text()).contains("Hafenstr. 1");
            assertThat(party.country()).isEqualTo(new Country("DE"));
        });
    }

    @Test
    void whatIsNoCountryNoDateOrNoFactIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenFacts.of("Nowhereland", null, null, null))
                .withMessage(
                        "\"Nowhereland\" is no country and no place we know. Give the destination as two letters, such as KG, or as a town or region as a cell would have it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenFacts.of(null, null, null, "31.5.2026"))
                .withMessageContaining("such as 2026-05-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenFacts.of(null, " ", null, null))
                .withMessageContaining("consignee's name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenFacts.of(Map.of("hs", "8407")))
                .withMessageContaining("destination");
    }

    @Test
    void aPlaceIsKeptAsItWasGivenAndIsNotItsCountry() {
        var crimea = GivenFacts.of("Crimea, Ukraine", null, null, null, any -> true);
        assertThat(crimea.byName()).containsEntry("destination", "Crimea, Ukraine");
        var rows = "Description | Destination\nPump | UA\nSeal | \nBolt | Crimea, Ukraine";
        assertThat(read(crimea, rows).line(0).givenOtherwise()).hasSize(1);
        assertThat(read(crimea, rows).line(1).text(Field.DESTINATION)).isEqualTo("Crimea, Ukraine");
        assertThat(read(crimea, rows).line(2).givenOtherwise()).isEmpty();

        var unread = GivenFacts.of("Sevastopol", null, null, null, any -> true);
        assertThat(read(unread, "Description | Destination\nPump | soon")
                        .line(0)
                        .givenOtherwise())
                .as("two texts of which neither is a country are not the same")
                .hasSize(1);
    }

    @Test
    void aCellThatSaysLessThanWasGivenGoesAnotherWay() {
        for (var given : List.of("Crimea, Ukraine", "Russia via Ukraine", "Ukraine or Russia", "RU/UA")) {
            var facts = GivenFacts.of(given, null, null, null, any -> true);
            var rows = "Description | Destination\nPump | Ukraine\nSeal | UA\nBolt | %s".formatted(given);
            assertThat(read(facts, rows).lines)
                    .extracting(line -> line.givenOtherwise().size())
                    .as(given)
                    .containsExactly(1, 1, 0);
        }
    }

    @Test
    void aTownIsTheSameAsItself() {
        var rows =
                "Description | Country of destination\nPump | Almaty\nSeal | ALMATY, Kazakhstan\nBolt | not Almaty\nNut | DE";
        assertThat(read(GivenFacts.of("Almaty", null, null, null, any -> true), rows).lines)
                .extracting(line -> line.givenOtherwise().size())
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void aDayWithAnotherYearThanWasMeantIsRefused() {
        var now = LocalDate.now(ZoneOffset.UTC);
        for (var wrong : new String[] {"0001-01-01", "2199-01-01", "1926-05-31"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GivenFacts.of(null, null, null, wrong))
                    .withMessageContaining("\"" + wrong + "\" cannot be when goods leave");
        }
        for (var day : List.of(now, now.minusYears(10), now.plusYears(1))) {
            assertThat(GivenFacts.of(null, null, null, day.toString()).byName())
                    .containsEntry("exportDate", day.toString());
        }
        assertThat(GivenFacts.kept(Map.of("exportDate", "1926-05-31")).byName())
                .as("what was taken before stays")
                .containsEntry("exportDate", "1926-05-31");
    }

    private static ReadManifest read(GivenFacts facts, String rows) {
        return ReadManifest.with(facts, rows);
    }
}
