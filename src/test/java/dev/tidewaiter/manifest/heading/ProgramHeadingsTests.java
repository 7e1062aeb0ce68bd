package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that accounting programs print, in further languages. */
class ProgramHeadingsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Toimitusosoite|consignee.address
            Adresa za naplatu|buyer.address
            Kliendikood|buyer.id
            Numer dostawcy|exporter.id
            Send via|modeOfTransport
            Broj za praćenje|airWaybill
            Vmesna vsota|totalValue
            Telefon 2|phone
            Command_No|purchaseOrder
            Unit_Prize|unitPrice
            PrecioFOB Total|totalValue
            Qty to order|quantity
            Country of Origin of the Product|origin
            Paese di origine della merce|origin
            Note di consegna|remarks
            Inne odniesienia|remarks
            Sonstige Referenzen|remarks
            입고요청일|arrivalDate
            지출 예정일|paymentTerms
            구매요청자|buyer.name
            ค่าเช่า / วัน|unitPrice
            วันที่เสนอราคา|invoiceDate
            กำหนดส่งของ|arrivalDate
            Rental per day|unitPrice
            匯款帳號|bank.id
            금액(원)|totalValue
            생성일|invoiceDate
            vl_fob|totalValue
            il_szt|quantity
            lib_produit|description
            item_descr|description
            orig_cntry_cd|origin
            dest_cntry_cd|destination
            unit_prc|unitPrice
            line_amt|totalValue
            curr_cd|currency
            grs_wgt|grossWeight
            s_hawb|airWaybill
            s_nature_of_goods|description
            d_invoice_date|invoiceDate
            n_weight|netWeight
            s_consignee_country|consignee.country
            Price Total in USD|totalValue
            项号   商品编号|hs
            Ед. изм. Наим|unit
            월/일|exportDate
            Debtor|payer.name
            end_use_desc|endUse
            仕向地国コード|destination
            """)
    void labelsOfProgramsAreKnown(String heading, String field) {
        assertThat(meaning(heading).fields()).containsExactly(Field.byId(field));
    }

    /** In money by the piece or package is a price, for whomever it is meant, and no number of packages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In-Bond/Case (AED)",
                "Customer Price/Case (AED)",
                "Customer Price/Bottle (AED)",
                "Dealer Price/Carton",
                "Retail/Box (EUR)"
            })
    void amountsByTheUnitArePrices(String heading) {
        assertThat(meaning(heading).fields()).containsExactly(Field.UNIT_PRICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Freight/Case (USD)", "Duty/Bottle (AED)", "Margin/Case (EUR)"})
    void chargesByTheUnitAreNoPrices(String heading) {
        assertThat(meaning(heading).kind()).isEqualTo(Kind.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            No. of Cases (AED),packageCount
            Qty/Carton,quantity
            Cases,packageCount
            """)
    void packagesAndWhatTheyHoldStayThat(String heading, String field) {
        assertThat(meaning(heading).fields()).containsExactly(Field.byId(field));
    }

    /** A day of making, expiry or payment is none of the transport. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expiry Date",
                "Date of Manufacture",
                "Datum výroby",
                "Дата изготовления",
                "Fecha de pago",
                "Son Kullanma Tarihi",
                "Ngày sản xuất",
                "生产日期",
                "تاريخ انتهاء الصلاحية"
            })
    void otherDaysAreNoDaysOfTheTransport(String heading) {
        assertThat(meaning(heading).kind()).isEqualTo(Kind.NOTHING);
    }

    /** The number of a tax and its sum go by the same word; the rate tells that the sum is meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IVA 21%",
                "VAT (5%)",
                "MwSt. 19 %",
                "19% MwSt.",
                "KDV %20",
                "ALV 25,5 %",
                "GST @ 18%",
                "Popust 10%"
            })
    void aTaxAtItsRateIsNothing(String heading) {
        assertThat(meaning(heading).kind()).isEqualTo(Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Celkem v EUR", "Beløb i DKK", "Suma w EUR", "Сумма в USD", "Total en EUR"})
    void anAmountInACurrencyIsOneInEachLanguage(String heading) {
        assertThat(meaning(heading).fields()).containsExactly(Field.TOTAL_VALUE);
    }

    /** The days on which something falls due or expires are no days of export, and a discount is no value of goods. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum splatnosti",
                "Eräpäivä",
                "Förfallodatum",
                "Fecha de vencimiento",
                "تاريخ الاستحقاق",
                "Nuolaidos suma",
                "Сумма скидки"
            })
    void whatIsNotScreenedIsKnownAsSuch(String heading) {
        assertThat(meaning(heading).kind()).isEqualTo(Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adresse 2", "Adresa 1", "Cím 1", "Адрес 1"})
    void oneMoreLineOfAnAddressIsOne(String heading) {
        assertThat(meaning(heading).kind()).isEqualTo(Kind.PARTY_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Итого⏎вес нетто|netWeight
            合计⏎Gross weight|grossWeight
            Toplam / Brüt ağırlık|grossWeight
            Итого|totalValue
            """)
    void aWordThatOnlyAddsUpGivesWayToWhatItAddsUp(String heading, String field) {
        assertThat(meaning(heading.replace('⏎', '\n')).fields()).containsExactly(Field.byId(field));
    }

    @Test
    void theDateOfAnInvoiceIsNoCustomer() {
        assertThat(meaning("Faktura data").kind()).isEqualTo(Kind.SOME_DATE);
        assertThat(meaning("Faktura VAT").fields()).containsExactly(Field.INVOICE_NUMBER);
    }

    private static Meaning meaning(String heading) {
        return Objects.requireNonNull(HEADINGS.meaning(heading), heading);
    }
}
