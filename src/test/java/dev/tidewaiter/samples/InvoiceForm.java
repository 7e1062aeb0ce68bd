package dev.tidewaiter.samples;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A commercial invoice laid out as a form. The seller's name is harmless; its registration number is the engine maker's.
 */
final class InvoiceForm {

    private InvoiceForm() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            folder.workbook("commercial-invoice-XL-2026-0117.xlsx", book, fill(book));
        }
    }

    private static Expected fill(XSSFWorkbook book) {
        var expected = new Expected();
        var sheet = new SampleSheet(
                SampleStyles.of(book, "yyyy-mm-dd", IndexedColors.GREY_25_PERCENT), book.createSheet("Invoice"));
        sheet.widths(18, 46, 14, 20, 30, 14, 16);
        sheet.letterhead(1, 6, "COMMERCIAL INVOICE", true);
        sheet.labelled(3, 0, "Seller:", "Xiamen L. Engine Ltd");
        sheet.labelled(4, 0, "Seller Address:", "Lianting Road, Xiangan, Xiamen 361100, China");
        sheet.labelled(5, 0, "USCC:", "91350200051193084R");
        sheet.labelled(3, 3, "Invoice No.:", "XL-2026-0117");
        sheet.labelled(4, 3, "Invoice Date:", LocalDate.of(2026, 1, 17));
        sheet.labelled(5, 3, "Contract No.:", "XL/AG-25-88");
        sheet.labelled(7, 0, "Buyer:", "Arka Gorod Machinery LLC");
        sheet.labelled(8, 0, "Buyer Address:", "Komitas Avenue 49, Yerevan, Armenia");
        sheet.labelled(9, 0, "Consignee:", "Arka Gorod Machinery LLC");
        sheet.labelled(7, 3, "Country of Origin:", "China");
        sheet.labelled(8, 3, "Country of Destination:", "Armenia");
        sheet.labelled(9, 3, "Terms of Delivery:", "CPT Yerevan");
        sheet.labelled(10, 3, "Terms of Payment:", "T/T in advance");
        sheet.labelled(11, 3, "Port of Loading:", "Xiamen");

        sheet.header(
                13, "Item", "Description of Goods", "HS Code", "Quantity", "Unit", "Unit Price (USD)", "Amount (USD)");
        Object[][] items = {
            {1, "Industrial refrigeration unit, 2-cylinder, model L550E", "8418.69.90", 10, "SET", 9_600.0, 96_000.0},
            {2, "Spare parts for the above: gaskets", "8484.10.00", 40, "SET", 22.5, 900.0},
            {3, "Lubricating oil, cans of 1 l", "2710.19.91", 60, "PCS", 7.0, 420.0},
        };
        for (int i = 0; i < items.length; i++) {
            int row = 14 + i;
            sheet.line(row, items[i]);
            expected.add(
                    sheet.name(),
                    row,
                    "BLOCK",
                    i == 0 ? "P01;G02" : "P01",
                    i == 0
                            ? "the seller's number is Limbach's, and the engine hides behind cooling words"
                            : "the seller's number is Limbach's, whatever the goods");
        }
        sheet.bold(17, 5, "TOTAL");
        sheet.sum(17, 6, 14, 16, 97_320.0);
        sheet.bold(19, 0, "Say: US dollars ninety-seven thousand three hundred and twenty only.");
        sheet.merge(19, 0, 19, 6);
        sheet.bold(22, 4, "Signature and stamp: ______________");
        return expected;
    }
}
