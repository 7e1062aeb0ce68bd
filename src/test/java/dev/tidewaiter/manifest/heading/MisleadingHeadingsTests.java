package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that look like one of a party or of the goods, and are not. */
class MisleadingHeadingsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"D/C", "NOM_ENT", "NOM_PROV", "Cve prov"})
    void aDateCodeAndTheStatesOfACensusAreNoParties(String heading) {
        var meaning = HEADINGS.meaning(heading);

        assertThat(meaning == null
                        || !Set.of(Kind.FIELD, Kind.LIKELY, Kind.PARTY_NAME, Kind.PARTY_ADDRESS)
                                .contains(meaning.kind()))
                .isTrue();
    }

    @Test
    void aCodesDescriptionIsTheWordingOfTheTariff() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Code Description")).kind())
                .isEqualTo(Kind.TARIFF_WORDING);
    }

    /** Lines of an address, metals and what else goods are called. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Building 4",
                "Suite 5",
                "House 3",
                "дом 2",
                "Tin 99.9%",
                "Ice 99%",
                "Transmitter",
                "Permitted",
                "Certified",
                "Submitted",
                "Saarland",
                "Sounding",
                "Blasting",
                "Плата",
            })
    void noLabelIsMadeOfALineOfAnAddressOrOfGoods(String text) {
        assertThat(HEADINGS.meaning(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Firma declarante", "Intestatario del conto", "拼箱公司名称及地址", "Nombre y firma"})
    void whoseNameIsAskedForIsAParty(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).anyMatch(field -> field.role() != null);
    }

    /** As in other languages, it is a day or how many. */
    @ParameterizedTest
    @ValueSource(strings = {"Expédié", "Expédiés"})
    void whatWasShippedIsNoNumberOfAShipper(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).choices()).hasSize(2);
    }

    @Test
    void wherePacksGoIsNoSilentColumn() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Emplacement de destination"))
                        .fields())
                .containsExactly(Field.PORT_OF_DISCHARGE);
    }

    /** What is added up in kilograms or cubic metres is no money, in whatever language it is added up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toplam Kg",
                "Totale kg",
                "Celkem kg",
                "Kg total",
                "Total kg comprados",
                "Razem m3",
                "Total m3 Comprar",
                "TOTAL UN"
            })
    void aTotalInAUnitIsNoMoney(String heading) {
        var meaning = Objects.requireNonNull(HEADINGS.meaning(heading));

        assertThat(meaning.fields()).doesNotContain(Field.TOTAL_VALUE);
    }

    @Test
    void aTotalInACurrencyStaysMoney() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Toplam USD")).fields())
                .containsExactly(Field.TOTAL_VALUE);
    }

    /** "Imported from ..." below it is looked at, and a bare country is where the goods come from. */
    @ParameterizedTest
    @ValueSource(strings = {"Nacional/Importado", "Local/Imported", "National/Importé"})
    void whetherGoodsAreOfTheCountryIsARemarkOrTheirOrigin(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).choices())
                .flatExtracting(Meaning.Choice::fieldIds)
                .containsExactly("origin", "remarks");
    }

    /** Bases of taxes, and what is used up in a month. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC ST",
                "V.ICMS",
                "Base IPI",
                "Promedio de consumo mensual (Unidades)",
                "Average monthly consumption (pcs)",
                "Stock físico actual"
            })
    void taxesAndConsumptionAreNoOrdersQuantitiesAndBuyers(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void aQuantityInBracketsStaysOneWhereTheOtherWordsAreNotKnown() {
        assertThat(Objects.requireNonNull(HEADINGS.meaning("Zxcv (Unidades)")).fields())
                .containsExactly(Field.QUANTITY);
    }
}
