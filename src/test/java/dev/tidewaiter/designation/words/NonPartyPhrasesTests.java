package dev.tidewaiter.designation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonPartyPhrasesTests {

    private static final NonPartyPhrases WORDS = OwnThresholds.WORDS.nobody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as per L/C",
                "see sheet 2",
                "siehe Blatt Kunden",
                "voir onglet Clients",
                "ver hoja 2",
                "vide anexo",
                "vedi foglio 2",
                "zob. arkusz 2",
                "zie bijlage",
                "ekteki listeye bakınız",
                "见附表",
                "別シート参照",
                "별첨 참조",
                "lihat lampiran",
                "xem danh sách kèm theo",
                "the buyer",
                "Our Buyer",
                "belirtilecek",
                "по заказу",
                "N/A N/A",
                "Mr.",
                "diverse Kunden",
                "nicht bekannt",
                "withheld at customer request",
                "à l’ordre",
                "wie Zeile 4",
                "то же, что в п. 4",
                "AS PER LC NO. 4711",
                "as per consignee's instructions",
                "as stated above",
                "same as in field 2",
                "как указано выше",
                "Согласно контракту № 12",
                "согласно инвойсу",
                "jak wyżej",
                "viz výše",
                "lásd fent",
                "siehe oben genannt",
                "laut Akkreditiv",
                "voir ci-dessus",
                "véase arriba",
                "come sopra",
                "como acima",
                "yukarıda belirtildiği gibi",
                "上記と同じ",
                "同上记",
                "见合同",
                "نفسه",
                "كما هو مذكور أعلاه",
                "همان",
                "to be nominated",
                "To be named later",
                "will be advised",
                "confidential",
                "Strictly Confidential",
                "конфиденциально",
                "vertraulich",
                "保密",
                "客户",
                "收货人",
                "holder",
                "разные",
                "по запросу",
                "будет сообщено дополнительно",
                "wird noch bekannt gegeben",
                "θα ανακοινωθεί",
                "ייקבע בהמשך",
                "később közöljük",
                "osoba prywatna",
                "추후 확정",
                "จะแจ้งภายหลัง",
                "Leveransadress: Lager 4, Malmö",
                "Lieferadresse: Hauptstr. 5, 1010 Wien",
                "Delivery address: 12 Baker Street",
                "Lieferadresse: Wien",
                "Consignee name as per LC",
                "Consignee name as soon as possible",
                "Consignee details to be advised by our company",
                "Details by Monday",
                "Holder of the original bills",
                "Holder of B/L No. 12 of Omega Shipping Co., Ltd",
                "Holder of the B/L issued by Omega Line Ltd",
                "The holder of waybill of Omega GmbH",
                "Details by Kestrel Ltd",
                "to be nominated by Kestrel GmbH",
                "Will be advised by Kestrel Ltd",
                "As per contract with Kestrel Ltd",
                "as instructed by Kestrel Ltd",
                "wird noch benannt durch Kestrel GmbH",
                "Same as shipper Kestrel Ltd",
                "Consignee name to be advised by Kestrel Ltd",
                "Consignee details as per Kestrel Ltd",
                "Адрес доставки: склад 4, ул. Садовая",
                "s. Liste",
                "listed",
                "as listed in Annex 2",
                "see sheet 2",
                "see sheet with buyers",
                "Siehe Liste 4"
            })
    void aReferenceASecretOrARoleNamesNobody(String cell) {
        assertThat(WORDS.name(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Perfect Foods SA",
                "Consignee name - Kestrel Beschläge GmbH",
                "Consignee name Kestrel Beschläge GmbH, Hauptstr. 3",
                "Consignee name Kestrel Beschläge Co., Ltd.",
                "Client à Lyon SARL",
                "Delivery address: Perfect Foods SA, Warehouse 4",
                "Lieferadresse: Firma Huber, Hauptstr. 5, 1010 Wien",
                "Lieferadresse: Huber & Söhne, Hauptstr. 5",
                "Lieferadresse: Universität Wien",
                "Delivery address: Kestrel Museum, Wien",
                "Адрес доставки: магазин Ромашка, Алматы",
                "Delivery address: Peter Miller Hauptstr. 5 Wien",
                "Same Deutz-Fahr Italia SpA",
                "Holder Maschinenbau GmbH",
                "Confidential Press Ltd",
                "Laut Textil GmbH",
                "See Hotel Bregenz",
                "See Nordwind Yachts GmbH",
                "Ditto Interiors SARL",
                "Idem Möbel GmbH",
                "As Linea SpA",
                "Client Earth e.V.",
                "客户世界传媒有限公司",
                "Same SpA",
                "Viz Media LLC",
                "Ekte Fisk AS",
                "Vide Home AB",
                "Privat Handels GmbH",
                "Isto Lda",
                "Разные Игрушки ООО"
            })
    void aNameThatBeginsAlikeDoes(String cell) {
        assertThat(WORDS.name(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "C-02, true",
        "KUNDE 7, true",
        "10023, true",
        "700-4711, true",
        "0000100234, true",
        "00445790, false",
        "7707083893, false",
        "ABCDE1234F, false",
        "DE123456789, false",
        "AA 12345, false"
    })
    void aShortCodeWithFewDigitsIsOfNoRegister(String number, boolean own) {
        assertThat(WORDS.isOwnCode(number)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "C-01, true",
        "K0001, true",
        "客户戊, true",
        "CUST 0042, true",
        "BASF 12, false",
        "无锡, false",
        "10023, true",
        "Buyer 1, true",
        "Customer 12, true",
        "Client A, true",
        "Consignee #3, true",
        "Customer No. 12, true",
        "Клиент №5, true",
        "客户2, true",
        "Customer 12., true",
        "Buyer B2, true",
        "Buyer (1), true",
        "Buyer [A], true",
        "Buyer II, true",
        "Buyer Nr 5, true",
        "Клиент № 5, true",
        "Debitor-Nr. 77, true",
        "Nr. 12345, true",
        "Kd. 10023, true",
        "C-2024-0012, true",
        "公司A, true",
        "買い手1, true",
        "Plant 1000, true",
        "Store 44, true",
        "1000002345, true",
        "Company 3 Ltd, false",
        "Store House Ltd, false",
        "Trader Joe's, false",
        "Home Depot 3, false",
        "7707083893, false",
        "Privat24, false",
        "Clienta, false",
        "Forum 21, false",
        "Studio B, false",
        "S7, false",
        "3M, false",
        "CH2M, false",
        "Studio54, false",
        "A1 B2 GmbH, false",
        "DLE 170 LLC, false"
    })
    void aFewLettersAndDigitsForANameAreACode(String name, boolean code) {
        assertThat(WORDS.isCodeForName(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ltd",
                "GmbH",
                "Co., Ltd.",
                "Inc.",
                "ООО",
                "有限公司",
                "Walk-in customer",
                "One-time customer",
                "Sundry debtor"
            })
    void aLegalFormAloneAndACustomerOfTheCounterNameNobody(String cell) {
        assertThat(WORDS.name(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Customer {12};true",
                "Customer 5a;true",
                "Our agent;true",
                "Your warehouse;true",
                "Head office;true",
                "Agent 12;true",
                "Ltd Co;true",
                "Customer Ltd;true",
                "客户12号;true",
                "K0001/AE;true",
                "0012-AE;true",
                "10023 / Zurich;true",
                "K#12;true",
                "Agent Provocateur Ltd;false",
                "Head Office Furniture Ltd;false",
                "Kappa 5a GmbH;false",
                "Our Omega;false",
                "客来福;false",
                "7-Eleven;false"
            })
    void whoseAPartyIsItsPartInTheDealAndItsNumberNameNobody(String name, boolean nobody) {
        assertThat(WORDS.isCodeForName(name) || WORDS.name(name)).isEqualTo(nobody);
    }
}
