package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels behind whose colon stands no value, but what they ask for or the same in another language. */
class LabelsSaidTwiceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipper:公司名称 | Omega Trading | CNEE:公司名称 | SIGMA STORES",
                "Поставщик: Supplier | ООО Омега | Покупатель: Buyer | Sigma Stores",
                "Verkäufer: Seller | Omega GmbH | Käufer: Buyer | Sigma Stores",
                "수출자: Exporter | Omega Korea | 수입자: Importer | Sigma Stores",
                "Gönderen: Shipper | Omega A.Ş. | Alıcı: Buyer | Sigma Stores",
                "发货人: Shipper | Omega Trading | 收货人: Consignee | Sigma Stores",
                "Exporter: Company name | Omega Trading | Importer: Name | Sigma Stores",
                "From: Supplier 供应商 | Omega Trading | To: Customer 客户 | Sigma Stores"
            })
    void theValueStandsBesideThem(String parties) {
        var read = ReadManifest.of(parties + "\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME) + place(read, Field.SHIPPER_NAME))
                .contains("B1")
                .doesNotContain("A1");
        assertThat(place(read, Field.BUYER_NAME) + place(read, Field.CONSIGNEE_NAME))
                .contains("D1")
                .doesNotContain("C1");
    }

    @Test
    void numbersAndDatesAreNotTheNamesOfTheirLabels() {
        var read = ReadManifest.of("""
                Invoice No.:发票号码 | INV-77 | Date:日期 | 2026-03-11 | Origin:原产国 | CHINA

                """ + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B1");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("D1");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("F1");
    }

    @Test
    void anAddressBehindOneRightAboveTheTableHeadsNoColumns() {
        var read = ReadManifest.of("""
                CNEE:公司名称 | SIGMA STORES
                ADD:地址 | 890 S Omega Ave, City of Industry, CA 91748, US | Reference No.
                Description | HS Code | Qty
                英文品名 | 海关编码 | 数量
                Tiles | 690721 | 4
                Bolts | 731815 | 9
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consignee: Buyer", "Consignee: Importer", "Consignee: 买方"})
    void whatStandsBelowAReferenceToAnotherPartyIsNobody(String label) {
        var read = ReadManifest.of("Shipper: | Omega Trading\n" + label + "\nPayment in advance\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isNotEqualTo("A3");
    }

    @Test
    void goodsThatComeFromACustomerAreNoSuppliers() {
        var read = ReadManifest.of("From: Customer | Sigma Stores\nTo: Supplier | Omega Trading\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isNotEqualTo("B1");
        assertThat(place(read, Field.EXPORTER_NAME)).isNotEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Customer | \nOmega Trading | \nHamburg, Germany | \n\nTo: Supplier | \nSigma Stores | \nAzadi Street 5, Tehran | ",
                "Von: Kunde | \nOmega Trading | \nHamburg, Germany | \n\nAn: Lieferant | \nSigma Stores | \nAzadi Street 5, Tehran | ",
                "From: Seller | \nOmega Trading | \nHamburg, Germany | \n\nTo: Manufacturer | \nSigma Stores | \nAzadi Street 5, Tehran | "
            })
    void goodsThatGoBackAreReceivedByWhoeverTheyGoTo(String parties) {
        var read = ReadManifest.of("RETURN NOTE\n" + parties + "\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A7");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS) + place(read, Field.BUYER_ADDRESS))
                .contains("A8");
        assertThat(read.lines.get(0).has(Field.PORT_OF_LOADING)).isFalse();
        assertThat(read.lines.get(0).has(Field.PORT_OF_DISCHARGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee: Company name: Omega Trading Co",
                "Consignee: 公司名称：Omega Trading Co",
                "Consignee: 公司名称 Omega Trading Co",
                "To: Name: Omega Trading Co"
            })
    void theNameBehindWhatALabelAsksForIsItsValue(String label) {
        var read = ReadManifest.of(label + "\nAzadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Omega Trading Co");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee: Company name: see below",
                "Consignee: Name: as follows",
                "Consignee: see below",
                "Empfänger: Firma: siehe unten",
                "收货人：公司名称：见下"
            })
    void whatStandsBelowAnswersALabelThatPointsThere(String label) {
        var read = ReadManifest.of(label + "\nOmega Trading Co\nAzadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Our customer",
                "From: The customer",
                "From: Customer Service",
                "From: Our warehouse",
                "From: Customer No. 4711",
                "Von: Unser Kunde",
                "От: Наш клиент"
            })
    void whoseThePartyIsItsDepartmentAndItsNumberNameNobody(String label) {
        var read = ReadManifest.of("RETURN NOTE\n" + label
                + "\nOmega Trading Co\nAzadi Street 5, Tehran, Iran\n\nTo: Sigma GmbH\nHamburg, Germany\n\n" + TABLE);

        assertThat(read.lines.get(0).parties().toString()).contains("Omega Trading Co", "Azadi Street 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Sub-supplier",
                "From: Repair shop",
                "From: Works",
                "From: Warehouse 2",
                "Deliver from: Customer",
                "Collected from: Repair shop"
            })
    void whateverWordStandsBesideFromTheBlockBelowIsTheSender(String label) {
        var read = ReadManifest.of("RETURN NOTE\n" + label
                + "\nOmega Trading Co\nAzadi Street 5, Tehran, Iran\n\nTo: Us\nSigma GmbH\nHamburg, Germany\n\n"
                + TABLE);

        assertThat(place(read, Field.SHIPPER_ADDRESS)).isEqualTo("A4");
        assertThat(read.lines.get(0).parties().toString()).contains("Omega Trading Co", "Azadi Street 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"To: Us", "To: Our works", "To: Customer's site", "To: Repair shop"})
    void whateverWordStandsBesideToTheBlockBelowReceives(String label) {
        var read = ReadManifest.of("RETURN NOTE\nFrom: Works\nSigma GmbH\nHamburg, Germany\n\n" + label
                + "\nOmega Trading Co\nAzadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS) + place(read, Field.BUYER_ADDRESS))
                .contains("A8");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    @Test
    void aCarrierHasTheAddressBelowItsName() {
        var read = ReadManifest.of("Carrier:\nOmega Parvaz Co\nAzadi Street 5, Tehran, Iran\n\n" + TABLE);

        assertThat(read.lines.get(0).parties().toString()).contains("Omega Parvaz Co", "Azadi Street 5");
    }

    @Test
    void whoIsNotifiedMayBeTheReceiver() {
        var read = ReadManifest.of("""
                Shipper: | Omega Trading
                Notify party: Consignee |

                """ + TABLE);

        assertThat(place(read, Field.NOTIFY_PARTY_NAME)).isEqualTo("A2");
    }

    @Test
    void blocksBelowThemBelongToWhoeverTheyName() {
        var read = ReadManifest.of("""
                浙江欧美\\nZHEJIANG OMEGA SPORTS CO., LTD. | | 送货单(Delivery Note)
                From: Supplier 供应商 | | To: Customer 客户
                Company 公司： | 宁波西格玛精密电子有限公司 | Company 公司： | 浙江欧美运动器材有限公司
                Address 地址： | 宁波市北仑区庐山西路188号 | Address 地址： | 浙江省金华市永康市科源路66号

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.BUYER_NAME)).contains("D3", "A1");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("D4");
    }
}
