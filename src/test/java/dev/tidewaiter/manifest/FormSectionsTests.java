package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections, titles and values that tell more than the labels of a form do. */
class FormSectionsTests {

    @Test
    void aCompanyWithoutALabelIsWhoseSectionItStandsIn() {
        var read = ReadManifest.of("""
                FROM | | | SHIPMENT DETAILS
                Tax ID/EIN/VAT No.: | 12-3456789 | | Shipment ID: | 88X1
                Contact Name: | Dana Example | | Invoice No: | CI-1021
                Omega Racing LLC
                77 Example Blvd
                SHIP TO | | | SOLD TO INFORMATION
                Tax ID/VAT No.: | CZ00000000
                Contact Name: | Petr Example
                Beta Trade s.r.o.
                Example Street 5

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A9");
        assertThat(place(read, Objects.requireNonNull(Field.byId("contact.name"))))
                .isEqualTo("B3, B8");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PEDIDO DE COMPRA Nº; purchaseOrder",
                "DODACÍ LIST č.; shipment",
                "SZÁMLA száma; invoiceNumber",
                "Накладная №; shipment",
                "FACTURE PROFORMA N°; invoiceNumber",
                "合同编号; contract",
            })
    void aTitleWithAWordForNumberIsTheLabelOfItsNumber(String label, String field) {
        var read = ReadManifest.of(label + " | AB-2024-118\n\n" + TABLE);

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isEqualTo("B1");
    }

    @Test
    void theCompanyAtTheHeadOfADeliveryNoteThatMentionsAnOrderSendsTheGoods() {
        var read = ReadManifest.of("""
                Zakład Przykładowy OMEGA Sp. z o.o. | | | WZ nr | 118/04
                ul. Przykładowa 3, Lubin | | | Zamówienie nr | Z/77

                Odbiorca: | Beta Trade OÜ

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B4");
    }

    @Test
    void whatABoxAsksForIsNotItsValue() {
        var read = ReadManifest.of("Валюта: наименование, код | Евро, 978\n\n" + TABLE);

        assertThat(place(read, Field.CURRENCY)).isEqualTo("B1");
    }

    @Test
    void aTermOfDeliveryThatHeadsColumnsElsewhereIsAValueBesideItsLabel() {
        assertThat(place(ReadManifest.of("成交方式 | FOB | 运费 | \n\n" + TABLE), Field.INCOTERM))
                .isEqualTo("B1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ship to: USNYC ( NEW YORK, NY ); portOfDischarge",
                "Consignee: Beta Trade LLC; consignee.name",
                "Reference: PO-12345; purchaseOrder",
                "Shipment ID: SH-12345; shipment",
            })
    void aValueMayTellMoreThanItsLabel(String cell, String field) {
        assertThat(place(ReadManifest.of(cell + "\n\n" + TABLE), Objects.requireNonNull(Field.byId(field))))
                .isEqualTo("A1");
    }

    @Test
    void numbersAreNoUnitsAndArticlesNoTariff() {
        var read = ReadManifest.of("""
                Код товара | Наименование товара | Units | U/M
                УП-100 | Пневмоцилиндр | 4 | EA
                УП-220 | Распределитель | 2 | EA

                Additional comments: | none of them
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(place(read, Field.HS)).isEqualTo("nowhere");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
        assertThat(place(read, Field.UNIT)).isEqualTo("D");
    }

    @Test
    void theCodeOfAUnitIsNoCodeOfTheGoods() {
        var read = ReadManifest.of("""
                Наименование товара | Единица измерения | | Количество
                 | код | условное обозначение |
                Пневмоцилиндр | 796 | шт | 4
                Распределитель | 796 | шт | 6
                """, List.of(new MergedRange(1, 1, 1, 2)));

        assertThat(place(read, Field.UNIT)).isEqualTo("C");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void columnsAreNumberedThoughSomeWereTakenOut() {
        var read = ReadManifest.of("""
                Код | № п/п | Наименование товара | Ед. | Кол-во | Цена | Сумма | Страна происхождения
                А | 1 | '1а | 2 | 3 | 4 | 7 | '10а
                УП-1 | 1 | Пневмоцилиндр | шт | 4 | 7200 | 28800 | Россия
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void piecesOfCargoArePackages() {
        var read = ReadManifest.of("品名 | 提单号 | 件数 | 毛重\n餐具 | COSU1234567 | 820 | 9800\n台灯 | CMDU222333 | 410 | 3900\n");

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C");
    }

    @Test
    void termsBelowTheGoodsStandBesideTheirLabels() {
        var read = ReadManifest.of(TABLE + """

                Teslim Şekli | CIF Hamriyah
                Ödeme Şekli | peşin
                Yükleme Limanı | Aliağa
                Varış Limanı | Hamriyah
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.INCOTERM)).isEqualTo("B5");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B7");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("B8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"OMEGA DÖKÜM SANAYİ A.Ş.", "CÔNG TY TNHH VÍ DỤ", "(주)예시계측기", "㈜예시계측기"})
    void theHeadOfAnInvoiceMayHaveItsNumberBesideIt(String company) {
        var read = ReadManifest.of("PROFORMA FATURA | | | | Proforma No | PF-61\n" + company
                + "\n\nAlıcı Firma | Beta Trade FZE\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "РАЗДЕЛ B. РЕКВИЗИТЫ ПОСТАВЩИКА; РАЗДЕЛ C. РЕКВИЗИТЫ ПОЛУЧАТЕЛЯ; 13. ИИН/БИН; 25. ИИН/БИН; 14. Наименование поставщика; 26. Наименование получателя",
                "SECTION B. SUPPLIER; SECTION C. RECIPIENT; 13. Tax ID; 25. Tax ID; 14. Supplier name; 26. Consignee name",
                "Part II - Supplier; Part III - Recipient; Tax ID; Tax ID; Name; Name",
                "Поставщик; Получатель; ИИН/БИН; ИИН/БИН; Наименование; Наименование"
            })
    void eachOfTwoSectionsBesideEachOtherHasItsOwnParty(
            String left, String right, String id, String other, String name, String second) {
        var read = ReadManifest.of("""
                %s | | | | %s
                %s | 0274000418 | | | %s | 180440000418
                %s | ООО "Омега" | | | %s | ТОО "Бета Сауда"

                """.formatted(left, right, id, other, name, second) + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("F3");
        assertThat(place(read, Objects.requireNonNull(Field.byId("exporter.id"))))
                .isEqualTo("B2");
        assertThat(place(read, Objects.requireNonNull(Field.byId("consignee.id"))))
                .isEqualTo("F2");
    }

    @Test
    void goodsGoToTheCountryOfThePlaceOfDelivery() {
        var form = "Exporter | Omega Handel GmbH\nConsignee | Beta Kontor GmbH\nPlace of delivery | %s\n\n";

        assertThat(ReadManifest.of(form.formatted("Vienna, AT") + TABLE).line(0).destination())
                .isEqualTo(new Country("AT"));
        var named = ReadManifest.of(form.formatted("Leipzig, Germany") + TABLE);
        assertThat(named.line(0).destination()).isEqualTo(new Country("DE"));
        assertThat(named.sheet().mapping().questions())
                .anyMatch(question -> question.contains("end of the place of delivery"));
        for (var place : List.of("Leipzig, Ost", "Atlanta, GA", "Chicago, IL", "Wilmington, DE", "Atlanta, Georgia")) {
            assertThat(ReadManifest.of(form.formatted(place) + TABLE).line(0).text(Field.DESTINATION))
                    .as(place)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"'PO 77-1402, our ref QT-8142', purchaseOrder", "HN-260316-4, invoiceNumber"})
    void aLabelForSeveralNumbersIsOfTheOneThatItsValueNames(String value, String field) {
        var read = ReadManifest.of("""
                DATE OF EXPORTATION | | | EXPORT REFERENCES (i.e., order no., invoice no., etc.)
                02/19/2026 | | | %s

                """.formatted(value) + TABLE);

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isEqualTo("D2");
        assertThat(place(read, Field.SHIPMENT)).isEqualTo("nowhere");
    }

    @Test
    void aPlaceBelowItsTitleInTwoLanguagesIsNoAddressOfTheReceiver() {
        var read = ReadManifest.of("""
                2 Odbiorca (nazwisko lub nazwa, adres, kraj)\\nEmpfänger (Name, Anschrift, Land)
                Omega Spielzeug GmbH\\nHauptstr. 51, 09548 Seiffen, Deutschland
                3 Miejsce przeznaczenia\\nAuslieferungsort des Gutes
                Miejscowość/Ort: Seiffen  Kraj/Land: DE

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A2");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("A4");
    }

    @Test
    void theNumberOfAPartyBesideTheTitleOfItsBoxLeavesTheNameBelow() {
        var read = ReadManifest.of("""
                8 Получатель № 2500000418/250001001\\nООО "Омега Пол" | | 3 Формы 2

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A1");
    }

    @Test
    void whoeverAListIsForReceives() {
        var read = ReadManifest.of(
                "Para: Maison Beta SARL, 14 rue du Quai, 33000 Bordeaux, França\n" + "Ref. FT 2026/612\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A1");
    }
}
