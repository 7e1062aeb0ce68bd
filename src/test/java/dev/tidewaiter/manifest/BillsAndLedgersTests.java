package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bills for services and ledgers of accounts: they name whom somebody pays, and no goods. */
class BillsAndLedgersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K-Style & Spa Premium Tour Package for 20 persons",
                "Транспортные услуги по маршруту Алматы - Берлин",
                "海外倉庫 保管料 (3月分)",
                "Beratungsleistungen im Monat März",
            })
    void aBillOfServicesAloneHasNoLines(String service) {
        var read = ReadManifest.of("""
                To: | Beta Travel LLC
                No | Description | Qty | Unit price | Amount
                1 | %s | 1 | 900 | 900
                Total | | | | 900
                """.formatted(service));

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).extracting(RowNote::reason).contains("a service, no goods");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("names services"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description | Qty | Amount\nTour package for 20 persons | 1 | 900\nGlass tiles | 4 | 80",
                "Description | HS code | Qty | Amount\nTour package for 20 persons | 490199 | 1 | 900",
                "Description | Qty | Net weight\nTour package folders | 900 | 40",
            })
    void servicesBesideGoodsStayLines(String rows) {
        assertThat(ReadManifest.of(rows).lines).isNotEmpty();
    }

    @Test
    void whoIsPaidForAServiceMakesNoLine() {
        var read = ReadManifest.of("""
                Charge description | Qty | Price | Amount | Supplier
                Handling | 1 | 70 | 70 | Gamma Forwarding Ltd
                Drayage to terminal | 1 | 210 | 210 | Delta Trucking Co., Ltd
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void aServiceForACountryStaysALine() {
        var read = ReadManifest.of("""
                Scope of services | Qty | Price | Destination
                Repair on site | 1 | 70 | IR
                """);

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cari kod | Cari ünvan | Tarih | Fatura no | Miktar | Tutar | Vade",
                "Date | Customer | Voucher no | Invoice no | Qty | Amount | Balance",
                "Date | Pièce | Libellé | Débit | Qté | Crédit | Solde",
                "Дата | Покупатель | № документа | Счет № | Количество | Дебет | Сальдо",
            })
    void aLedgerHasNoGoods(String heading) {
        var read = ReadManifest.of(heading + """

                12001.1 | ALFA METAL SANAYI A.Ş. | 2024-03-01 | F-100 | 10 | 2392 | 2024-04-01
                12001.2 | BETA CIVATA LTD. ŞTİ. | 2024-03-02 | F-101 | 20 | 700 | 2024-04-02
                12001.3 | GAMMA PLASTIK A.Ş. | 2024-03-03 | F-102 | 30 | 288 | 2024-04-03
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).extracting(RowNote::reason).contains("a ledger of accounts, no goods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tgl. | Uraian Transaksi | D/K | Nominal | Saldo\nDate | Description | D/C | Amount | Balance",
                "Date | Details | Sign | Amount | Running balance",
                "Datum | Omschrijving | Sign | Bedrag | Saldo",
                "Fecha | Concepto | Sign | Importe | Saldo",
                "Date | Description | Sign | Money in | Money out",
            })
    void aStatementOfABankHasNoGoods(String heading) {
        var read = ReadManifest.of("""
                To: | Beta Travel LLC
                | Zurich, Switzerland
                Account number: | 001-01-42497

                %s
                18/08/2026 | Cash deposit for towels | C | 75000.00 | 1063134.52
                19/08/2026 | Transfer Alfa Metal AG | D | 10000.00 | 1053134.52
                20/08/2026 | Card payment, diesel | D | 75.00 | 1053059.52
                """.formatted(heading));

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).extracting(RowNote::reason).contains("a ledger of accounts, no goods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customer | Goods | Qty | Balance | Due date\nBeta LLC | Tiles | 4 | 3 | 2025-01-01",
                "Customer | Qty | Balance | Due date | Country of destination\nBeta LLC | 4 | 3 | 2025-01-01 | IR",
                "Date | Description of goods | Amount | Valuta\n2025-01-01 | Tiles | 400 | EUR",
                "Shipping date | Cargos | Value\n2025-01-01 | Tiles | 400",
                "Date | Description | S/H | Total\n2025-01-01 | Tiles | 20 | 400",
                "Date | Goods | Value | Due date\n2025-01-01 | Tiles | 400 | 2025-03-01",
                "Versanddatum | Warenbezeichnung | Wert | Saldo\n2025-01-01 | Fliesen | 400 | 100",
                "发货日期 | 货物名称 | 金额 | 余额\n2025-01-01 | 瓷砖 | 400 | 100",
                "Date | Description | Qty | Amount | Balance\n2025-01-01 | Tiles | 4 | 400 | 100",
            })
    void goodsStillToBeSentAreNoLedger(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery date | Particulars | Amount | Balance",
                "Shipping date | Description | Value | Balance",
                "Date | Details | Value | Balance to ship",
                "Lieferdatum | Buchungstext | Betrag | Saldo",
            })
    void goodsUnderTheirDateOrWhatIsLeftToShipAreNoStatement(String heading) {
        assertThat(ReadManifest.of(heading + "\n2026-11-20 | Maraging steel tubes | 125 | 300").lines)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PACKING LIST",
                "COMMERCIAL INVOICE\nIBAN: | DE02 1203 0000 0000 2020 51",
                "УПАКОВОЧНЫЙ ЛИСТ",
                "装箱单",
                "Ship to: | Beta Travel LLC",
                "Buyer: | Beta Travel LLC",
                "Vessel: | Ever Bright\nAccount: | 4711",
                "Invoice No.: | 4711\nAccount: | 4711",
                "Shipping marks",
            })
    void aPaperThatNamesNoAccountOrGoodsBesidesIsNoStatement(String head) {
        var read = ReadManifest.of(head + """


                Date | Description | Amount | Balance
                2026-11-20 | Maraging steel tubes | 125 | 300
                2026-11-20 | Cotton towels | 25 | 275
                """);

        assertThat(read.lines).hasSize(2);
    }

    /** Two headings of ledgers are no ledger where the paper says that it goes with goods. */
    @ParameterizedTest
    @ValueSource(
            strings = {"PACKING LIST", "COMMERCIAL INVOICE", "Ship to: | Beta Travel LLC", "Vessel: | Ever Bright"})
    void whatAPaperOfGoodsDescribesIsGoodsUnderAnyHeading(String head) {
        assertThat(ReadManifest.of(
                                head + "\n\nValue date | Description | Amount | Balance\n"
                                        + "2026-11-20 | Cotton towels | 125 | 300\n2026-11-20 | Maraging steel tubes | 25 | 275\n")
                        .lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Balance (pcs)", "Balance (to be shipped)", "Balance (kg)"})
    void aBalanceOfGoodsIsNoBalanceOfMoney(String balance) {
        assertThat(ReadManifest.of("Account: | 4711\n\nDate | Description | Amount | " + balance
                                + "\n2026-11-20 | Maraging steel tubes | 125 | 300")
                        .lines)
                .hasSize(1);
    }

    @Test
    void aPaperThatTellsWhoSendsGoodsIsNoStatement() {
        var read = ReadManifest.of("""
                Shipper: | Alfa Metal AG
                Consignee: | Beta Travel LLC

                Date | Description | Value | Balance
                2026-11-20 | Maraging steel tubes | 125 | 300
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void chargesWithTheirPlaceStandAmongServices() {
        var read = ReadManifest.of("""
                Pos | Bezeichnung | Menge | Einheit | Einzelpreis | Betrag EUR
                1 | Seefracht Ningbo - Hamburg | 1 | 40HC | 2850 | 2850
                2 | THC Hamburg | 1 | 40HC | 255 | 255
                3 | Nachlauf LKW nach Kassel | 1 | Fahrt | 780 | 780
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void goodsThatGoByAirFreightStayGoods() {
        var read = ReadManifest.of("Description | Qty | Amount\nSteel bolts by air freight | 4 | 80");

        assertThat(read.lines).hasSize(1);
    }
}
