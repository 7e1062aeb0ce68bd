package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of prices and registers of papers, which no shipment stands in. */
class OtherPapersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code | Product | Price EUR | Minimum order\nA-10 | Hand saw | 12.50 | 6\nA-11 | Chisel | 6.40 | 10\n",
                "PRICE LIST 2025\nCode | Product | Price EUR\nA-10 | Hand saw | 12.50\nA-11 | Chisel | 6.40\n",
                "Артикул | Наименование | Розничная цена | Оптовая цена\nК-1 | Ключ | 120 | 90\nК-2 | Клещи | 80 | 60\n",
                "品番 | 品名 | 定価 | 最小ロット\nT-01 | ボルト | 120 | 50\nT-02 | ナット | 30 | 100\n"
            })
    void aListOfPricesHoldsNoLinesOfAShipmentAndIsSaid(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).anyMatch(note -> note.reason().startsWith("of a list of prices"));
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("No goods were found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code | Product | Qty | Price EUR | Minimum order\nA-10 | Hand saw | 3 | 12.50 | 6\n",
                "Consignee: | Beta Trade LLC\n\nCode | Product | Price EUR | Minimum order\nA-10 | Hand saw | 12.50 | 6\n",
                "Invoice No.: | 4711\n\nCode | Product | List price\nA-10 | Hand saw | 12.50\n",
                "Product | Price | Weight\nHand saw | 40 | 3\n",
                "Product | HS Code | Unit price | Total value\nHand saw | 820210 | 4 | 40\n"
            })
    void whatSaysHowManyOrForWhomIsAShipment(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(1);
    }

    @Test
    void goodsThatMustNotPassUnsaidAreSaidOfAListOfPrices() {
        var reader = ManifestReader.create().watching(line -> line.description().contains("rotor"));
        var read = ReadManifest.with(
                reader,
                "Code | Product | Price | Minimum order\nA-10 | Hand saw | 12 | 6\nA-11 | rotor head | 64 | 1\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).row()).isEqualTo(3);
    }

    @Test
    void aRegisterForTheTaxOfficeNamesNoGoods() {
        var read = ReadManifest.of("""
                EXPORTS
                Export Type | Invoice Number | Invoice Date | Port Code | Rate | Taxable Value | Integrated Tax
                WPAY | EX/118 | 12-08-2025 | INMAA1 | 18 | 1184400 | 61353

                B2B
                GSTIN | Receiver Name | Invoice Number | Invoice Date | Taxable Value | Rate
                33AAACA0000A1Z5 | ALFA MOTORS LTD | D/077 | 03-08-2025 | 50000 | 18
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void sumsOfTaxBesideGoodsAreThoseOfTheGoods() {
        var read = ReadManifest.of(
                "Receiver Name | Goods | Taxable Value | IGST\nAlfa Motors Ltd | Tiles | 50000 | 900\n");

        assertThat(read.lines).hasSize(1);
    }
}
