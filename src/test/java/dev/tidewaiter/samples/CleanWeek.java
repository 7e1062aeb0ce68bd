package dev.tidewaiter.samples;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A week in which nothing is wrong: every line ships. */
final class CleanWeek {

    private CleanWeek() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            folder.workbook("manifest-week-14-clean.xlsx", book, fill(book));
        }
    }

    private static Expected fill(XSSFWorkbook book) {
        var expected = new Expected();
        var sheet =
                new SampleSheet(SampleStyles.of(book, "d mmm yyyy", IndexedColors.AQUA), book.createSheet("Bookings"));
        sheet.widths(14, 12, 36, 42, 36, 42, 44, 10, 9, 12, 8, 12, 12);
        sheet.header(
                1,
                "Shipment ID",
                "Ship Date",
                "Exporter",
                "Exporter Address",
                "Consignee",
                "Consignee Address",
                "Goods Description",
                "HS Code",
                "Origin",
                "Country of Destination",
                "Qty",
                "Net Weight",
                "Total Value");
        sheet.poi().createFreezePane(0, 1);
        var ordinary = Trade.ordinary();
        for (int i = 29; i < ordinary.size(); i++) {
            var trade = ordinary.get(i);
            int row = i - 27;
            sheet.line(
                    row,
                    "W14-%03d".formatted(row - 1),
                    LocalDate.of(2026, 3, 30).plusDays(row % 5),
                    trade.shipper(),
                    trade.shipperAddress(),
                    trade.consignee(),
                    trade.consigneeAddress(),
                    trade.goods(),
                    trade.hs(),
                    trade.shipperCountry(),
                    trade.consigneeCountry(),
                    trade.quantity(),
                    trade.netKilograms(),
                    trade.value());
            expected.clear(sheet.name(), row, trade.why());
        }
        return expected;
    }
}
