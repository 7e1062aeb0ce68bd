package dev.tidewaiter.samples;

import dev.tidewaiter.samples.Trade.From;
import dev.tidewaiter.samples.Trade.To;
import dev.tidewaiter.samples.Trade.What;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A forwarder's weekly manifest: letterhead, one header row, forty lines, a total, a signature. */
final class WeeklyManifest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int HEADER = 7;
    private static final String[] HEADINGS = {
        "No.",
        "Job No.",
        "B/L No.",
        "ETD",
        "Shipper",
        "Shipper Address",
        "Shipper Country",
        "Consignee",
        "Consignee Address",
        "Notify Party",
        "End User",
        "Description of Goods",
        "HS Code",
        "Country of Origin",
        "Country of Destination",
        "Pkgs",
        "Gross Weight (kg)",
        "Value",
        "Currency"
    };

    private static final From LIMBACH =
            new From("Xiamen Limbach Aircraft Engine Co Ltd", "No. 93 Xiangyu Road, Xiamen", "CN");
    private static final From REDLEPUS = new From(
            "Redlepus TSK Vector Industrial (Shenzhen)", "1007 Banxuegang Ave, Bantian, Longgang, Shenzhen", "CN");
    private static final From SAME_BUILDING = new From(
            "Shenzhen Qihang Lighting Trading Co., Ltd.",
            "Room 305, Xinghua Building, No. 1007 Banxuegang Avenue, Bantian, Longgang District, Shenzhen",
            "CN");
    private static final From CHIP_SELLER =
            new From("Hong Cheong Components Ltd", "Unit 1802, Kwai Fong Centre, Kwai Chung", "HK");

    private WeeklyManifest() {}

    static void write(SampleFolder folder) throws IOException {
        try (var book = new XSSFWorkbook()) {
            folder.workbook("manifest-week-10.xlsx", book, fill(book));
        }
    }

    static Expected fill(XSSFWorkbook book) {
        var expected = new Expected();
        var sheet = new SampleSheet(
                SampleStyles.of(book, "dd-mmm-yyyy", IndexedColors.PALE_BLUE), book.createSheet("Week 10"));
        sheet.widths(5, 13, 16, 12, 34, 40, 9, 34, 40, 24, 26, 44, 11, 9, 12, 8, 12, 13, 9);
        sheet.letterhead(1, 18, "HARBOURLINE FORWARDING PTE. LTD.", true);
        sheet.letterhead(2, 18, "7 Keppel Distripark Road, Singapore 089064   Tel. +65 6555 0147", false);
        sheet.letterhead(4, 18, "EXPORT MANIFEST, WEEK 10 / 2026 (2 to 8 March 2026)", false);
        sheet.labelled(5, 0, "Prepared by:", "Export desk 2");
        sheet.header(HEADER, HEADINGS);
        sheet.poi().createFreezePane(0, HEADER);

        var lines = lines();
        int row = HEADER + 1;
        double total = 0;
        for (var trade : lines) {
            int number = row - HEADER;
            sheet.line(
                    row,
                    number,
                    "HF-26%05d".formatted(1300 + number),
                    "HLFS26%06d".formatted(30_400 + number * 7),
                    MONDAY.plusDays(number % 6),
                    trade.shipper(),
                    trade.shipperAddress(),
                    trade.shipperCountry(),
                    trade.consignee(),
                    trade.consigneeAddress(),
                    trade.notified(),
                    trade.endUser(),
                    trade.goods(),
                    trade.hs(),
                    trade.shipperCountry(),
                    trade.consigneeCountry(),
                    trade.packages(),
                    trade.grossKilograms(),
                    trade.value(),
                    "USD");
            expected.add(sheet.name(), row, trade.verdict(), trade.rules(), trade.why());
            total += trade.value();
            row++;
        }
        sheet.bold(row, 4, "TOTAL");
        sheet.sum(row, 17, HEADER + 1, row - 1, total);
        sheet.bold(row + 2, 4, "Checked and signed: ______________________");
        return expected;
    }

    /** Ordinary trade with the story scattered through it. */
    static List<Trade> lines() {
        var lines = new ArrayList<>(Trade.ordinary().subList(0, 29));
        var story = story();
        for (int i = 0; i < story.size(); i++) {
            lines.add(2 + i * 3, story.get(i));
        }
        return lines;
    }

    private static List<Trade> story() {
        return List.of(
                Trade.flagged(
                        "BLOCK",
                        "P02;P03;G02",
                        "the engine maker, its engine declared as a refrigeration unit",
                        LIMBACH,
                        new To("Issyk Climate Engineering LLC", "Manas Avenue 40, Bishkek", "KG"),
                        new What("Industrial refrigeration unit, model L550E", "8418.69", 4, "SETS", 9800, 152, 4)),
                Trade.flagged(
                        "HOLD",
                        "I02",
                        "45 minutes in gusts of 50 km/h is 9A012.a.1",
                        new From("Falkenberg Luftbild GmbH", "Am Flugfeld 3, 97070 Wuerzburg", "DE"),
                        new To("Mekong Survey and Mapping JSC", "12 Le Duan, Da Nang", "VN"),
                        new What(
                                "Multirotor drone for beyond visual line of sight survey, endurance 45 min, flies in gusts"
                                        + " of 50 km/h, take-off mass 6.2 kg, range 15 km",
                                "8806.92",
                                2,
                                "PCS",
                                18_500,
                                13,
                                2)),
                Trade.flagged(
                        "HOLD",
                        "D01",
                        "tier 1 chips to Kyrgyzstan, consigned to a forwarder",
                        CHIP_SELLER,
                        new To("Tien Shan Freight Forwarding LLC", "Kievskaya 77, Bishkek", "KG"),
                        new What(
                                "Integrated circuits, 32-bit microcontrollers", "8542.31", 12_000, "PCS", 4.15, 36, 6)),
                Trade.flagged(
                        "BLOCK",
                        "P02;P03",
                        "the Shenzhen office of the Vektor network, whatever the goods",
                        REDLEPUS,
                        new To("Ala-Too Plastics LLC", "Lermontov Street 9, Osh", "KG"),
                        new What("Plastic housings, injection moulded", "3926.90", 900, "PCS", 3.10, 260, 12)),
                Trade.flagged(
                        "HOLD",
                        "P08",
                        "another firm in the building of a listed one",
                        SAME_BUILDING,
                        new To("Lumiere Maison SARL", "17 rue Sainte, 13001 Marseille", "FR"),
                        new What("LED garden lamps, solar", "9405.11", 3200, "PCS", 2.75, 1440, 100)),
                Trade.flagged(
                        "CANNOT_CHECK",
                        "R01",
                        "nothing on the line says where the goods go",
                        new From("Ravenna Piastrelle S.r.l.", "Via Emilia 210, 40026 Imola", "IT"),
                        new To("Meridian Housewares Ltd", "", ""),
                        new What("Ceramic wall tiles, white, 20 x 20 cm", "6907.21", 600, "M2", 7.20, 9600, 12)),
                Trade.flagged(
                        "BLOCK",
                        "P02;P03;R02",
                        "the Russian buyer; bearings are priority goods",
                        new From("Linqing Huaxin Bearing Co., Ltd.", "Yandian Town, Linqing, Shandong", "CN"),
                        new To("Trading House Vector LLC", "Rossiyskaya St. 2A, apt. 10, Irkutsk 664025", "RU"),
                        new What("Deep groove ball bearings 6204", "8482.10", 2000, "PCS", 1.10, 210, 8)),
                Trade.flagged(
                        "REVIEW",
                        "I03",
                        "a drone without endurance, gust, range or mass",
                        new From("Shikoku Agri Robotics K.K.", "3-1 Chuo-cho, Matsuyama", "JP"),
                        new To("Vinas de Aconcagua SpA", "Camino Lo Vargas 1200, San Felipe", "CL"),
                        new What("Agricultural drone, model SAR-10", "8806.93", 3, "PCS", 9900, 66, 3)),
                Trade.flagged(
                        "HOLD",
                        "G02",
                        "an L550E behind cooling words, no listed party in sight",
                        new From(
                                "Quanzhou Beixin Machinery Import & Export Co., Ltd.", "Fengze Street, Quanzhou", "CN"),
                        new To("Saryarka Cold Store TOO", "ul. Abaya 14, Karaganda", "KZ"),
                        new What("Cooling unit for cold store, type L550E", "8418.69", 6, "SETS", 8900, 230, 6)),
                Trade.flagged(
                                "BLOCK|HOLD",
                                "P02",
                                "the owner of the Vektor firms, named as notify party",
                                new From("Tashkent Ipak Textil MChJ", "Chilonzor 12, Tashkent", "UZ"),
                                new To("Zhetysu Home Fabrics TOO", "ul. Konaeva 31, Taldykorgan", "KZ"),
                                new What("Curtain fabric, polyester", "5407.61", 3000, "M", 1.80, 900, 30))
                        .notifying("Mr. Artem M. Yamshchikov"),
                Trade.flagged(
                                "REVIEW",
                                "D01",
                                "priority chips to Singapore, the end user is named",
                                new From("Nagoya Denshi Shoji K.K.", "Sakae 4-7, Naka-ku, Nagoya", "JP"),
                                new To("Straits Micro Distribution Pte Ltd", "18 Kaki Bukit Road, Singapore", "SG"),
                                new What("Operational amplifiers, SOIC-8", "8542.33", 5000, "PCS", 0.85, 9, 1))
                        .usedBy("Bukit Timah Medical Instruments Pte Ltd"));
    }
}
