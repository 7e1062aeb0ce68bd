package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Consignee|consignee.name
            Bank SWIFT|bank.id
            見積番号|invoiceNumber
            Cve_prod|partNumber
            Nom_cte|buyer.name
            Correspondent Bank BIC|bank.id
            CONSIGNEE_NAME|consignee.name
            一级供应商|exporter.name
            尾程服务商|carrier.name
            派送公司|carrier.name
            Ngày tàu đi|exportDate
            Geplantes Zustellungsdatum|arrivalDate
            二程船名|vessel.name
            ЄДРПОУ контрактотримача|buyer.id
            Raison sociale de l'adresse de facturation|buyer.name
            Shipping Address Country|consignee.country
            Buyer Tax Identifier Value|buyer.id
            Versandmarkierungen|marks
            ConsigneeName|consignee.name
            Consignee / Получатель|consignee.name
            收货人 Consignee|consignee.name
            Consignee Name (收货人)|consignee.name
            Consignee's Tax No.|consignee.id
            Address of the Consignee|consignee.address
            Importer VAT No|buyer.id
            ИНН получателя|consignee.id
            Адрес грузополучателя|consignee.address
            Страна отправителя|shipper.country
            RFC del remitente|shipper.id
            Quantity (CTNS)|packageCount
            Combined Transport*  Place of Delivery|placeOfDelivery
            ITC HS Code No.|hs
            ЕИК на получателя|consignee.id
            Yük göndərən|shipper.name
            Юк олувчи|consignee.name
            Abweichende Lieferanschrift|consignee.address
            收货人地址|consignee.address
            NORTIFY_PARTY_NAME|notifyParty.name
            Notify Party 2 Name|notifyParty.name
            Consignee City, State, Zip|consignee.address
            Name of consignee and address|consignee.name
            Грузоотправитель и его адрес|shipper.name
            Номер телефона покупателя|phone
            Contact number of the consignee|phone
            Name (consignee)|consignee.name
            住所（荷送人）|shipper.address
            お届け先住所２|consignee.address
            收货人真实姓名|consignee.name
            1a. Exporter|exporter.name
            4b2 Consignee country|consignee.country
            7 Number of packages|packageCount
            I.9. Country of destination|destination
            Pickup Address|shipper.address
            Nom livraison|consignee.name
            Data ritiro|exportDate
            IMPORTER_NAME_EN|buyer.name
            RAW_SHIPPER_NAME|shipper.name
            H.S. Code No.|hs
            HSCode|hs
            Код ТН ВЭД ЕАЭС|hs
            GTİP No|hs
            Container Numbers|container
            N° de conteneur|container
            Net Weight (kg)|netWeight
            Вес нетто, кг|netWeight
            净重(千克)|netWeight
            Desciption of Goods|description
            9.Description of Goods|description
            원산지|origin
            End User City|endUser.address
            17 Bestimmungsland|destination
            ④ Port of loading|portOfLoading
            ⑦ Sailing on or about|exportDate
            仕向地 To|portOfDischarge
            SHPR|exporter.name
            P. BRUTO KG|grossWeight
            Manufacturer Part Number 1|partNumber
            PTO. EMBARQUE|portOfLoading
            Stat-WNr|hs
            Kd-Nr|buyer.id
            Saņēmējs|consignee.name
            Pirkėjas|buyer.name
            Beneficiar|buyer.name
            ship_to_addr1|consignee.address
            Κωδικός HS|hs
            Warentarif-Nr.|hs
            Urspr.|origin
            Shipper/Expoter|shipper.name
            44E Port of loading|portOfLoading
            # needed|quantity
            التعبئة|packageType
            出貨單號|shipment
            Tên người nhận|consignee.name
            Purkaussatama|portOfDischarge
            Đơn vị nhận hàng|consignee.name
            Грузополучатель и его адрес|consignee.name
            Код оборудования, изделия, материала|partNumber
            Мест, штук|packageCount
            申报英文名|description
            收件人国家二字码|consignee.country
            消费使用单位|endUser.name
            送り状番号|airWaybill
            納入期日|arrivalDate
            수입화주|buyer.name
            Type of mineral to be exported|description
            Port From|portOfLoading
            Cust Name|buyer.name
            Teretni list|billOfLading
            EUR/pc|unitPrice
            Unit GBP|unitPrice
            Kg netos|netWeight
            USD/kg|unitPrice
            WE-Name|consignee.name
            Remitter's Bank|bank.name
            Банк отправителя|bank.name
            货品标题|description
            卖家公司名|exporter.name
            Vevő címe|buyer.address
            Код ГНГ|hs
            Number & kind of packages / Description of goods|description
            31 Colli e designazione delle merci|description
            31 Volumes e designação das mercadorias|description
            Количество мест и наименование груза|description
            件数、包装种类及货名|description
            Marks and numbers; packages; goods|description
            6 Знаки и номера|marks
            Goods consigned to (Consignee's name, address, country)|consignee.name
            Name of the ship-to party|consignee.name
            到 To|portOfDischarge
            33 Warennummer|hs
            2 Versender/Ausführer|exporter.name
            8 Empfänger|consignee.name
            35 Gross mass (kg)|grossWeight
            合同号 S/C NO.|contract
            净重 N.W. (KGS)|netWeight
            毛重 G.W. (KGS)|grossWeight
            提单号 B/L NO.|billOfLading
            HS tariff number (7)|hs
            Country of origin of goods (8)|origin
            Adresa naručitelja|buyer.address
            Адрес на износителя|exporter.address
            Назив на увозник|buyer.name
            Vevő adószáma|buyer.id
            عنوان المشتري|buyer.address
            الرقم الضريبي للبائع|exporter.id
            رقم الفاتوره|invoiceNumber
            Kravas saņēmēja adrese|consignee.address
            ที่อยู่ผู้ขาย|exporter.address
            Кеме атауы|vessel.name
            Address ng mamimili|buyer.address
            Худалдан авагчийн нэр|buyer.name
            Zmluva č.|contract
            Št. pogodbe|contract
            Рачун бр.|invoiceNumber
            Polizza di carico n.|billOfLading
            Нумар дагавора|contract
            Келісімшарт №|contract
            Sutarties nr.|contract
            מס' מכולה|container
            Разтоварно пристанище|portOfDischarge
            Краіна паходжання|origin
            コンテナーNo.|container
            Notify-Adresse|notifyParty.name
            Гэрээ №|contract
            Toimituslauseke / Incoterm 2020|incoterm
            Airport of Departure (Addr. of First Carrier) and Requested Routing|portOfLoading
            """)
    void understandsHeadingsInEverySpelling(String heading, String field) {
        var meaning = Objects.requireNonNull(HEADINGS.meaning(heading));

        assertThat(meaning.kind()).isEqualTo(Kind.FIELD);
        assertThat(meaning.fields()).containsExactly(Field.byId(field));
    }

    @ParameterizedTest
    @CsvSource({
        "Ragione_Sociale_Vettore, CARRIER_NAME",
        "Ragione_Sociale_Destinatario, CONSIGNEE_NAME",
        "Località destinatario, CONSIGNEE_ADDRESS",
        "Adresa kupujúceho, BUYER_ADDRESS",
        "Адрес на износителя, EXPORTER_ADDRESS",
        "Y-tunnus asiakkaan, BUYER_ID",
    })
    void whatAnyPartyHasIsOneOfTheRolesBesideIt(String heading, Field field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).containsExactly(field);
    }

    @Test
    void theUnitIsKept() {
        var meaning = Objects.requireNonNull(HEADINGS.meaning("Power (kW)"));

        assertThat(meaning.unit()).isEqualTo("kW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPFORT", "EMPFPLZ", "CNEETIN"})
    void aRoleAndAnAttributeCutShortAreWrittenAsOneWord(String heading) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields())
                .anyMatch(field -> field.role() == Role.CONSIGNEE);
    }
}
