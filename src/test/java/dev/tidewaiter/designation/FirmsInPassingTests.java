package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells for goods, addresses and the like, which have names of their own, and a firm of an invented list in them without a word that tells of it. */
class FirmsInPassingTests {

    private static final Designations DESIGNATIONS = new InventedList()
            .with("20", Designation.Kind.ORGANISATION, "SHENZHEN BRELLOQUINT AIRCRAFT ENGINE CO., LTD.")
            .with("21", Designation.Kind.ORGANISATION, "DORVENNA AVIATION TECHNOLOGY SHENZHEN CO., LTD.")
            .with("22", Designation.Kind.ORGANISATION, "OOO ZELMORAT")
            .with("23", Designation.Kind.ORGANISATION, "TRADING HOUSE PELIKOR LLC")
            .with("24", Designation.Kind.ORGANISATION, "KESTRELMOOR PARS COMPANY")
            .with("25", Designation.Kind.ORGANISATION, "厦门克瓦林贺航空发动机股份有限公司")
            .with("27", Designation.Kind.ORGANISATION, "АО ИЖЕВСКИЙ КОНДИТЕРСКИЙ ЗАВОД")
            .with("28", Designation.Kind.ORGANISATION, "JSC IKLM DOMRA")
            .with("29", Designation.Kind.ORGANISATION, "克瓦矢量实业（深圳）有限公司")
            .with("26", Designation.Kind.VESSEL, "ADMIRAL TORVALDINE")
            .loaded();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSIGNEE_ADDRESS | Shenzhen Brelloquint Aircraft Engine Co Ltd, Gate 4 | 20",
                "CONSIGNEE_ADDRESS | Hauptplatz 3, Linz, c/o Dorvenna Aviation Technology | 21",
                "CONSIGNEE_ADDRESS | OOO Zelmorat, Lenina 3 | 22",
                "CONSIGNEE_ADDRESS | OOO TD Pelikor, Lenina 3 | 23",
                "CONSIGNEE_ADDRESS | Kestrelmoor Pars Company, Hauptstr. 3, 1010 Wien | 24",
                "CONSIGNEE_ADDRESS | 厦门克瓦林贺航空发动机股份有限公司 | 25",
                "DESCRIPTION | Towels, order of Kestrelmoor Pars Company | 24",
                "DESCRIPTION | towels Shenzhen Brelloquint order 7 | 20",
                "DESCRIPTION | Полотенца для ООО «Зелморат», Москва | 22",
                "DESCRIPTION | 毛巾 (用户: TD Pelikor OOO, Irkutsk) | 23",
                "DESCRIPTION | Handtücher, Kunde Dorvenna Aviation Technology | 21",
                "MODEL | made for Dorvenna Aviation Technology | 21",
                "REMARKS | Ижевский кондитерский завод | 27",
                "DESCRIPTION | Cotton towels for IKLM Domra | 28",
                "REMARKS | 代克瓦矢量实业（深圳）有限公司收货 | 29",
                "QUANTITY | 40 pcs ООО «Зелморат», Москва | 22",
                "CONTAINER | Shenzhen Brelloquint Aircraft Engine Co Ltd | 20",
                "MARKS | ZELMORAT MOSCOW 1/40 | 22",
                "MARKS | TD PELIKOR / IRKUTSK / C/NO 1-40 | 23",
                "WEBSITE | www.shenzhenbrelloquint.example | 20",
                "EMAIL | info@dorvennaaviation.example | 21",
                "CONSIGNEE_ADDRESS | Hauptplatz 3, Linz, info@dorvenna-aviation.example | 21",
                "MODEL | HR-12 mail info@dorvenna-aviation.example | 21",
                "EMAIL | sales@brelloquint-shenzhen.example | 20"
            })
    void aFirmIsFoundWithoutAWordThatTellsOfIt(Field field, String text, String entry) {
        assertThat(InventedList.mentioned(DESIGNATIONS, field, text)).contains(entry);
    }

    /** A part of a name, a street, a pattern and a ship's name beside other words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSIGNEE_ADDRESS | Brelloquint Street 12, Linz",
                "CONSIGNEE_ADDRESS | Aircraft Engine Park, Shenzhen Road 3, Vienna",
                "CONSIGNEE_ADDRESS | Admiral Torvaldine Street 5, Altona",
                "CONSIGNEE_ADDRESS | Pelikor Pharmacy, Main Square 3, Linz",
                "DESCRIPTION | towels with Zelmorat pattern",
                "DESCRIPTION | aviation technology from Shenzhen, a book",
                "DESCRIPTION | Pelikor honey, Irkutsk style",
                "MODEL | Pelikor TD 40",
                "REMARKS | Ижевский завод",
                "DESCRIPTION | Domra, string instrument",
                "QUANTITY | 40 boxes of 12",
                "MARKS | DORVENNA HONEY 1/12",
                "MARKS | AVIATION SHENZHEN 1/12",
                "WEBSITE | www.shenzhentours.example"
            })
    void aWordOfItIsNoFirm(Field field, String text) {
        assertThat(InventedList.mentioned(DESIGNATIONS, field, text)).isEmpty();
    }
}
