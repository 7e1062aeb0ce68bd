package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Who writes a paper and who gets it, as the offices of several countries are used to set that down. */
class PapersOfManyLandsTests {

    @Test
    void aKoreanStatementHasItsWriterInABoxThatSaysNotWhoseItIs() {
        var read = ReadManifest.of("""
                거 래 명 세 표
                | | | 등록번호 | 214-00-00977
                | | | 상  호 | (주)가나정공
                | | | 주  소 | 경기도 시흥시 공단1대로 204
                다라플랜트 주식회사 귀하
                아래와 같이 계산합니다.

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("E3");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("E4");
        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("E2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A5");
    }

    @Test
    void aFrenchDeliveryNoteNamesItsWriterBeforeTheClient() {
        var read = ReadManifest.of("""
                Bon de livraison N° : BL0187/2025 | | | Alger, le 18/05/2025

                Raison :  SARL ALFA PUISSANCE | | | Client: EPE CLINIQUE BETA SPA
                Adresse : Zone d'activité, lot 44, Alger | | | Adresse : Bd Exemple, Béjaïa

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A4");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("D3");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("D1");
    }

    @Test
    void aNameBelowTheClientIsTheClients() {
        var read = ReadManifest.of("""
                INVOICE

                Client: EPE CLINIQUE BETA SPA
                Name: Anna Muster

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aJapaneseOrderIsAddressedToWhoeverDelivers() {
        var read = ReadManifest.of("""
                注　文　書
                株式会社甲電子　御中
                下記の通りご注文申し上げます。 | | | 株式会社乙計測
                | | | 〒392-0000 長野県諏訪市四賀1-2-3

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("D3");
    }

    @Test
    void aPersianInvoiceHasSectionsOfTheSellerAndTheBuyer() {
        var read = ReadManifest.of("""
                صورت حساب فروش کالا و خدمات
                مشخصات فروشنده
                نام شخص حقوقی: شرکت نمونه الف | | | شماره اقتصادی: 411223344556
                نشانی کامل: کرج، خیابان ۸
                مشخصات خریدار
                نام شخص حقوقی: بازرگانی نمونه ب
                نشانی کامل: تهران، پلاک ۱۲۰

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("D3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A6");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A7");
    }

    @Test
    void anArabicNameOverTheTitleIsTheSenders() {
        var read = ReadManifest.of("""
                مصنع واحة المثال للتمور
                بريدة - المدينة الصناعية الثانية
                قائمة التعبئة   PACKING LIST

                المستورد | شركة النخيل للتجارة

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }

    @Test
    void linesWithNumbersStandBetweenAChileanNameAndItsStreet() {
        var read = ReadManifest.of("""
                AGRÍCOLA EJEMPLO SPA | | PROFORMA INVOICE
                RUT: 77.114.220-9
                GIRO: EXPORTACIÓN DE FRUTA
                Camino Ejemplo Km 4, San Fernando, Chile

                CONSIGNEE: | BETA FRUIT CO., LTD

                CANTIDAD | TIPO ENVASE | ESPECIE | PRECIO
                1200 | CAJAS 5 KG | CHERRIES | 36
                860 | CAJAS 5 KG | CHERRIES | 41
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A4");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("B");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void whoeverIsToBeSeenInTheLetterheadIsTheCompanyThere() {
        var read = ReadManifest.of("""
                ALFA MÉCANIQUE SARL | | | | FACTURE PRO FORMA
                ZI Exemple, 42400 Saint-Chamond | | | | N° 25-0934

                Expéditeur : voir en-tête | | | | Destinataire :
                | | | | SOCIÉTÉ BETA SARL

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("E2");
    }

    @Test
    void anAddressBehindTheNameInItsCellIsFound() {
        var read = ReadManifest.of("""
                50 Applicant | | ALFA PACKAGING LTD, PLOT 118, NAVI MUMBAI 410208
                44E Port of loading | | ANY PORT IN ITALY

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C1");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("C1");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("C2");
    }

    @Test
    void aColumnOfAGermanDeclarationNamesTheConsignorByItsTwoLetters() {
        var read = ReadManifest.of("""
                CZ EORI | CZ Name | CZ Ländercode | CN Name | CN Ländercode | Warenbezeichnung | Rohmasse
                | Alfa Greenyard Leisure | CN | Beta Handels GmbH | DE | Tisch | 120
                | Gamma Steelware | VN | Beta Handels GmbH | DE | Rost | 80
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("D");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("E");
    }

    @Test
    void aNameInCzechOrChineseIsNoConsignor() {
        var read = ReadManifest.of(
                "SKU | EN Name | CN Name | Qty | HS Code\nA1 | table | 桌子 | 4 | 940370\nA2 | chair | 椅子 | 9 | 940171\n");

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aCzechDeliveryNoteIndentsWhatBelongsToAParty() {
        var read = ReadManifest.of("""
                | | | | Dodací list č. 25070311
                Dodavatel: | | | | Fakturační údaje: |
                | Alfa-Servis s.r.o. | | | | Firma: Beta Voda, a.s.
                | Tovární 1, Olomouc | | | | Ulice: Partizánska 47
                Dodací údaje: | | | | |
                | Firma: Beta Voda, a.s., sklad | | | |

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("F3");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("F4");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B6");
    }

    @Test
    void anArabicPackingListNamesItsGoodsInAColumnOfNames() {
        var read = ReadManifest.of("""
                صورة المنتج | الاسم | رقم الصنف | الوزن الإجمالي | عدد الكراتين | الكمية الإجمالية
                | ترمس ستانلس | YW-3301 | 13.5 | 20 | 480
                | مصباح مكتب | YW-4105 | 11 | 15 | 300
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("C");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("F");
    }

    @Test
    void whatWasAskedForBesideWhatWentOutCountsNoPackages() {
        var read = ReadManifest.of("""
                STT | Tên hàng | Mã số | Đơn vị tính | Số lượng | | Đơn giá | Thành tiền
                1 | Bàn gỗ tràm | BGT-150 | Cái | 20 | 18 | 185 | 3700
                2 | Ghế xếp gỗ | GXT-02 | Cái | 120 | 118 | 62 | 7316
                3 | Dầu lau gỗ | DLG-1 | Chai | 40 | 40 | 9 | 360
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("E");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("nowhere");
    }
}
